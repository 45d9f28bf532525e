import { QrCode } from '../../components/QrCode.tsx';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { CheckPart } from './CheckPart.tsx';
import styles from './OnAPhone.module.css';
import type { PartProps } from './partProps.ts';

/** The same page on a phone, on the wifi that the guests will have. */
export function OnAPhone({ t, language }: Pick<PartProps, 't' | 'language'>) {
  const origin = useJoinOrigin();
  if (origin === null) return null;
  const link = `${origin}${t('path')}`;
  return (
    <div className={styles.large}>
      <CheckPart title={t('phone')} help={t('phone-help')} language={language}>
        <div className={styles.code}>
          <QrCode text={link} label={t('phone-code', { link })} />
        </div>
        <p>{link.replace(/^https?:\/\//, '')}</p>
      </CheckPart>
    </div>
  );
}
