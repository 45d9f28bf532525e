import { type ReactNode, useId } from 'react';
import styles from './Choices.module.css';

type Choice<Value extends string | number> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Something to go to from the choice. */
  readonly more?: ReactNode;
};

type Props<Value extends string | number> = {
  readonly legend: string;
  readonly hint?: string;
  /** A question within a question. */
  readonly isSmall?: boolean;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One question with one answer out of a few. */
export function Choices<Value extends string | number>(props: Props<Value>) {
  const { legend, hint, isSmall, choices, chosen, onChoose } = props;
  const id = useId();
  return (
    <fieldset className={styles.group} aria-describedby={hint ? id : undefined}>
      <legend className={isSmall ? styles.small : styles.legend}>{legend}</legend>
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
      {choices.map(({ value, label, hint: about, more }) => (
        <div key={value} className={styles.row}>
          <label className={styles.choice}>
            <input type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
            <span className={styles.text}>
              {label}
              {about && <span className={styles.about}>{about}</span>}
            </span>
          </label>
          {more && <p className={styles.more}>{more}</p>}
        </div>
      ))}
    </fieldset>
  );
}
