// The process stands still, as on a machine that sleeps or is overloaded, and goes on as if nothing had been.
import { afterEach, expect, test } from 'vitest';
import { type Laboratory, openLaboratory } from './laboratory.ts';
import { playAll } from './play.ts';
import { pause } from './waitFor.ts';

let lab: Laboratory;
afterEach(() => lab.close());

test('P2 P5 P6 T2: a server that stood still goes on with every mark counted once and every step taken once', async () => {
  lab = await openLaboratory('T2 pause');
  const room = await lab.openRoom({ size: 4 });
  await lab.addPhones(room, 60);
  await room.desk.ask({ type: 'StartRound' });
  // Less patience than a pause takes: phones and console send again what was received already.
  const playing = playAll(room.phones, lab.chance, { size: 4, think: 150 });
  for (const stillFor of [1_000, 3_500, 200]) {
    await pause(lab.chance.between(200, 600));
    const steps = [room.desk.ask({ type: 'PauseRound' })];
    await pause(lab.chance.below(20));
    lab.server.freeze();
    lab.fault(`still for ${stillFor}`);
    await pause(stillFor / 2);
    steps.push(room.desk.ask({ type: 'ResumeRound' }));
    await pause(stillFor / 2);
    lab.server.thaw();
    expect(await Promise.all(steps)).toMatchObject([{ ok: true }, { ok: true }]);
  }
  await playing.stop();
  await room.desk.ask({ type: 'EndRound' });
  expect(await lab.judge(room)).toEqual([]);
});
