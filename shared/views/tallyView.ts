import type { ArgumentId, Letter } from '../domain/taxonomy.ts';
import type { Count, Tally } from '../domain/round/tally.ts';
import { withoutSoftHyphens } from '../domain/softHyphen.ts';

export type HeardPhrase = Count & {
  readonly id: string;
  readonly letter: Letter;
  readonly argument: ArgumentId | null;
  readonly text: string;
  readonly sentence: string;
};

export type TallyView = {
  readonly cards: number;
  /** Only what was heard, most hearings first. */
  readonly phrases: readonly HeardPhrase[];
  readonly arguments: readonly (Count & { readonly argument: ArgumentId })[];
  /** All five, in the order of the letters. */
  readonly columns: readonly (Count & { readonly letter: Letter })[];
};

/** Most hearings first; of equals the one heard on the larger part of the cards that carried it, then on more cards. */
const mostHeardFirst = (a: Count, b: Count) =>
  b.hearings - a.hearings || b.heardBy * a.exposure - a.heardBy * b.exposure || b.heardBy - a.heardBy;

export function tallyView(tally: Tally): TallyView {
  return {
    cards: tally.cards,
    phrases: tally.phrases
      .filter((row) => row.hearings > 0)
      .map(({ phrase, ...count }) => ({
        ...count,
        id: phrase.id,
        letter: phrase.letter,
        argument: phrase.argument,
        text: withoutSoftHyphens(phrase.cell),
        sentence: phrase.sentence,
      }))
      .toSorted((a, b) => mostHeardFirst(a, b) || a.text.localeCompare(b.text)),
    arguments: tally.arguments.filter((row) => row.hearings > 0).toSorted(mostHeardFirst),
    columns: tally.columns,
  };
}
