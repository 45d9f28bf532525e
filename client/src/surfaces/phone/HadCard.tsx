import styles from './HadCard.module.css';

type Props = { readonly code: string; readonly label: string };

/** The way back for who had a card, on another phone or on this one. */
export function HadCard({ code, label }: Props) {
  return (
    <a className={styles.link} href={`/return/${code}`}>
      {label}
    </a>
  );
}
