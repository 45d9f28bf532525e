import type { KeepHours } from '#shared/domain/room.ts';
import type { PhoneTranslate } from './PhoneTranslate.ts';
import styles from './Promises.module.css';

type Props = {
  /** Null as long as this phone is not told. */
  readonly keepHours: KeepHours | null;
  readonly t: PhoneTranslate;
};

const HOURS_PER_DAY = 24;

/** What a participant may count on. Each line is true: see the views, which hold nothing else. */
export function Promises({ keepHours, t }: Props) {
  return (
    <ul className={styles.promises}>
      <li>{t('nobody-sees')}</li>
      <li>{t('only-that-row')}</li>
      <li>{t('no-name')}</li>
      {keepHours !== null && <li>{t('wiped', { days: keepHours / HOURS_PER_DAY })}</li>}
    </ul>
  );
}
