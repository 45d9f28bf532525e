// The facilitator closes a session while people mark, and the server dies over it: the tally keeps what was acknowledged.
import { afterEach, expect, test } from 'vitest';
import { freshTally, freshView } from './fresh.ts';
import { type Laboratory, type LabRoom, openLaboratory } from './laboratory.ts';
import type { Phone } from './phone.ts';
import { playAll } from './play.ts';
import { pause, waitFor } from './waitFor.ts';

let lab: Laboratory;
afterEach(() => lab.close());

async function playAndClose(room: LabRoom, place: number): Promise<void> {
  const playing = playAll(room.phones, lab.chance.of(`players ${place}`), { size: 3, think: 120 });
  await pause(lab.chance.between(400, 900));
  const closing = room.desk.ask({ type: 'CloseRoom' });
  await pause(lab.chance.below(12));
  await lab.server.kill();
  lab.fault('kill');
  await lab.server.start();
  expect(await closing).toMatchObject({ ok: true });
  // By a last view, or by a refusal when it came back.
  const isTold = (phone: Phone) => phone.refusal() !== null || phone.shows()?.view.phase === 'closed';
  await waitFor('every phone is told that it is over', () => room.phones.every(isTold));
  // What still waits on the phones of a closed session waits for nothing.
  void playing.stop();
  room.phones.forEach((phone) => phone.close());
}

test('P1 P2 P5 T1: closed in the middle of marks and of a kill, a session counts every acknowledged mark, once', async () => {
  lab = await openLaboratory('T1 closing');
  for (let place = 0; place < 4; place++) {
    const room = await lab.openRoom({ size: 3 });
    await lab.addPhones(room, 20);
    await room.desk.ask({ type: 'StartRound' });
    await playAndClose(room, place);
    const { code, facilitatorSecret } = room;
    const taken = await freshTally(lab.server.url, code, facilitatorSecret, 1);
    lab.history.add({ what: 'took home', room: code, round: 1, ...taken });
    const desk = await freshView(lab.server.url, { role: 'facilitator', code, secret: facilitatorSecret });
    expect(desk).toMatchObject({ view: { phase: 'closed' } });
    expect(lab.checker.judge(code)).toEqual([]);
    // Whoever sat there is nobody now: the marks are gone, and the keys with them.
    const secret = room.phones[0]!.secret;
    expect(await freshView(lab.server.url, { role: 'participant', code, secret })).toBe('room-closed');
    lab.closeRoom(room);
  }
  process.stdout.write(`closing: ${JSON.stringify(lab.checker.figures)}\n`);
});
