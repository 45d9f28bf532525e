// The journal on an embedded SQLite file, written by a worker thread so that a slow disk never stalls the sockets.
import { Worker } from 'node:worker_threads';
import type { Entry, Journal, Kept } from './journal.ts';
import type { Answer, Asked, Question, Told } from './journalWorker.ts';
import type { KeptText, Row } from './sqliteFile.ts';

type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void };

/** A worker that could not start is not tried again for this long, in milliseconds. */
const BREATH = 1000;

/**
 * Opens the file, making it if need be. Rejects with a sentence for whoever runs the server when it cannot be opened, is
 * not sound, or was made by a newer version.
 *
 * When its worker dies later, everything that waits is rejected, and the next question starts another, which checks the
 * file as at any start. Ending the process instead would leave a workshop without a server wherever nothing restarts it.
 */
export async function openSqliteJournal(
  path: string,
  workerUrl = new URL('./journalWorker.js', import.meta.url),
  onTrouble: (error: Error) => void = () => undefined,
): Promise<Journal> {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  /** What was asked in this turn of the event loop, and goes to the worker at its end. */
  let asked: Asked[] = [];
  let worker: Worker | null = null;
  let isOpen = false;
  let isClosed = false;
  /** Why the worker died, for as long as it is not to be started again. */
  let broken: Error | null = null;

  function start(): Worker {
    const next = new Worker(workerUrl, { workerData: path });
    let answered = false;
    let why = new Error('the journal is closed');
    next.on('message', (told: Told) => {
      answered = true;
      if ('trouble' in told) onTrouble(coded(told.trouble, 'ERR_WIPE_UNFINISHED'));
      else told.forEach(hear);
    });
    next.on('error', (error) => {
      why = error instanceof Error ? error : new Error(String(error));
    });
    next.on('exit', () => {
      worker = null;
      if (!answered && !isClosed) {
        broken = why;
        setTimeout(() => (broken = null), BREATH).unref();
      }
      for (const { reject } of waiting.values()) reject(why);
      waiting.clear();
      // Rejected with the others: the next worker must not do them all the same.
      asked = [];
      if (isOpen && !isClosed) onTrouble(why);
    });
    return next;
  }

  function hear(answer: Answer): void {
    const asker = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('error' in answer) asker?.reject(coded(answer.error, answer.code));
    else asker?.resolve(answer.answer as never);
  }

  function send(): void {
    const all = asked;
    asked = [];
    if (all.length > 0) worker?.postMessage(all);
  }

  const ask = <T>(question: Question): Promise<T> => {
    if (isClosed) return Promise.reject(new Error('the journal is closed'));
    if (broken) return Promise.reject(broken);
    worker ??= start();
    const number = count++;
    const answer = new Promise<T>((resolve, reject) => waiting.set(number, { resolve, reject }));
    if (asked.length === 0) setImmediate(send);
    asked.push({ number, question });
    return answer;
  };

  // The first answer shows that the file could be opened.
  await ask({ ask: 'due', now: 0 });
  isOpen = true;
  return {
    read: async (code) => keptIn(await ask<KeptText>({ ask: 'read', code })),
    append: (code, expected, entries, keepUntil) =>
      ask({ ask: 'append', code, expected, rows: entries.map(rowOf), keepUntil }),
    distil: (code, expected, entry, keepUntil) => ask({ ask: 'distil', code, expected, row: rowOf(entry), keepUntil }),
    wipe: (code, reason, at) => ask({ ask: 'wipe', code, reason, at }),
    gone: (code) => ask({ ask: 'gone', code }),
    due: (now) => ask({ ask: 'due', now }),
    waiting: () => waiting.size,
    close: async () => {
      const closing = ask({ ask: 'close' });
      isClosed = true;
      await closing;
      await worker?.terminate();
    },
  };
}

const rowOf = ({ request, event }: Entry): Row => ({ request, event: JSON.stringify(event) });

function keptIn({ entries, ...kept }: KeptText): Kept {
  try {
    return { ...kept, entries: JSON.parse(entries) as Entry[] };
  } catch {
    // The parser's own words would quote what somebody wrote, and end in the log.
    throw new Error('an entry in the data file cannot be read');
  }
}

/** Logs tell the code of an error, and not what it says. */
const coded = (words: string, code: string): Error => Object.assign(new Error(words), { code });
