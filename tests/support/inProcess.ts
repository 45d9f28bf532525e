// The real app in this process, on real sockets and a real file, with a clock and dice of the test's own: what is
// played twice comes out the same, to the byte.
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../server/app.ts';
import { openSqliteJournal } from '../../server/store/sqliteJournal.ts';

const worker = new URL('../../dist/server/store/journalWorker.js', import.meta.url);

export type InProcess = {
  readonly url: string;
  /** Lets so many seconds go by. */
  readonly wait: (seconds: number) => void;
  readonly close: () => Promise<void>;
};

export async function startInProcess(): Promise<InProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'bingo-'));
  const journal = await openSqliteJournal(join(folder, 'bingo.sqlite'), worker);
  let clock = Date.UTC(2026, 2, 3, 9, 30);
  let thrown = 0;
  const numbered = (length: number) => String(++thrown).padStart(length, '2');
  const app = createApp({
    journal,
    dice: {
      code: () => `CDF${numbered(3).replaceAll(/[01]/g, '9')}`,
      secret: () => numbered(22),
      seed: () => numbered(32),
    },
    now: () => clock,
    onError: (error) => {
      throw error;
    },
    clientDir: folder,
    securityContact: null,
  });
  await new Promise<void>((resolve) => app.http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(app.http.address() as AddressInfo).port}`,
    wait: (seconds) => {
      clock += seconds * 1000;
    },
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
