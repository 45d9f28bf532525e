import styles from './Kicker.module.css';
import { Stop } from './Stop.tsx';

/** What kind of round this is, with the comma that keeps it open. */
export function Kicker({ text }: { readonly text: string }) {
  return (
    <p className={styles.kicker}>
      {text}
      <Stop deckKind="breakthrough" />
    </p>
  );
}
