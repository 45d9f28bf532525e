// How long a round lasts before somebody has a bingo, tried out beforehand with cards dealt as in earnest.
import { randomFrom, shuffled } from '../random.ts';
import { linesOf } from './bingo.ts';
import { cardOf } from './card.ts';
import type { Deal } from './deal.ts';

/** How many different phrases are heard until the first bingo: in the middle game, and in the 10th and 90th of 100. */
export type FirstBingo = { readonly median: number; readonly early: number; readonly late: number };

// Dealing costs more than playing, so the same cards are played several times, each time in another order.
const GAMES_PER_DEAL = 10;

/**
 * Plays `runs` games with `cards` cards: everybody hears every phrase, in random order. The deck must fit the size
 * (`deckFits`). The same deal gives the same answer.
 */
export function phrasesToFirstBingo(deal: Deal, cards: number, runs: number): FirstBingo {
  const random = randomFrom(`${deal.seed}/first-bingo`);
  const order = deal.deck.phrases.map((_, index) => index);
  const lengths: number[] = [];
  while (lengths.length < runs) {
    const lines = linesInPlay({ ...deal, seed: `${deal.seed}/${lengths.length}` }, cards);
    for (let game = 0; game < GAMES_PER_DEAL && lengths.length < runs; game++)
      lengths.push(heardUntilBingo(lines, shuffled(order, random)));
  }
  lengths.sort((a, b) => a - b);
  const at = (part: number) => lengths[Math.round(part * (lengths.length - 1))] ?? 0;
  return { median: at(0.5), early: at(0.1), late: at(0.9) };
}

/** Every line of every card, as the places that its phrases have in the deck; the free centre is left out. */
function linesInPlay(deal: Deal, cards: number): readonly (readonly number[])[] {
  const placeOf = new Map(deal.deck.phrases.map((phrase, place) => [phrase, place]));
  const lines = linesOf(deal.size, deal.extra);
  return Array.from({ length: cards }, (_, seat) => {
    const places = cardOf(deal, seat + 1).map((phrase) => phrase && placeOf.get(phrase));
    return lines.map(({ squares }) => squares.flatMap((square) => places[square] ?? []));
  }).flat();
}

/** A line is complete with the last of its phrases; the first bingo is the line of which that comes soonest. */
function heardUntilBingo(lines: readonly (readonly number[])[], moments: readonly number[]): number {
  let first = moments.length;
  for (const line of lines) {
    let complete = 0;
    for (const place of line) complete = Math.max(complete, (moments[place] ?? 0) + 1);
    first = Math.min(first, complete);
  }
  return first;
}
