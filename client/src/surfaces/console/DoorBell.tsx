import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { Sign } from '../../components/Sign.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import type { DeskActions } from './deskActions.ts';
import styles from './DoorBell.module.css';

type Props = { readonly waiting: number; readonly actions: DeskActions; readonly language: Language };

/** Somebody stands at the closed door: how many, and one press lets them all in. */
export function DoorBell({ waiting, actions, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <div className={styles.bell}>
      <p className={styles.who}>
        <Sign name="exclamation" />
        <strong>{t('atTheDoor', { count: waiting })}</strong>
      </p>
      <ActionButton action={actions.admit}>{t('admit')}</ActionButton>
    </div>
  );
}
