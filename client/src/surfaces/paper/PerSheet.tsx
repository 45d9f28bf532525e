import type { Language } from '#shared/domain/language.ts';
import { paperTexts } from '#shared/messages/paper.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './PerSheet.module.css';

type Props = {
  readonly chosen: 1 | 2;
  readonly onChoose: (perSheet: 1 | 2) => void;
  readonly language: Language;
};

/** How many cards go on a page. */
export function PerSheet({ chosen, onChoose, language }: Props) {
  const t = useTexts(paperTexts, language);
  return (
    <fieldset className={styles.choices} aria-label={t('aSheet')}>
      {([1, 2] as const).map((count) => (
        <label key={count} className={styles.choice}>
          <input type="radio" name="per-sheet" checked={chosen === count} onChange={() => onChoose(count)} />
          {t(count === 1 ? 'oneASheet' : 'twoASheet')}
        </label>
      ))}
    </fieldset>
  );
}
