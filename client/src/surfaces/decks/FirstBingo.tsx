import { memo } from 'react';
import { phrasesToFirstBingo } from '#shared/domain/round/firstBingo.ts';
import type { CardSize } from '#shared/domain/round/deal.ts';
import type { Language } from '#shared/domain/language.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { useTexts } from '../../store/useTexts.ts';
import { type Counts, deckLike } from './balance.ts';
import styles from './Forecast.module.css';

type Props = Counts & { readonly size: CardSize; readonly players: number; readonly language: Language };

const GAMES = 300;
// Always the same chance, so that the answer changes with the deck only.
const SEED = 'first bingo';

/** Plays the game a few hundred times; only how many phrases each letter has makes a difference. */
export const FirstBingo = memo(function FirstBingo({ size, players, language, ...counts }: Props) {
  const t = useTexts(decksTexts, language);
  const deal = { deck: deckLike(counts), size, extra: { corners: false, full: false }, seed: SEED };
  const { median, early, late } = phrasesToFirstBingo(deal, players, GAMES);
  return (
    <>
      <p className={styles.said}>{t('first-bingo', { median, early, late })}</p>
      <p className={styles.help}>{t('first-bingo-help')}</p>
    </>
  );
});
