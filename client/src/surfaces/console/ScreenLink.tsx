import { consoleTexts } from '#shared/messages/console.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { ActionButton } from './ActionButton.tsx';
import type { Carry } from './carry.ts';
import { screenLink } from './consoleLinks.ts';
import { CopyLink } from './CopyLink.tsx';
import { useScreenSecret } from './useScreenSecret.ts';

type Props = { readonly online: boolean; readonly carry: Carry };

/** Opens the projector's view on this machine, or hands out its link for another. */
export function ScreenLink({ online, carry }: Props) {
  const { code, language, say } = carry;
  const t = useTexts(consoleTexts, language);
  const lan = useJoinOrigin();
  const { secret, fetch } = useScreenSecret(carry, online);
  if (secret === null)
    return (
      <ActionButton wide action={fetch}>
        {t('screenLinkAgain')}
      </ActionButton>
    );
  // A window of its own name: opened twice, it is the same one.
  const open = () => window.open(screenLink(window.location.origin, code, secret), `screen-${code}`);
  return (
    <>
      <Button wide onClick={open}>
        {t('openScreen')}
      </Button>
      <CopyLink
        label={t('copyScreenLink')}
        link={screenLink(lan ?? window.location.origin, code, secret)}
        language={language}
        say={say}
      />
    </>
  );
}
