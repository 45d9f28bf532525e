// The process dies in the middle of everything, without warning, again and again.
import { afterEach, expect, test } from 'vitest';
import { type Laboratory, openLaboratory } from './laboratory.ts';
import { playAll } from './play.ts';
import { pause } from './waitFor.ts';

let lab: Laboratory;
afterEach(() => lab.close());

test('P1 P2 T1: killed at any moment of a burst of 200 phones, no acknowledged mark is lost and none counts twice', async () => {
  lab = await openLaboratory('T1 kill');
  const room = await lab.openRoom({ size: 5 });
  await lab.addPhones(room, 200);
  await room.desk.ask({ type: 'StartRound' });
  const playing = playAll(room.phones, lab.chance, { size: 5, think: 400 });
  for (let kills = 0; kills < 6; kills++) {
    await pause(lab.chance.between(100, 900));
    await lab.server.kill();
    lab.fault('kill');
    await lab.server.start();
    await pause(lab.chance.between(600, 1_200));
  }
  await playing.stop();
  expect(await lab.judge(room)).toEqual([]);
  process.stdout.write(
    `T1: ${lab.checker.figures.acknowledged} acknowledged, ${lab.checker.figures.timed} phrases dated\n`,
  );
  expect(lab.checker.figures.acknowledged).toBeGreaterThan(500);
});
