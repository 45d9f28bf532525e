// The two words with which somebody comes back to her seat. They follow from her phone's secret, so that nothing but a
// fingerprint has to be stored; and since two words can be tried out, that fingerprint is slow to make.
import { createHmac, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { returnWords } from '#shared/content/returnWords/returnWords.ts';
import type { Language } from '#shared/domain/language.ts';
import type { KeyHash } from '#shared/domain/room.ts';

export type ReturnWords = readonly [string, string];
type OfSeat = { readonly code: string; readonly seat: number; readonly words: ReturnWords };

const slowly = promisify<string, string, number, { N: number }, Buffer>(scrypt);
/** 8 MB, and some twenty milliseconds beside the event loop. */
const COST = { N: 2 ** 13 };
/** So many wait for their turn; whoever comes then is to come back. */
const MOST_WAITING = 300;
/** While so many wait nobody may guess: whoever does so without end keeps nobody from being shown her own. */
const MOST_GUESSING = 100;

/** The words of whoever holds this secret. */
export function returnWordsOf(secret: string, language: Language): ReturnWords {
  const list = returnWords[language];
  const digest = createHmac('sha256', secret).update('return words').digest();
  // 48 bits each: that some words are likelier by one in a hundred thousand million tells nobody anything.
  const word = (from: number) => list[digest.readUIntBE(from, 6) % list.length] ?? '';
  return [word(0), word(6)];
}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** What is stored of the words of a seat. One at a time: null if too many wait. */
export async function wordsPrint({ code, seat, words }: OfSeat): Promise<KeyHash | null> {
  if (waiting >= MOST_WAITING) return null;
  waiting++;
  const print = last.then(() => slowly(words.map(plain).join(' '), `${code}/${seat}`, 32, COST));
  last = print.catch(() => undefined).finally(() => waiting--);
  return (await print).toString('base64url');
}

/** Whether words are those of a fingerprint; takes equally long whatever the answer. Null if too many wait. */
export async function areWordsOf(said: OfSeat, known: KeyHash | null): Promise<boolean | null> {
  if (waiting >= MOST_GUESSING) return null;
  const print = await wordsPrint(said);
  if (print === null) return null;
  // No fingerprint is like this one.
  const like = known ?? 'x'.repeat(print.length);
  return timingSafeEqual(Buffer.from(print), Buffer.from(like));
}

/** As somebody types it, in any case, with or without accents. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
