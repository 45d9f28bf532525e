import styles from './Segments.module.css';

type Props<Choice extends string> = {
  readonly label: string;
  readonly chosen: Choice;
  readonly names: Readonly<Record<Choice, string>>;
  readonly onChoose: (choice: Choice) => void;
};

/** Two or three choices in one frame, of which one is on. */
export function Segments<Choice extends string>({ label, chosen, names, onChoose }: Props<Choice>) {
  const choices = Object.keys(names) as Choice[];
  return (
    <fieldset aria-label={label} className={styles.segments}>
      {choices.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === chosen} onClick={() => onChoose(choice)}>
          {names[choice]}
        </button>
      ))}
    </fieldset>
  );
}
