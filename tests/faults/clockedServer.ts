// The real app in this process, on a real socket and a real file, with a clock that the test sets; it may be restarted.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, createApp } from '../../server/app.ts';
import { dice } from '../../server/rooms/dice.ts';
import { openSqliteJournal } from '../../server/store/sqliteJournal.ts';

const worker = new URL('../../dist/server/store/journalWorker.js', import.meta.url);

export type ClockedServer = {
  readonly url: () => string;
  readonly now: () => number;
  /** Lets so many milliseconds go by, or sets the clock back. */
  readonly pass: (milliseconds: number) => void;
  readonly sweep: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
};

export async function startClockedServer(): Promise<ClockedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'bingo-'));
  let clock = Date.UTC(2026, 9, 25, 0, 30);
  let app: App;
  let port = 0;
  const start = async () => {
    const journal = await openSqliteJournal(join(folder, 'bingo.sqlite'), worker);
    const onError = (error: unknown) => void process.stderr.write(`${String(error)}\n`);
    app = createApp({ journal, dice, now: () => clock, onError, clientDir: folder, securityContact: null });
    await new Promise<void>((resolve) => app.http.listen(port, '127.0.0.1', resolve));
    port = (app.http.address() as AddressInfo).port;
  };
  await start();
  return {
    url: () => `http://127.0.0.1:${port}`,
    now: () => clock,
    pass: (milliseconds) => {
      clock += milliseconds;
    },
    sweep: () => app.sweep(),
    restart: async () => {
      await app.close();
      await start();
    },
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
