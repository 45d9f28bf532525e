import styles from './Sentence.module.css';

/** A sentence with its stop, tight behind the last letter and never alone on a line. */
export function Sentence({ text }: { readonly text: string }) {
  const cut = text.lastIndexOf(' ') + 1;
  return (
    <>
      {text.slice(0, cut)}
      <span className={styles.last}>
        {text.slice(cut)}
        <i className={styles.stop} />
      </span>
    </>
  );
}
