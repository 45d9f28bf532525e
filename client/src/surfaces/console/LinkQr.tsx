import { QrCode } from '../../components/QrCode.tsx';
import styles from './LinkQr.module.css';

type Props = { readonly title: string; readonly help?: string; readonly label: string; readonly link: string };

/** A link as a QR code, folded away: the wall may be watching. */
export function LinkQr({ title, help, label, link }: Props) {
  return (
    <details className={styles.qr}>
      <summary className={styles.title}>{title}</summary>
      {help && <p>{help}</p>}
      <QrCode text={link} label={label} />
    </details>
  );
}
