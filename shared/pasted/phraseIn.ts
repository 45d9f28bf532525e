import * as v from 'valibot';
import { CELL_MAX, SENTENCE_MAX } from '../domain/deck.ts';
import { withoutSoftHyphens } from '../domain/softHyphen.ts';
import {
  type ArgumentId,
  type DeckKind,
  type Letter,
  letterOf,
  letters,
  routineOfArgument,
} from '../domain/taxonomy.ts';
import { ownPhraseSchema } from '../protocol/ownDeck.ts';
import { folded } from './folded.ts';
import { argumentMeant, type Column, letterMeant } from './labels.ts';
import { asCell, asSentence, isFormula, plain, shortened } from './texts.ts';

/** Why a line is no phrase, by itself. */
export type Unreadable = 'formula' | 'no-words' | 'unknown-label' | 'sentence-too-long' | 'cell-too-long' | 'too-long';

export type PhraseFound = {
  /** Null where the line says none. */
  readonly letter: Letter | null;
  readonly argument: ArgumentId | null;
  readonly cell: string;
  readonly sentence: string;
  /** The line had a sentence only, too long for a square, so we cut it off between two words. */
  readonly isCellOurs: boolean;
};

type Header = readonly (Column | null)[] | null;
type Role = Column | 'label' | null;

/** The phrase in the fields of a line. */
export function phraseIn(fields: readonly string[], header: Header, kind: DeckKind): PhraseFound | Unreadable {
  const roles: readonly Role[] = header ?? rolesOf(fields);
  const textOf = (role: Role) => plain(fields[roles.indexOf(role)] ?? '');
  const texts = [textOf('cell'), textOf('sentence')].filter((text) => text !== '');
  const isCellGiven = textOf('cell') !== '';
  const sentence = asSentence(texts.at(-1) ?? '');
  const whole = asCell(texts[0] ?? '');
  if (isFormula(sentence) || isFormula(whole)) return 'formula';
  if (folded(sentence) === '' || folded(whole) === '') return 'no-words';
  if (sentence.length > SENTENCE_MAX) return 'sentence-too-long';
  if (isCellGiven && withoutSoftHyphens(whole).length > CELL_MAX) return 'cell-too-long';
  const cell = shortened(whole);
  if (cell === null) return 'too-long';
  const labels = fields.filter((_, index) => isLabel(roles[index])).filter((field) => plain(field) !== '');
  const found = belonging(labels, kind);
  if (!found) return 'unknown-label';
  const { letter, argument } = found;
  const isSound = v.is(ownPhraseSchema, { letter: letter ?? 'B', argument, cell, sentence });
  return isSound ? { letter, argument, cell, sentence, isCellOurs: cell !== whole } : 'too-long';
}

/** Which field holds what in a row without a header: a sentence, or a cell and a sentence, and then where it belongs. */
function rolesOf(fields: readonly string[]): readonly Role[] {
  const [, second = '', ...more] = fields;
  const labels = more.map((): Role => 'label');
  if (fields.length === 1) return ['sentence'];
  const isLetter = letters.some((letter) => letter === plain(second).toUpperCase());
  return isLetter || plain(second) === '' ? ['sentence', 'label', ...labels] : ['cell', 'sentence', ...labels];
}

const isLabel = (role: Role | undefined): boolean => role === 'label' || role === 'letter' || role === 'argument';

/** The letter and the argument that a line names; null if one of its labels is neither. */
function belonging(labels: readonly string[], kind: DeckKind): Pick<PhraseFound, 'letter' | 'argument'> | null {
  let letter: Letter | null = null;
  let argument: ArgumentId | null = null;
  for (const label of labels) {
    const [asLetter, asArgument] = [letterMeant(label), argumentMeant(label)];
    if (!asLetter && !asArgument) return null;
    letter ??= asLetter;
    argument ??= asArgument;
  }
  if (kind === 'breakthrough') return { letter, argument: null };
  return { letter: letter ?? (argument && letterOf[routineOfArgument[argument]]), argument };
}
