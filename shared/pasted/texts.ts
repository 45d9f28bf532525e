// The text of a square and of a sentence, from what was typed or pasted.
import * as v from 'valibot';
import { SOFT_HYPHEN, withoutSoftHyphens } from '../domain/softHyphen.ts';
import { CELL_MAX } from '../domain/deck.ts';
import { writtenText } from '../protocol/text.ts';

const harmless = writtenText(Number.MAX_SAFE_INTEGER);

/** On one line, with single spaces, and without what nobody can see. Markup stays: it is text like any other. */
export const plain = (text: string): string => v.parse(harmless, text.replaceAll(/\s+/g, ' '));

// The game puts a stop behind every phrase itself; an abbreviation and three dots keep theirs.
const withoutStop = (text: string): string => text.replace(/(?<=[\p{L}\p{N}]{3})\.$/u, '');

/** Where a writer typed `|` inside a word, it may break. */
export const asCell = (text: string): string =>
  withoutStop(plain(text.replaceAll(/(?<=\S)\|(?=\S)/g, SOFT_HYPHEN).replaceAll('|', ' ')));

export const asSentence = (text: string): string =>
  withoutStop(plain(withoutSoftHyphens(text.replaceAll(/(?<=\S)\|(?=\S)/g, '').replaceAll('|', ' '))));

const MORE = ' …';

/** As many whole words as a square carries, with three dots; null where not even the first one fits. */
export function shortened(cell: string): string | null {
  if (withoutSoftHyphens(cell).length <= CELL_MAX) return cell;
  const words = cell.split(' ');
  const fits = (count: number) =>
    withoutSoftHyphens(words.slice(0, count).join(' ')).length + MORE.length <= CELL_MAX ? count : 0;
  const count = Math.max(...words.map((_, index) => fits(index)));
  return count === 0 ? null : words.slice(0, count).join(' ') + MORE;
}

/** Begins like a formula; also the full-width forms, which some spreadsheets fold before they look. */
export const isFormula = (text: string): boolean =>
  /^[=+\-@]/.test(withoutSoftHyphens(text).normalize('NFKC').trimStart());
