// The disk is full for a while; and the disk holds something that is not ours any more.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
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

/** What may happen to a file while nobody looks. */
const damages: readonly (readonly [string, (file: Buffer) => Buffer])[] = [
  ['its beginning overwritten', (file) => Buffer.from(file).fill(0x5a, 0, 64)],
  ['a page in the middle overwritten', (file) => Buffer.from(file).fill(0x5a, 4_096, 8_192)],
  [
    'one event no longer readable',
    (file) => Buffer.from(file).fill(0x5a, file.indexOf('{"kind":"round"') + 1, file.indexOf('{"kind":"round"') + 5),
  ],
  ['its second half lost', (file) => file.subarray(0, Math.floor(file.length / 8_192) * 4_096)],
];

test('P1 T4: a damaged data file is refused at start, and nothing of it is served or changed', async () => {
  lab = await openLaboratory('T4 damaged');
  const room = await lab.openRoom({ size: 3 });
  await lab.addPhones(room, 3);
  await room.desk.ask({ type: 'StartRound' });
  await Promise.all(room.phones.map((phone) => phone.tap({ type: 'Mark', activity: 1, square: 0 })));
  expect(await lab.server.stop()).toBe(0);
  const path = join(lab.server.dataDir, 'bingo.sqlite');
  const sound = readFileSync(path);

  for (const [how, damage] of damages) {
    const damaged = damage(sound);
    expect(damaged.equals(sound), how).toBe(false);
    writeFileSync(path, damaged);
    await expect(lab.server.start(), how).rejects.toThrow('the server stopped');
    expect(lab.server.output(), how).toMatch(/data file .*(?:damaged|lacks)/i);
    await expect(fetch(lab.server.url), how).rejects.toThrow('fetch failed');
    expect(readFileSync(path).equals(damaged), how).toBe(true);
  }

  // And what it was before is taken up again.
  writeFileSync(path, sound);
  await lab.server.start();
  expect(await lab.judge(room)).toEqual([]);
});
