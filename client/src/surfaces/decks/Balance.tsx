import { cardSizes, type CardSize } from '#shared/domain/round/deal.ts';
import type { Language } from '#shared/domain/language.ts';
import { letters } from '#shared/domain/taxonomy.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { useTexts } from '../../store/useTexts.ts';
import { type Counts, shortages } from './balance.ts';
import styles from './Balance.module.css';
import { groupId } from './deckProps.ts';

type Props = { readonly counts: Counts; readonly language: Language };

/** How many phrases each letter has, and for which cards that is enough. */
export function Balance({ counts, language }: Props) {
  const t = useTexts(decksTexts, language);
  const verdict = (size: CardSize) => {
    const short = shortages(counts, size);
    if (short.length === 0) return t('is-enough');
    return t('short', { list: short.map((one) => t('short-at', one)).join(', ') });
  };
  return (
    <section className={styles.balance} aria-labelledby="enough">
      <h2 id="enough" className={styles.title}>
        {t('enough')}
      </h2>
      <ul className={styles.letters} aria-label={t('per-letter')}>
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#${groupId(letter)}`}>
              <span className={styles.letter}>{letter}</span> {counts[letter]}
            </a>
          </li>
        ))}
      </ul>
      <dl className={styles.verdicts}>
        {cardSizes.toReversed().map((size) => (
          <div key={size} data-enough={shortages(counts, size).length === 0 || undefined}>
            <dt>{t('card-size', { size })}</dt>
            <dd>{verdict(size)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
