import { Segments } from './Segments.tsx';
import styles from './CardHeader.module.css';
import { SeatNumber } from './SeatNumber.tsx';

type Props<View extends string> = {
  readonly seat: number;
  readonly round: string;
  /** What the seat's number opens. */
  readonly aboutLabel: string;
  readonly onAbout: () => void;
  readonly view: { readonly label: string; readonly chosen: View; readonly names: Readonly<Record<View, string>> };
  readonly onView: (view: View) => void;
};

export function CardHeader<View extends string>({ seat, round, aboutLabel, onAbout, view, onView }: Props<View>) {
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        <button type="button" className={styles.about} onClick={onAbout}>
          <SeatNumber seat={seat} />
          <span className={styles.round}>{round}</span>
          <span className="visually-hidden">{aboutLabel}</span>
        </button>
      </h1>
      <Segments label={view.label} chosen={view.chosen} names={view.names} onChoose={onView} />
    </header>
  );
}
