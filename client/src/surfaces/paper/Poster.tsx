// How to get in, for a wall or a door: made before the session, without any secret.
import { paperTexts } from '#shared/messages/paper.ts';
import { parseJoinCode } from '#shared/protocol/joinCode.ts';
import { joinAt } from '../../address/joinAt.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { QrCode } from '../../components/QrCode.tsx';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { PaperPage } from './PaperPage.tsx';
import styles from './Poster.module.css';
import { Said } from './Said.tsx';
import { Sheet } from './Sheet.tsx';
import { SheetName } from './SheetName.tsx';

export function Poster({ typed }: { readonly typed: string }) {
  const language = useLanguage();
  const t = useTexts(paperTexts, language);
  const origin = useJoinOrigin();
  const bare = parseJoinCode(typed);
  const join = origin && bare ? joinAt(origin, bare) : null;
  return (
    <PaperPage title={t('poster')} isReady={join !== null} language={language}>
      {!bare && <Said title={t('noKey')}>{t('noKeyHelp')}</Said>}
      {join && (
        <Sheet label={t('poster')} language={language}>
          <div className={styles.poster}>
            <SheetName />
            <h2 className={styles.title}>{t('joinIn')}</h2>
            <div className={styles.stop}>
              <svg viewBox="0 0 100 100" aria-hidden="true" focusable="false">
                <circle cx="50" cy="50" r="50" />
              </svg>
              <div className={styles.qr}>
                <QrCode text={join.link} label={t('joinQr', { code: join.code })} />
              </div>
            </div>
            <div className={styles.typed}>
              <p>{t('scan')}</p>
              <p className={styles.address} data-long={join.address.length > 26 || undefined}>
                {join.address}
              </p>
              <p>{t('typeCode')}</p>
              <p className={styles.code}>{join.code}</p>
            </div>
            <p className={styles.foot}>
              {t('noApp')} <b>{t('promise')}</b>
            </p>
          </div>
        </Sheet>
      )}
    </PaperPage>
  );
}
