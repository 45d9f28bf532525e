import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './DoorButton.module.css';
import { TextButton } from './TextButton.tsx';
import { useBusy } from './useBusy.ts';

type Props = { readonly isOn: boolean; readonly toggle: () => Promise<unknown>; readonly language: Language };

/** Leaves nothing on the screen but her chair, or ends that: beside what the screen is doing. */
export function SilenceButton({ isOn, toggle, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { busy, run } = useBusy(toggle);
  return (
    <TextButton className={styles.button} aria-disabled={busy} onClick={run}>
      {t(isOn ? 'unsilence' : 'silence')}
      <span className="visually-hidden"> {t('theScreen')}</span>
    </TextButton>
  );
}
