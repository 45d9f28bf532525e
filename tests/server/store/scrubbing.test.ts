// P11: whoever asked that something be destroyed is told when it is, also when it went along with somebody else's.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createScrubbing } from '../../../server/store/scrubbing.ts';
import { openSqliteFile } from '../../../server/store/sqliteFile.ts';

test('P11: who asks while a scrub is about to begin is told when it is done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'scrubbing-'));
  const path = join(folder, 'bingo.sqlite');
  const file = openSqliteFile(path);
  const scrubbing = createScrubbing(file, path, (why) => expect.unreachable(why));
  const destroyed = (code: string) => {
    file.wipe(code, 'room-closed', 1_000);
    return new Promise((resolve) => scrubbing.start(resolve));
  };
  // In one breath: the second is destroyed by the scrub that the first asked for.
  expect(await Promise.all([destroyed('CCCCCC'), destroyed('DDDDDD')])).toEqual([null, null]);
  scrubbing.stop();
  file.close();
  rmSync(folder, { recursive: true, force: true });
}, 5_000);
