// The rows that both kinds of spreadsheet have: per round and for the session, per phrase, argument and routine.
import { letterOf, routineOfArgument } from '#shared/domain/taxonomy.ts';
import type { Letter } from '#shared/domain/taxonomy.ts';
import type { Count, Tally } from '#shared/domain/round/tally.ts';
import { withoutSoftHyphens } from '#shared/domain/softHyphen.ts';
import type { Translate } from '#shared/messages/catalogue.ts';
import type { ArgumentId } from '#shared/domain/taxonomy.ts';

export type RowTexts = {
  readonly routine: Translate<Letter>;
  readonly argument: Translate<ArgumentId>;
};

export type TallyRow = Count & {
  readonly level: 'phrase' | 'argument' | 'routine';
  readonly letter: Letter;
  readonly routine: string;
  /** Empty for a phrase of a routine, and for a routine. */
  readonly argument: string;
  /** Empty for an argument, and for a routine. */
  readonly phrase: string;
};

/** Every phrase of the deck, heard or not: what was not said says something too. In the order of the card's columns. */
export function tallyRows(tally: Tally, texts: RowTexts): readonly TallyRow[] {
  const routines = tally.routines.map(({ routine, ...count }): TallyRow => {
    const letter = letterOf[routine];
    return { ...count, level: 'routine', letter, routine: texts.routine(letter), argument: '', phrase: '' };
  });
  const closedArguments = tally.arguments.map(({ argument, ...count }): TallyRow => {
    const letter = letterOf[routineOfArgument[argument]];
    return {
      ...count,
      level: 'argument',
      letter,
      routine: texts.routine(letter),
      argument: texts.argument(argument),
      phrase: '',
    };
  });
  const phrases = tally.phrases.map(({ phrase, ...count }): TallyRow => {
    const letter = letterOf[phrase.routine];
    return {
      ...count,
      level: 'phrase',
      letter,
      routine: texts.routine(letter),
      argument: phrase.argument ? texts.argument(phrase.argument) : '',
      phrase: withoutSoftHyphens(phrase.sentence),
    };
  });
  return [...routines, ...closedArguments, ...phrases];
}
