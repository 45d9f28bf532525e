// The file in which a facilitator keeps her deck, and what we make of a file that she gives us.
import * as v from 'valibot';
import { SOFT_HYPHEN } from '#shared/domain/softHyphen.ts';
import { type OwnDeck, ownDeckFileSchema } from '#shared/protocol/ownDeck.ts';

/** The largest file that is opened, in bytes. */
export const FILE_MAX = 1_000_000;

export type OpenedFile =
  | { readonly is: 'deck'; readonly deck: OwnDeck }
  | { readonly is: 'list'; readonly text: string }
  | { readonly is: 'wrong'; readonly why: 'too-large' | 'not-text' | 'not-a-deck' | 'newer' };

/** Soft hyphens are written out: who edits the file can see them. */
export function deckFile(deck: OwnDeck): string {
  const file = { format: 'grote-defensieve-routine-bingo/deck', version: 1, deck };
  return `${JSON.stringify(file, null, 2).replaceAll(SOFT_HYPHEN, '\\u00ad')}\n`;
}

/** Named after the day: nothing that she wrote ends up in a list of downloads. */
export const deckFileName = (day: Date): string => {
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return `bingo-set-${date.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
};

export function openedFile(bytes: Uint8Array): OpenedFile {
  if (bytes.length > FILE_MAX) return { is: 'wrong', why: 'too-large' };
  const text = decoded(bytes);
  // A spreadsheet or a document as its program keeps it: bytes that no text has.
  if (text.startsWith('PK\u0003') || text.includes('\0')) return { is: 'wrong', why: 'not-text' };
  return text.trimStart().startsWith('{') ? deckIn(text) : { is: 'list', text };
}

function deckIn(text: string): OpenedFile {
  const parsed = json(text);
  const file = v.safeParse(ownDeckFileSchema, parsed);
  if (file.success) return { is: 'deck', deck: file.output.deck };
  const isNewer = v.is(
    v.object({ ...ownDeckFileSchema.entries, version: v.pipe(v.number(), v.minValue(2)), deck: v.unknown() }),
    parsed,
  );
  return { is: 'wrong', why: isNewer ? 'newer' : 'not-a-deck' };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** UTF-8; or what an older Excel writes without saying so. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
