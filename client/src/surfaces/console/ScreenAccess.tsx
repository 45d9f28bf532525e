import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { Carry } from './carry.ts';
import { PairScreen } from './PairScreen.tsx';
import { RenewLink } from './RenewLink.tsx';
import type { Links } from './useLinks.ts';

/** A screen on another machine, who can look along, and how to end that. */
export function ScreenAccess({ links, carry }: { readonly links: Links; readonly carry: Carry }) {
  const t = useTexts(consoleTexts, carry.language);
  return (
    <>
      <PairScreen carry={carry} />
      <p>{t('screenKeys')}</p>
      <p>{t('screenLinkHelp')}</p>
      <RenewLink
        ask={t('renewScreen')}
        warning={t('renewScreenSure')}
        yes={t('renewYes')}
        done={t('renewedScreen')}
        action={() => links.renew('screen')}
        carry={carry}
      />
    </>
  );
}
