// What a participant holds: from a code to a card.
import { PhoneSession } from './PhoneSession.tsx';
import styles from './PhoneSurface.module.css';
import { usePhone } from './usePhone.ts';

export function PhoneSurface({ code }: { readonly code: string }) {
  const phone = usePhone(code);
  return (
    <div className={styles.phone} data-dark>
      {phone && <PhoneSession phone={phone} code={code} />}
    </div>
  );
}
