// The disk is full for a while; and the disk holds something that is not ours any more.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Laboratory, openLaboratory } from './laboratory.ts';
import { playAll } from './play.ts';
import { pause, waitFor } from './waitFor.ts';

let lab: Laboratory;
afterEach(() => lab.close());

/** From here on the server's files may not grow beyond so many bytes; `unlimited` gives the space back. */
const limitFiles = (bytes: number | 'unlimited') =>
  execFileSync('prlimit', [`--pid=${lab.server.pid()}`, `--fsize=${bytes}:unlimited`]);

const sizeOfLog = () => statSync(join(lab.server.dataDir, 'bingo.sqlite-wal')).size;

const hasLimits = process.platform === 'linux';

test.runIf(hasLimits)(
  'P10 T3: with a full disk nothing is acknowledged, the console is told, and all is delivered when there is space',
  async () => {
    lab = await openLaboratory('T3 disk full');
    const room = await lab.openRoom({ size: 4 });
    await lab.addPhones(room, 30);
    await room.desk.ask({ type: 'StartRound' });
    const playing = playAll(room.phones, lab.chance, {
      size: 4,
      think: 150,
      ahead: 20,
      kinds: ['HearAgain', 'TakeBack'],
    });
    const storing = () => room.desk.shows()?.view.storing;
    for (let times = 0; times < 3; times++) {
      await pause(lab.chance.between(300, 700));
      // Full in the middle of what is just being written, if it is written where it grows; and full altogether.
      if (times > 0) {
        limitFiles(sizeOfLog() + lab.chance.below(9_000));
        await pause(300);
      }
      limitFiles(0);
      lab.fault('disk full');
      await waitFor('the console is told that nothing is stored', () => storing() === false);
      await pause(200);
      const acknowledged = lab.checker.figures.acknowledged;
      await pause(700);
      // A mark may have been on its way back when the disk filled up; after that there is none.
      expect(lab.checker.figures.acknowledged).toBe(acknowledged);
      expect(room.phones.every((phone) => phone.pending().length > 0)).toBe(true);
      limitFiles('unlimited');
      lab.fault('space again');
      await waitFor('the console is told that it is stored again', () => storing() === true);
    }
    await playing.stop();
    // It is on disk, and not in memory only.
    await lab.server.kill();
    await lab.server.start();
    expect(await lab.judge(room)).toEqual([]);
  },
);

test('P1 T4: a damaged data file is refused at start, by name, and nothing of it is served or changed', async () => {
  lab = await openLaboratory('T4 damaged');
  const room = await lab.openRoom({ size: 3 });
  await lab.addPhones(room, 3);
  await room.desk.ask({ type: 'StartRound' });
  await Promise.all(room.phones.map((phone) => phone.tap({ type: 'Mark', activity: 1, square: 0 })));
  expect(await lab.server.stop()).toBe(0);
  const file = readdirSync(lab.server.dataDir).find((name) => name.endsWith('.sqlite'))!;
  const path = join(lab.server.dataDir, file);
  const sound = readFileSync(path);
  const damaged = Buffer.from(sound);
  damaged.fill(0x5a, 0, 64);
  writeFileSync(path, damaged);

  await expect(lab.server.start()).rejects.toThrow('the server stopped');
  expect(lab.server.output()).toMatch(/damaged|beschadigd|not a database/i);
  await expect(fetch(lab.server.url)).rejects.toThrow('fetch failed');
  expect(readFileSync(path).equals(damaged)).toBe(true);

  writeFileSync(path, sound);
  await lab.server.start();
  expect(await lab.judge(room)).toEqual([]);
});
