import styles from './QrCode.module.css';
import { qrMatrix, qrPath } from './qrMatrix.ts';

type Props = { readonly text: string; readonly label: string };

/** As large as its box allows, white quiet zone included. */
export function QrCode({ text, label }: Props) {
  const matrix = qrMatrix(text);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${matrix.length} ${matrix.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <rect className={styles.light} width="100%" height="100%" />
      <path className={styles.dark} d={qrPath(matrix)} />
    </svg>
  );
}
