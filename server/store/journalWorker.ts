// The worker thread that owns the SQLite file. What is asked while a commit runs goes into the next one. What destroys
// is answered when nothing is left of what it destroyed; other questions are answered meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import { codeOf, inWords } from './database.ts';
import type { GoneReason } from './journal.ts';
import { createScrubbing } from './scrubbing.ts';
import { type Append, type Distil, openSqliteFile } from './sqliteFile.ts';

export type Question =
  | ({ readonly ask: 'append' } & Append)
  | { readonly ask: 'read'; readonly code: string }
  | ({ readonly ask: 'distil' } & Distil)
  | { readonly ask: 'wipe'; readonly code: string; readonly reason: GoneReason; readonly at: number }
  | { readonly ask: 'gone'; readonly code: string }
  | { readonly ask: 'due'; readonly now: number }
  | { readonly ask: 'close' };

export type Asked = { readonly number: number; readonly question: Question };
export type Answer =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly error: string; readonly code: string };
export type Told =
  /** What was written in one commit is answered in one message: each message wakes the other thread. */
  | readonly Answer[]
  /** What was wiped cannot be destroyed yet, and why. */
  | { readonly trouble: string };

type AskedAppend = Asked & { readonly question: { readonly ask: 'append' } };
const isAppend = (asked: Asked): asked is AskedAppend => asked.question.ask === 'append';

const port = parentPort;
if (!port) throw new Error('journalWorker runs as a worker thread');
const path = String(workerData);
const file = openSqliteFile(path);
let waiting: Asked[] = [];

const tell = (told: Told) => port.postMessage(told);
const failure = (number: number, error: unknown): Answer => ({ number, error: inWords(error), code: codeOf(error) });

const scrubbing = createScrubbing(file, path, (trouble) => tell({ trouble }));
scrubbing.resume();

port.on('message', (asked: readonly Asked[]) => {
  if (waiting.length === 0) setImmediate(answerAll);
  waiting.push(...asked);
});

function answerAll(): void {
  const batch = waiting;
  waiting = [];
  for (let start = 0; start < batch.length;) {
    const next = batch.findIndex((asked, index) => index >= start && !isAppend(asked));
    const end = next < 0 ? batch.length : next;
    commit(batch.slice(start, end).filter(isAppend));
    if (next >= 0) answer(batch[next]!);
    start = end + 1;
  }
}

function commit(appends: readonly AskedAppend[]): void {
  if (appends.length === 0) return;
  try {
    const results = file.appendAll(appends.map(({ question }) => question));
    tell(appends.map(({ number }, index) => ({ number, answer: results[index] })));
  } catch (error) {
    tell(appends.map(({ number }) => failure(number, error)));
  }
}

function answer({ number, question }: Asked): void {
  try {
    const found = answerTo(question);
    const leftResidue = (question.ask === 'wipe' && found) || (question.ask === 'distil' && found === 'appended');
    if (!leftResidue) return tell([{ number, answer: found }]);
    scrubbing.start((error) => tell([error ? failure(number, error) : { number, answer: found }]));
  } catch (error) {
    tell([failure(number, error)]);
  }
}

function answerTo(question: Question): unknown {
  switch (question.ask) {
    case 'append':
      return file.appendAll([question])[0];
    case 'read':
      return file.read(question.code);
    case 'distil':
      return file.distil(question);
    case 'wipe':
      return file.wipe(question.code, question.reason, question.at);
    case 'gone':
      return file.gone(question.code);
    case 'due':
      scrubbing.keepUp(question.now);
      return file.due(question.now);
    case 'close':
      scrubbing.stop();
      return file.close();
    default:
      return question satisfies never;
  }
}
