import { consoleTexts } from '#shared/messages/console.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { ActionButton } from './ActionButton.tsx';
import type { Carry } from './carry.ts';
import { screenLink } from '../../address/consoleLinks.ts';
import { CopyLink } from './CopyLink.tsx';
import type { Links } from './useLinks.ts';

type Props = { readonly links: Links; readonly carry: Carry };

/** Opens the projector's view on this machine, or hands out its link for another. */
export function ScreenLink({ links, carry }: Props) {
  const { code, language, say } = carry;
  const t = useTexts(consoleTexts, language);
  const lan = useJoinOrigin();
  if (links.secrets === null)
    return (
      <ActionButton wide action={links.fetch}>
        {t('screenLinkAgain')}
      </ActionButton>
    );
  const { screenSecret } = links.secrets;
  // A window of its own name: opened twice, it is the same one.
  const open = () => window.open(screenLink(window.location.origin, code, screenSecret), `screen-${code}`);
  return (
    <>
      <Button wide onClick={open}>
        {t('openScreen')}
      </Button>
      <CopyLink
        label={t('copyScreenLink')}
        link={screenLink(lan ?? window.location.origin, code, screenSecret)}
        language={language}
        say={say}
      />
    </>
  );
}
