// What is said in a rehearsal, and what each participant does about it: the same for the same cards, to the millisecond.
import { linesOf, type LineId } from '../domain/round/bingo.ts';
import { cardOf } from '../domain/round/card.ts';
import type { Deal } from '../domain/round/deal.ts';
import { type Random, randomFrom, shuffled } from '../domain/random.ts';
import { CAST, LATECOMER, LOSER } from './cast.ts';

/** Something that a participant does, so many milliseconds after the round began, pauses not counted. */
export type Act = { readonly at: number; readonly who: number } & (
  | { readonly does: 'mark'; readonly phrase: string }
  | { readonly does: 'call'; readonly line: LineId }
  | { readonly does: 'come' | 'lose' | 'return' }
);

/** The first phrase is said, and the next so long after it, in milliseconds: about as people talk. */
const FIRST_SAID = 4_000;
const SAID_EVERY = 6_500;
/** How many phrases are said in all, and before the bingo. */
const SAID = 20;
const SAID_BEFORE_BINGO = 8;
/** A thumb needs this long, in milliseconds, and up to so much more. */
const THUMB = { fastest: 800, spread: 4_200 };
/** Of those who carry a phrase, so many hear it. */
const ATTENTION = 0.7;

/** When it happens, in milliseconds of play: the bingo about a minute after the start. */
const MOMENTS = { come: 20_000, lose: 30_000, return: 48_000, call: 60_000 };

/** `caller` is the one who will have the bingo, and where she sits: `CALLER`, if she is there. */
export function scriptOf(deal: Deal, caller: { readonly who: number; readonly seat: number }): readonly Act[] {
  const random = randomFrom(`${deal.seed}/rehearsal`);
  const { line, phrases } = lineToCome(deal, caller.seat, random);
  const heard = saidIn(deal, phrases, random).flatMap((phrase, turn) => {
    const saidAt = FIRST_SAID + turn * SAID_EVERY;
    return Array.from({ length: CAST }, (_, who): Act | null => {
      const at = saidAt + THUMB.fastest + Math.round(random() * THUMB.spread);
      const hears = random() < ATTENTION || (who === caller.who && phrases.includes(phrase));
      return hears ? { at, who, does: 'mark', phrase } : null;
    }).filter((act) => act !== null);
  });
  const turns: readonly Act[] = [
    { at: MOMENTS.come, who: LATECOMER, does: 'come' },
    { at: MOMENTS.lose, who: LOSER, does: 'lose' },
    { at: MOMENTS.return, who: LOSER, does: 'return' },
    { at: MOMENTS.call, who: caller.who, does: 'call', line },
  ];
  return [...heard, ...turns].toSorted((a, b) => a.at - b.at);
}

/** The line of that seat's card that will be complete: one of those that need the fewest phrases. */
function lineToCome(deal: Deal, seat: number, random: Random) {
  const card = cardOf(deal, seat);
  const lines = linesOf(deal.size, { corners: false, full: false }).map(({ id, squares }) => ({
    line: id,
    phrases: squares.flatMap((square) => card[square]?.id ?? []),
  }));
  const fewest = Math.min(...lines.map(({ phrases }) => phrases.length));
  const [first] = shuffled(
    lines.filter(({ phrases }) => phrases.length === fewest),
    random,
  );
  return first!;
}

/** What is said, in order: those of the line among the first, and one of them right before the bingo. */
function saidIn({ deck }: Deal, line: readonly string[], random: Random): readonly string[] {
  const [last, ...others] = shuffled(line, random);
  const rest = shuffled(
    deck.phrases.map(({ id }) => id).filter((id) => !line.includes(id)),
    random,
  );
  const fillers = SAID_BEFORE_BINGO - line.length;
  const before = shuffled([...others, ...rest.slice(0, fillers)], random);
  return [...before, last!, ...rest.slice(fillers)].slice(0, SAID);
}
