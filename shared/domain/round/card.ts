// Dealing: fair after any number of cards, no card with a phrase twice, no two cards alike.
import type { Deck, Phrase } from '../deck.ts';
import { type Random, randomFrom, shuffled } from '../random.ts';
import { type Letter, letters } from '../taxonomy.ts';
import type { CardSize, Deal } from './deal.ts';
import { freeSquare } from './freeSquare.ts';

/** The squares of a card in reading order; null is the free centre. */
export type Card = readonly (Phrase | null)[];

/**
 * How many phrases of each letter the `index`-th card carries (from 0). On 5×5 a column is a letter; on smaller
 * cards the odd square out goes to another letter on each next card.
 */
function shares(size: CardSize, index: number): readonly number[] {
  const turn = index % letters.length;
  if (size === 5) return [5, 5, 4, 5, 5];
  if (size === 4) return letters.map((_, l) => (l === turn ? 4 : 3));
  return letters.map((_, l) => (l === turn ? 1 : 2));
}

/** The fewest phrases that each letter of a deck must have for a card size. */
export const phrasesNeeded: Readonly<Record<CardSize, number>> = { 3: 2, 4: 4, 5: 5 };

const columnOf = (deck: Deck, letter: Letter) => deck.phrases.filter((phrase) => phrase.letter === letter);

export const deckFits = (deck: Deck, size: CardSize): boolean =>
  letters.every((letter) => columnOf(deck, letter).length >= phrasesNeeded[size]);

/**
 * Hands out the phrases of one column, pile after shuffled pile: so at any moment no phrase has been handed out more
 * than once oftener than another. Where a hand runs over into a next pile, that pile begins with phrases that the hand
 * does not hold yet.
 */
function fairHands(column: readonly Phrase[], random: Random): (count: number) => Phrase[] {
  let pile: Phrase[] = [];
  return (count) => {
    const hand = pile.splice(0, count);
    const short = count - hand.length;
    if (short > 0) {
      const order = shuffled(column, random);
      const first = order.filter((phrase) => !hand.includes(phrase)).slice(0, short);
      hand.push(...first);
      pile = order.filter((phrase) => !first.includes(phrase));
    }
    return hand;
  };
}

/** Puts five hands on the grid: as columns on 5×5, mixed on smaller cards. */
function laidOut(hands: readonly (readonly Phrase[])[], size: CardSize, random: Random): Card {
  if (size !== 5) return shuffled(hands.flat(), random);
  const free = freeSquare(size);
  const columns = hands.map((hand) => shuffled(hand, random));
  return Array.from({ length: 25 }, (_, square) => (square === free ? null : (columns[square % 5]!.pop() ?? null)));
}

function dealer({ deck, size, seed }: Deal): (seat: number) => Card {
  const hands = letters.map((letter) => fairHands(columnOf(deck, letter), randomFrom(`${seed}/${letter}`)));
  const layout = randomFrom(`${seed}/layout`);
  const cards: Card[] = [];
  const known = new Set<string>();
  const deal = () => {
    const share = shares(size, cards.length);
    const dealt = hands.map((hand, column) => hand(share[column]!));
    for (;;) {
      const card = laidOut(dealt, size, layout);
      const likeness = card.map((phrase) => phrase?.id).join();
      if (known.has(likeness)) continue;
      known.add(likeness);
      cards.push(card);
      return;
    }
  };
  return (seat) => {
    while (cards.length < seat) deal();
    return cards[seat - 1]!;
  };
}

// A card depends on those dealt before it, so a deal's cards are kept for as long as the deal itself is in use.
const dealers = new WeakMap<Deal, (seat: number) => Card>();

/** The card of a seat (from 1): always the same for the same deal. The deck must fit the size (`deckFits`). */
export function cardOf(deal: Deal, seat: number): Card {
  let known = dealers.get(deal);
  if (!known) dealers.set(deal, (known = dealer(deal)));
  return known(seat);
}
