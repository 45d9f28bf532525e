import { ActionButton } from './ActionButton.tsx';
import type { Language } from '#shared/domain/language.ts';
import { OnScreen } from './OnScreen.tsx';
import styles from './ShowButton.module.css';

type Props = {
  /** What the button says as long as it is not on the screen. */
  readonly label: string;
  readonly onScreen: boolean;
  readonly onShow: () => Promise<unknown>;
  /** The element that says what it is that is shown. */
  readonly describedBy: string;
  readonly language: Language;
};

/** Puts something in front of the room, and then says that it stands there: taken off it is below, where every way on is. */
export function ShowButton({ label, onScreen, onShow, describedBy, language }: Props) {
  if (onScreen)
    return (
      <p className={styles.shown}>
        <OnScreen language={language} />
      </p>
    );
  return (
    <ActionButton className={styles.button} look="show" aria-describedby={describedBy} action={onShow}>
      {label}
    </ActionButton>
  );
}
