import type { Reason } from '#shared/domain/reason.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { formatJoinCode } from '#shared/protocol/joinCode.ts';
import { useTexts } from '../../store/useTexts.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import type { Carry } from './carry.ts';
import { facilitatorLink, mailLink } from '../../address/consoleLinks.ts';
import { CopyLink } from './CopyLink.tsx';
import styles from './LeadLink.module.css';
import { LinkQr } from './LinkQr.tsx';
import { RenewLink } from './RenewLink.tsx';

type Props = { readonly renewOwn: () => Promise<Reason | null>; readonly carry: Carry };

/** The link that leads the session: for another machine, another day, another facilitator. */
export function LeadLink({ renewOwn, carry }: Props) {
  const { code, secret, language, say, onFailure } = carry;
  const t = useTexts(consoleTexts, language);
  const lan = useJoinOrigin();
  const link = facilitatorLink(lan ?? window.location.origin, code, secret);
  const subject = t('mailSubject', { code: formatJoinCode(code) });
  const renew = async () => {
    const failure = await renewOwn();
    onFailure(failure);
    return failure === null;
  };
  return (
    <>
      <p>{t('yourLinkHelp')}</p>
      <CopyLink label={t('copyLink')} link={link} language={language} say={say} />
      <a className={styles.mail} href={mailLink(subject, [t('mailBody'), link])}>
        {t('mailLink')}
      </a>
      <a className={styles.mail} href={`/paper/${code}/link#${secret}`} target="_blank" rel="noopener">
        {t('printLink')}
      </a>
      <LinkQr title={t('takeOver')} help={t('takeOverHelp')} label={t('takeOverQr')} link={link} />
      <RenewLink
        ask={t('renewOwn')}
        warning={t('renewOwnSure')}
        yes={t('renewYes')}
        done={t('renewedOwn')}
        action={renew}
        carry={carry}
      />
    </>
  );
}
