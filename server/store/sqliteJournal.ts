// The journal on an embedded SQLite file, written by a worker thread so that a slow disk never stalls the sockets.
import { Worker } from 'node:worker_threads';
import type { Journal } from './journal.ts';
import type { Answered, Asked, Question } from './journalWorker.ts';

type Waiting = { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void };

/** Opens the file, making it if need be. Rejects when it cannot be opened or was made by a newer version. */
export async function openSqliteJournal(
  path: string,
  workerUrl = new URL('./journalWorker.js', import.meta.url),
): Promise<Journal> {
  const worker = new Worker(workerUrl, { workerData: path });
  const waiting = new Map<number, Waiting>();
  let broken: Error | null = null;
  let count = 0;

  const breakDown = (error: Error) => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answered: Answered) => {
    const asker = waiting.get(answered.number);
    waiting.delete(answered.number);
    if ('error' in answered) asker?.reject(new Error(answered.error));
    else asker?.resolve(answered.answer as never);
  });
  worker.on('error', (error) => breakDown(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', () => breakDown(new Error('the journal is closed')));

  const ask = <T>(question: Question): Promise<T> => {
    if (broken) return Promise.reject(broken);
    const number = count++;
    const answer = new Promise<T>((resolve, reject) => waiting.set(number, { resolve, reject }));
    worker.postMessage({ number, question } satisfies Asked);
    return answer;
  };

  // The first answer shows that the file could be opened.
  await ask({ ask: 'due', now: 0 });
  return {
    read: (code) => ask({ ask: 'read', code }),
    append: (code, expected, entries, keepUntil) => ask({ ask: 'append', code, expected, entries, keepUntil }),
    distil: (code, expected, entry, keepUntil) => ask({ ask: 'distil', code, expected, entry, keepUntil }),
    wipe: (code, reason, at) => ask({ ask: 'wipe', code, reason, at }),
    gone: (code) => ask({ ask: 'gone', code }),
    due: (now) => ask({ ask: 'due', now }),
    waiting: () => waiting.size,
    close: async () => {
      await ask({ ask: 'close' });
      await worker.terminate();
    },
  };
}
