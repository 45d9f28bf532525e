// Clocks that are wrong: a phone knows how long ago something was, a server starts again with a clock that is behind.
import { afterEach, expect, test } from 'vitest';
import { hearAgain, joinAs, lead, leadAs, mark, openSession } from '../support/workshop.ts';
import { type ClockedServer, startClockedServer } from './clockedServer.ts';
import { freshTally } from './fresh.ts';
import { chanceFor } from './seed.ts';
import { waitFor } from './waitFor.ts';

let server: ClockedServer;
afterEach(() => server.close());

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('P4 T6: a mark stands in the minute in which it was tapped, however long it was on its way', async () => {
  server = await startClockedServer();
  const chance = chanceFor('T6 minutes');
  const opened = await openSession(server.url(), { size: 3 });
  const desk = await leadAs(server.url(), opened);
  const phones = await Promise.all(Array.from({ length: 6 }, () => joinAs(server.url(), opened.code)));
  await desk.ask(lead('StartRound'));
  const start = server.now();

  // Everybody taps now and then during an hour; each phone is told of it when it has a network again, in order.
  const taps = phones.flatMap((phone) =>
    Array.from({ length: 9 }, (_, square) => ({ phone, square, at: start + chance.below(HOUR) })).sort(
      (a, b) => a.at - b.at,
    ),
  );
  server.pass(HOUR);
  for (const { phone, square, at } of taps) {
    server.pass(chance.below(20_000));
    expect(await phone.ask(hearAgain(square, server.now() - at))).toMatchObject({ ok: true });
  }
  await desk.ask(lead('EndRound'));

  const { phrases } = await freshTally(server.url(), opened.code, opened.facilitatorSecret, 1);
  const sentenceAt = (phone: (typeof phones)[number], square: number) =>
    phone.view().activity?.squares[square]?.sentence ?? '';
  for (const { sentence, firstMinute, lastMinute, hearings } of phrases) {
    const heard = taps
      .filter(({ phone, square }) => sentenceAt(phone, square) === sentence)
      .map(({ at }) => at - start);
    const groups: number[] = [];
    for (const at of heard.sort((a, b) => a - b)) if (!groups.length || at > groups.at(-1)! + 90_000) groups.push(at);
    const minute = (at: number | undefined) => (at === undefined ? null : Math.floor(at / MINUTE) + 1);
    expect({ firstMinute, lastMinute, hearings }, sentence).toEqual({
      firstMinute: minute(groups[0]),
      lastMinute: minute(groups.at(-1)),
      hearings: groups.length,
    });
  }
  for (const client of [desk, ...phones]) client.close();
});

test.each([-HOUR, HOUR, -3 * 24 * HOUR])(
  'P4 P5 T6: a server that starts again with its clock %d ms off keeps the order of things, and ends and wipes nothing',
  async (off) => {
    server = await startClockedServer();
    const opened = await openSession(server.url(), { size: 3 });
    const desk = await leadAs(server.url(), opened);
    const phone = await joinAs(server.url(), opened.code);
    await desk.ask(lead('StartRound'));
    server.pass(5 * MINUTE);
    await phone.ask(mark(0));
    await desk.ask(lead('PauseRound'));
    server.pass(MINUTE);
    server.pass(off);
    await server.restart();
    await waitFor('both are back', () => desk.socket.connected && phone.socket.connected);
    await server.sweep();

    expect(await phone.ask(mark(1))).toEqual({ ok: false, reason: 'paused' });
    await desk.ask(lead('ResumeRound'));
    server.pass(MINUTE);
    expect(await phone.ask(mark(1))).toMatchObject({ ok: true });
    server.pass(2 * MINUTE);
    expect(await phone.ask(mark(2))).toMatchObject({ ok: true });
    await desk.ask(lead('EndRound'));
    const { phrases } = await freshTally(server.url(), opened.code, opened.facilitatorSecret, 1);
    const minutes = [0, 1, 2].map((square) => {
      const sentence = phone.view().activity?.squares[square]?.sentence;
      return phrases.find((row) => row.sentence === sentence)?.firstMinute ?? 0;
    });
    expect(minutes[0]).toBe(6);
    expect(minutes[1]).toBeGreaterThanOrEqual(6);
    // Two minutes apart before and after, whatever the clock said at the start.
    expect(minutes[2]! - minutes[1]!).toBe(2);
    for (const client of [desk, phone]) client.close();
  },
);
