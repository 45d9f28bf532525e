// More than one hand at the controls, and a hand that comes late.
import { afterEach, expect, test } from 'vitest';
import { openDesk } from './desk.ts';
import { type Laboratory, type LabRoom, openLaboratory } from './laboratory.ts';
import { waitFor } from './waitFor.ts';

let lab: Laboratory;
afterEach(() => lab.close());

function secondDesk(room: LabRoom, name: string) {
  const { code, facilitatorSecret: secret } = room;
  const desk = openDesk({ url: lab.server.url, code, role: 'facilitator', secret, name, history: lab.history });
  room.others.push(desk);
  return desk;
}
const nextRound = { type: 'DealRound', deck: 'defensive-routines', size: 3, extra: { corners: false, full: false } };

test('P5 T15: two consoles that press the same step at once take it once, and both are told it is so', async () => {
  lab = await openLaboratory('T15 two consoles');
  const room = await lab.openRoom({ size: 3 });
  const other = secondDesk(room, 'other desk');
  await lab.addPhones(room, 10);
  for (let round = 1; round <= 3; round++) {
    const steps = ['StartRound', 'PauseRound', 'ResumeRound', 'PauseRound', 'ResumeRound', 'EndRound'];
    for (const type of steps) {
      const pressed = await Promise.all([room.desk, other].map((desk) => desk.ask({ type, activity: round })));
      expect(pressed, type).toMatchObject([{ ok: true }, { ok: true }]);
      const [one, two] = pressed;
      // One event, not two: whoever came second was told of the same state.
      expect(one?.ok && two?.ok && one.version === two.version, type).toBe(true);
    }
    if (round < 3) await Promise.all([room.desk, other].map((desk) => desk.ask({ ...nextRound, activity: round + 1 })));
  }
  expect(await lab.judge(room, [1, 2, 3])).toEqual([]);
});

test('P5 T15: a console that was away and presses an old step changes nothing of what came since', async () => {
  lab = await openLaboratory('T15 stale console');
  const room = await lab.openRoom({ size: 3 });
  const stale = secondDesk(room, 'stale desk');
  await lab.addPhones(room, 3);
  await room.desk.ask({ type: 'StartRound' });
  await waitFor('it has seen the round run', () => stale.shows()?.view.activity?.phase === 'running');
  stale.socket.disconnect();
  // Pressed while away: it waits, as in a browser's buffer, and arrives when everything is different.
  const late = ['StartRound', 'PauseRound', 'EndRound'].map((type) => stale.ask({ type }));
  await room.desk.ask({ type: 'EndRound' });
  await room.desk.ask({ ...nextRound, activity: 2 });
  await room.desk.ask({ type: 'StartRound', activity: 2 });
  stale.socket.connect();
  const [start, pause, end] = await Promise.all(late);
  expect(start).toMatchObject({ ok: true });
  expect(pause).toEqual({ ok: false, reason: 'ended' });
  expect(end).toMatchObject({ ok: true });
  await waitFor('it sees the second round', () => stale.shows()?.view.activity?.activity === 2);
  expect(stale.shows()?.view.activity?.phase).toBe('running');
  expect(await lab.judge(room, [1, 2])).toEqual([]);
});
