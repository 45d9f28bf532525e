import type { Language } from '#shared/domain/language.ts';
import type { KeepHours } from '#shared/domain/room.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import { AskTwice } from './AskTwice.tsx';
import type { DeskActions } from './deskActions.ts';

type Props = { readonly keepHours: KeepHours; readonly actions: DeskActions; readonly language: Language };

/** Closing the session, or wiping it at once. */
export function Ending({ keepHours: hours, actions, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <>
      <p>{t('closeHelp', { hours })}</p>
      <AskTwice
        ask={t('close')}
        warning={t('closeSure', { hours })}
        yes={t('closeYes')}
        no={t('no')}
        action={actions.close}
      />
      <p>{t('wipeHelp', { phase: 'open' })}</p>
      <AskTwice ask={t('wipe')} warning={t('wipeSure')} yes={t('wipeYes')} no={t('no')} action={actions.wipe} />
    </>
  );
}
