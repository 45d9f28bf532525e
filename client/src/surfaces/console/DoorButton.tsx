import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { DeskActions } from './deskActions.ts';
import styles from './DoorButton.module.css';
import { TextButton } from './TextButton.tsx';
import { useBusy } from './useBusy.ts';

type Props = {
  readonly door: FacilitatorView['door'];
  readonly actions: DeskActions;
  readonly language: Language;
};

/** Closes the door for newcomers, or opens it: beside what it is now. */
export function DoorButton({ door, actions, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const what = door === 'open' ? 'closeDoor' : 'openDoor';
  const { busy, run } = useBusy(actions[what]);
  return (
    <TextButton className={styles.button} aria-disabled={busy} onClick={run}>
      {t(`${what}Short`)}
      <span className="visually-hidden"> {t('theDoor')}</span>
    </TextButton>
  );
}
