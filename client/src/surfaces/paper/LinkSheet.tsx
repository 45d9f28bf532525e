// The link that leads a session, to keep in a bag: for the day on which the laptop is gone.
import { useEffect, useState } from 'react';
import { paperTexts } from '#shared/messages/paper.ts';
import { formatJoinCode, parseJoinCode } from '#shared/protocol/joinCode.ts';
import { facilitatorLink } from '../../address/consoleLinks.ts';
import { useFragment } from '../../address/useFragment.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { QrCode } from '../../components/QrCode.tsx';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import styles from './LinkSheet.module.css';
import { paperKey } from './paperKey.ts';
import { PaperPage } from './PaperPage.tsx';
import { Said } from './Said.tsx';
import { Sheet } from './Sheet.tsx';
import { SheetName } from './SheetName.tsx';

export function LinkSheet({ typed }: { readonly typed: string }) {
  const language = useLanguage();
  const t = useTexts(paperTexts, language);
  const origin = useJoinOrigin();
  const code = parseJoinCode(typed) ?? '';
  const given = useFragment();
  const [secret, setSecret] = useState(() => paperKey(code, given));
  useEffect(() => setSecret((known) => paperKey(code, given) ?? known), [code, given]);
  const link = origin && code && secret ? facilitatorLink(origin, code, secret) : null;
  return (
    <PaperPage title={t('link')} isReady={link !== null} language={language}>
      {!(code && secret) && <Said title={t('noKey')}>{t('noLinkHelp')}</Said>}
      {link && (
        <Sheet label={t('link')} language={language}>
          <div className={styles.page}>
            <h2 className={styles.title}>{t('linkTitle', { code: formatJoinCode(code) })}</h2>
            <p>{t('linkDoes')}</p>
            <div className={styles.qr}>
              <QrCode text={link} label={t('linkQr')} />
            </div>
            <p>{t('linkTyped')}</p>
            <code className={styles.link}>{link}</code>
            <p className={styles.warning}>{t('linkKeep')}</p>
            <SheetName />
          </div>
        </Sheet>
      )}
    </PaperPage>
  );
}
