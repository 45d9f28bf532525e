// The rows that a spreadsheet has of one tally: per routine or strategy, per argument, per phrase.
import { type ArgumentId, type DeckKind, letterOf, type Letter, routineOfArgument } from '#shared/domain/taxonomy.ts';
import type { Count, Tally } from '#shared/domain/round/tally.ts';
import { withoutSoftHyphens } from '#shared/domain/softHyphen.ts';
import type { Translate } from '#shared/messages/catalogue.ts';

export type RowTexts = {
  readonly column: Translate<Letter>;
  readonly argument: Translate<ArgumentId>;
};

export type TallyRow = Count & {
  readonly level: 'phrase' | 'argument' | 'routine' | 'strategy';
  readonly letter: Letter;
  /** The routine or strategy of the letter. */
  readonly column: string;
  /** Empty for a phrase without one, and for a whole column. */
  readonly argument: string;
  /** Empty for an argument, and for a whole column. */
  readonly phrase: string;
};

/** Every phrase of the deck, heard or not: what was not said says something too. In the order of the card's columns. */
export function tallyRows(tally: Tally, kind: DeckKind, texts: RowTexts): readonly TallyRow[] {
  const columns = tally.columns.map(({ letter, ...count }): TallyRow => {
    const level = kind === 'defence' ? 'routine' : 'strategy';
    return { ...count, level, letter, column: texts.column(letter), argument: '', phrase: '' };
  });
  const closedArguments = kind === 'defence' ? tally.arguments : [];
  const argumentRows = closedArguments.map(({ argument, ...count }): TallyRow => {
    const letter = letterOf[routineOfArgument[argument]];
    const name = texts.argument(argument);
    return { ...count, level: 'argument', letter, column: texts.column(letter), argument: name, phrase: '' };
  });
  const phrases = tally.phrases.map(({ phrase, ...count }): TallyRow => ({
    ...count,
    level: 'phrase',
    letter: phrase.letter,
    column: texts.column(phrase.letter),
    argument: phrase.argument ? texts.argument(phrase.argument) : '',
    phrase: withoutSoftHyphens(phrase.sentence),
  }));
  return [...columns, ...argumentRows, ...phrases];
}
