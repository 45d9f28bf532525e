import { phoneLaterTexts } from '#shared/messages/phoneLater.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { JoinForm } from '../home/JoinForm.tsx';
import { PhonePage } from './PhonePage.tsx';
import styles from './PhoneSurface.module.css';

type Props = {
  /** What stands in the address: no code, and no page of ours. */
  readonly typed: string;
};

export function UnknownPage({ typed }: Props) {
  const language = useLanguage();
  const t = useTexts(phoneLaterTexts, language);
  return (
    <div className={styles.phone} data-dark>
      <PhonePage language={language} title={t('other-code')}>
        <JoinForm language={language} typed={typed} />
      </PhonePage>
    </div>
  );
}
