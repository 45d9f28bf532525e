import { previewId } from './deckProps.ts';
import styles from './CellPreview.module.css';

type Props = { readonly id: number; readonly cell: string; readonly isTooWide: boolean };

/** The square as it is on a phone, to be looked at; what is wrong with it is said beside it. */
export function CellPreview({ id, cell, isTooWide }: Props) {
  return (
    <div className={styles.square} data-too-wide={isTooWide || undefined} aria-hidden="true">
      <span className={styles.text} id={previewId(id)}>
        {cell}
      </span>
    </div>
  );
}
