// The real app in this process, on real sockets and a real file, with whatever a test hands in of what lies outside it: a
// clock, dice, a journal that fails, a lag.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, type AppDeps, createApp } from '../../server/app.ts';
import { dice } from '../../server/rooms/dice.ts';
import type { Journal } from '../../server/store/journal.ts';
import { openSqliteJournal } from '../../server/store/sqliteJournal.ts';

const worker = new URL('../../dist/server/store/journalWorker.js', import.meta.url);

export type RunningApp = {
  readonly url: string;
  readonly app: App;
  /** What was reported as unforeseen, by its place. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
};

type Changes = Partial<Omit<AppDeps, 'journal'>> & {
  /** What stands between the app and its journal. */
  readonly around?: (journal: Journal) => Journal;
  /** Where an earlier one left its data; made, and destroyed at the end, if there is none. */
  readonly dataDir?: string;
};

export async function runApp({
  around = (journal) => journal,
  dataDir,
  ...changes
}: Changes = {}): Promise<RunningApp> {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'bingo-'));
  const errors: string[] = [];
  const app = createApp({
    journal: around(await openSqliteJournal(join(folder, 'bingo.sqlite'), worker)),
    dice,
    now: Date.now,
    onError: (error, place) => errors.push(`${place}: ${String(error)}`),
    clientDir: folder,
    securityContact: null,
    ...changes,
  });
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
  let closed: Promise<void> | null = null;
  return {
    url: `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`,
    app,
    errors,
    close: async () => {
      closed ??= app.close();
      await closed;
      if (!dataDir) rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type InProcess = Pick<RunningApp, 'url' | 'close'> & {
  /** Lets so many seconds go by. */
  readonly wait: (seconds: number) => void;
};

/** By a clock and dice of the test's own: what is played twice comes out the same, to the byte. */
export async function startInProcess(): Promise<InProcess> {
  let clock = Date.UTC(2026, 2, 3, 9, 30);
  let thrown = 0;
  const numbered = (length: number) => String(++thrown).padStart(length, '2');
  const { url, close } = await runApp({
    dice: {
      code: () => `CDF${numbered(3).replaceAll(/[01]/g, '9')}`,
      secret: () => numbered(22),
      seed: () => numbered(32),
      pairingCode: () => numbered(6),
      fraction: () => 0,
    },
    now: () => clock,
    onError: (error) => {
      throw error;
    },
  });
  return {
    url,
    wait: (seconds) => {
      clock += seconds * 1000;
    },
    close,
  };
}
