// Reads what somebody pasted, or a text or CSV file, into phrases. Hostile until checked: a line that will not do is
// handed back with its number and why, and costs no other line anything.
import type { DeckKind } from '../domain/taxonomy.ts';
import { OWN_DECK_PHRASES_MAX, type OwnPhrase } from '../protocol/ownDeck.ts';
import { dealtLetters } from './dealtLetters.ts';
import { folded } from './folded.ts';
import { headerColumns } from './labels.ts';
import { type PhraseFound, phraseIn, type Unreadable } from './phraseIn.ts';
import { separatorOf, splitLine } from './splitLine.ts';
import { plain } from './texts.ts';

/** The most that is read, in characters. */
export const PASTED_MAX = 1_000_000;

/** Why a line was not taken. */
export type Rejection = Unreadable | 'broken-quote' | 'duplicate' | 'too-many';
export type RejectedLine = { readonly line: number; readonly text: string; readonly why: Rejection };
export type ReadPhrase = OwnPhrase & {
  /** The line said no letter, so we chose one. */
  readonly isLetterOurs: boolean;
  readonly isCellOurs: boolean;
};
export type Reading = {
  readonly phrases: readonly ReadPhrase[];
  readonly rejected: readonly RejectedLine[];
  /** There was more than we read. */
  readonly isCut: boolean;
};

/** The deck that the phrases are to join: none is taken twice, and letters are dealt to where there are fewest. */
type Into = { readonly kind: DeckKind; readonly present: readonly Pick<OwnPhrase, 'letter' | 'sentence'>[] };

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/;
/** What a list puts before its items: a bullet, a dash and a space, a number. */
const LIST_MARK = /^\s*(?:[-–—*•·▪◦‣●]|\d{1,3}[.)])\s+/;
/** No phrase is anywhere near as long, whatever columns a file has beside it. */
const LINE_MAX = 2_000;
const CLIP = 60;

export function readPhrases(text: string, { kind, present }: Into): Reading {
  const isCut = text.length > PASTED_MAX;
  const lines = text
    .slice(0, PASTED_MAX)
    .replace(/^\uFEFF/, '')
    .split(LINE_END);
  // Half a line is no line.
  if (isCut) lines.pop();
  const items = lines.map((line) => line.replace(LIST_MARK, ''));
  const separator = separatorOf(
    items.filter((item) => item.length <= LINE_MAX),
    (fields) => headerColumns(fields) !== null,
  );
  const first = items.findIndex((item) => item.trim() !== '');
  const header = headerColumns(splitLine(items[first]?.slice(0, LINE_MAX) ?? '', separator) ?? []);

  const found: PhraseFound[] = [];
  const rejected: RejectedLine[] = [];
  const known = new Set(present.map(({ sentence }) => folded(sentence)));
  const judge = (item: string): PhraseFound | Rejection | null => {
    if (item.trim() === '') return null;
    if (item.length > LINE_MAX) return 'sentence-too-long';
    const fields = splitLine(item, separator);
    if (!fields) return 'broken-quote';
    if (fields.every((field) => plain(field) === '')) return null;
    const phrase = phraseIn(fields, header, kind);
    if (typeof phrase === 'string') return phrase;
    if (known.has(folded(phrase.sentence))) return 'duplicate';
    return present.length + found.length < OWN_DECK_PHRASES_MAX ? phrase : 'too-many';
  };
  for (const [index, item] of items.entries()) {
    const outcome = header && index === first ? null : judge(item);
    if (outcome === null) continue;
    if (typeof outcome === 'string')
      rejected.push({ line: index + 1, text: clipped(lines[index] ?? ''), why: outcome });
    else {
      known.add(folded(outcome.sentence));
      found.push(outcome);
    }
  }
  const dealt = dealtLetters(found, present);
  const phrases = found.map((phrase, index) => ({
    ...phrase,
    letter: dealt[index] ?? 'B',
    isLetterOurs: phrase.letter === null,
  }));
  return { phrases, rejected, isCut };
}

function clipped(line: string): string {
  const characters = [...plain(line.slice(0, LINE_MAX))];
  return characters.length <= CLIP ? characters.join('') : `${characters.slice(0, CLIP - 1).join('')}…`;
}
