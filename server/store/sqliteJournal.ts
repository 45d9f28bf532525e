// The journal on an embedded SQLite file, written by a worker thread so that a slow disk never stalls the sockets.
import { Worker } from 'node:worker_threads';
import type { Journal } from './journal.ts';
import type { Answered, Asked, Question } from './journalWorker.ts';

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
  let worker: Worker | null = null;
  let isOpen = false;
  let isClosed = false;
  /** Why the worker died, for as long as it is not to be started again. */
  let broken: Error | null = null;

  function start(): Worker {
    const next = new Worker(workerUrl, { workerData: path });
    let answered = false;
    let why = new Error('the journal is closed');
    next.on('message', (message: Answered) => {
      answered = true;
      hear(message);
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
      if (isOpen && !isClosed) onTrouble(why);
    });
    return next;
  }

  function hear(message: Answered): void {
    if ('trouble' in message) return onTrouble(coded(message.trouble, 'ERR_WIPE_UNFINISHED'));
    const asker = waiting.get(message.number);
    waiting.delete(message.number);
    if ('error' in message) asker?.reject(coded(message.error, message.code));
    else asker?.resolve(message.answer as never);
  }

  const ask = <T>(question: Question): Promise<T> => {
    if (isClosed) return Promise.reject(new Error('the journal is closed'));
    if (broken) return Promise.reject(broken);
    worker ??= start();
    const number = count++;
    const answer = new Promise<T>((resolve, reject) => waiting.set(number, { resolve, reject }));
    worker.postMessage({ number, question } satisfies Asked);
    return answer;
  };

  // The first answer shows that the file could be opened.
  await ask({ ask: 'due', now: 0 });
  isOpen = true;
  return {
    read: (code) => ask({ ask: 'read', code }),
    append: (code, expected, entries, keepUntil) => ask({ ask: 'append', code, expected, entries, keepUntil }),
    distil: (code, expected, entry, keepUntil) => ask({ ask: 'distil', code, expected, entry, keepUntil }),
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

/** Logs tell the code of an error, and not what it says. */
const coded = (words: string, code: string): Error => Object.assign(new Error(words), { code });
