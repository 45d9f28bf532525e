import { consoleTexts } from '#shared/messages/console.ts';
import type { Language } from '#shared/domain/language.ts';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import { OnScreen } from './OnScreen.tsx';
import styles from './ShowToggle.module.css';

type Props = {
  /** What the button says as long as it is not on the screen. */
  readonly label: string;
  readonly onScreen: boolean;
  readonly onShow: (show: boolean) => Promise<unknown>;
  /** The element that says what it is that is shown. */
  readonly describedBy: string;
  readonly language: Language;
};

/** Puts something in front of the room, says that it stands there, and takes it away again. */
export function ShowToggle({ label, onScreen, onShow, describedBy, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <div className={styles.toggle}>
      <ActionButton
        className={styles.button}
        look={onScreen ? 'outline' : 'show'}
        aria-describedby={describedBy}
        action={() => onShow(!onScreen)}
      >
        {onScreen ? t('takeOff') : label}
      </ActionButton>
      {onScreen && <OnScreen language={language} />}
    </div>
  );
}
