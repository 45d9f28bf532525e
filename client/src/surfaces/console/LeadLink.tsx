import { consoleTexts } from '#shared/messages/console.ts';
import { formatJoinCode } from '#shared/protocol/joinCode.ts';
import { QrCode } from '../../components/QrCode.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import type { Carry } from './carry.ts';
import { facilitatorLink, mailLink } from './consoleLinks.ts';
import { CopyLink } from './CopyLink.tsx';
import styles from './LeadLink.module.css';

/** The link that leads the session: for another machine, another day, another facilitator. */
export function LeadLink({ carry }: { readonly carry: Carry }) {
  const { code, secret, language, say } = carry;
  const t = useTexts(consoleTexts, language);
  const lan = useJoinOrigin();
  const link = facilitatorLink(lan ?? window.location.origin, code, secret);
  const subject = t('mailSubject', { code: formatJoinCode(code) });
  return (
    <>
      <p>{t('yourLinkHelp')}</p>
      <CopyLink label={t('copyLink')} link={link} language={language} say={say} />
      <a className={styles.mail} href={mailLink(subject, [t('mailBody'), link])}>
        {t('mailLink')}
      </a>
      <details className={styles.qr}>
        <summary className={styles.takeOver}>{t('takeOver')}</summary>
        <p>{t('takeOverHelp')}</p>
        <QrCode text={link} label={t('takeOverQr')} />
      </details>
    </>
  );
}
