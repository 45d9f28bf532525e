import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { ActionButton } from './ActionButton.tsx';
import type { Carry } from './carry.ts';
import { assistantLink } from '../../address/consoleLinks.ts';
import { CopyLink } from './CopyLink.tsx';
import { LinkQr } from './LinkQr.tsx';
import { RenewLink } from './RenewLink.tsx';
import type { Links } from './useLinks.ts';

type Props = {
  /** Whether there is such a link. */
  readonly assisted: boolean;
  readonly links: Links;
  readonly carry: Carry;
};

/** A link of lesser power, for somebody who leads along: made, handed out, taken back. */
export function AssistantLink({ assisted, links, carry }: Props) {
  const { code, language, say } = carry;
  const t = useTexts(consoleTexts, language);
  const lan = useJoinOrigin();
  const secret = assisted ? (links.secrets?.assistantSecret ?? null) : null;
  const link = secret && assistantLink(lan ?? window.location.origin, code, secret);
  return (
    <>
      <p>{t('assistantHelp')}</p>
      {!assisted && (
        <ActionButton wide action={() => links.renew('assistant')}>
          {t('makeAssistant')}
        </ActionButton>
      )}
      {assisted && !link && (
        <ActionButton wide action={links.fetch}>
          {t('linkAgain')}
        </ActionButton>
      )}
      {link && (
        <>
          <CopyLink label={t('copyAssistant')} link={link} language={language} say={say} />
          <LinkQr title={t('assistantQr')} label={t('assistantQrLabel')} link={link} />
        </>
      )}
      {assisted && (
        <RenewLink
          ask={t('revoke')}
          warning={t('revokeSure')}
          yes={t('revokeYes')}
          done={t('revoked')}
          action={links.revokeAssistant}
          carry={carry}
        />
      )}
    </>
  );
}
