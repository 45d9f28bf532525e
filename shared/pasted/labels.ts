// The words by which a file says what a column holds, and to which letter or argument a phrase belongs.
import { type Language, languages } from '../domain/language.ts';
import { type ArgumentId, argumentIds, deckKinds, type Letter, letterOf, letters } from '../domain/taxonomy.ts';
import { argumentTexts } from '../messages/arguments.ts';
import { columnTexts } from '../messages/taxonomy.ts';
import { folded } from './folded.ts';

export type Column = 'cell' | 'sentence' | 'letter' | 'argument';

const columnNames: Readonly<Record<Column, readonly string[]>> = {
  cell: ['vak', 'vaktekst', 'kaarttekst', 'kort', 'cell', 'square', 'short'],
  sentence: ['zin', 'zinnen', 'uitspraak', 'uitspraken', 'sentence', 'sentences', 'phrase', 'phrases'],
  letter: ['letter', 'kolom', 'column', 'routine', 'strategie', 'strategy', 'routineofstrategie', 'routineorstrategy'],
  argument: ['argument', 'geslotenargument', 'closedargument'],
};
const columnNamed = new Map(
  (Object.keys(columnNames) as Column[]).flatMap((column) =>
    columnNames[column].map((name) => [name, column] as const),
  ),
);

/** What each column of a header holds, null for one that we do not know; null for a row that is no header. */
export function headerColumns(fields: readonly string[]): readonly (Column | null)[] | null {
  const columns = fields.map((field) => columnNamed.get(folded(field)) ?? null);
  return columns.includes('sentence') || columns.includes('cell') ? columns : null;
}

const inEveryLanguage = <Id extends string>(
  ids: readonly Id[],
  name: (language: Language, id: Id) => string,
): readonly (readonly [string, Id])[] =>
  ids.flatMap((id) => languages.map((language) => [folded(name(language, id)), id] as const));

const letterNamed = new Map<string, Letter>([
  ...letters.map((letter) => [folded(letter), letter] as const),
  ...Object.entries(letterOf).map(([id, letter]) => [folded(id), letter] as const),
  ...deckKinds.flatMap((kind) => inEveryLanguage(letters, (language, letter) => columnTexts[kind][language][letter])),
]);
const argumentNamed = new Map<string, ArgumentId>([
  ...argumentIds.map((id) => [folded(id), id] as const),
  ...inEveryLanguage(argumentIds, (language, id) => argumentTexts[language][id]),
]);

/** `B`, or a routine or strategy by its name. */
export const letterMeant = (field: string): Letter | null => letterNamed.get(folded(field)) ?? null;
export const argumentMeant = (field: string): ArgumentId | null => argumentNamed.get(folded(field)) ?? null;
