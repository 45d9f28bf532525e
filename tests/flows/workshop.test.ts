// A whole workshop over real sockets: thirty phones, a console and a screen.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import {
  callBingo,
  type Client,
  joinAs,
  lead,
  leadAs,
  mark,
  openSession,
  show,
  takeBack,
  watchAs,
} from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

const textOn = (phone: Client<ParticipantView>, square: number) => phone.view().activity?.squares[square]?.sentence;
const rowOf = (row: number) => [0, 1, 2, 3, 4].map((column) => (row - 1) * 5 + column);

test('thirty people play two rounds, and nobody learns what anybody else marked', async () => {
  const opened = await openSession(server.url);
  const { code } = opened;
  const console = await leadAs(server.url, opened);
  const screen = await watchAs(server.url, opened);
  const phones: Client<ParticipantView>[] = [];
  for (let seat = 1; seat <= 29; seat++) phones.push(await joinAs(server.url, code));

  // Everybody has a seat of her own, and a card that nobody else has.
  expect(phones.map((phone) => phone.view().seat)).toEqual(Array.from({ length: 29 }, (_, i) => i + 1));
  const cards = phones.map((phone) => JSON.stringify(phone.view().activity?.squares));
  expect(new Set(cards).size).toBe(29);
  await console.sees((view) => view.joined === 29 && view.presence.phones === 29 && view.presence.screens === 1);
  await screen.sees((view) => view.joined === 29 && view.activity?.show.what === 'lobby');

  // Before the start a mark is refused, to her alone.
  const [anna, bert] = phones as [Client<ParticipantView>, Client<ParticipantView>];
  expect(await anna.ask(mark(0))).toEqual({ ok: false, reason: 'not-started' });

  expect(await console.ask(lead('StartRound'))).toMatchObject({ ok: true });
  await Promise.all(phones.map((phone) => phone.sees((view) => view.activity?.phase === 'running')));
  await screen.sees((view) => view.activity?.show.what === 'listening');

  // Somebody comes in late, and has a full card at once.
  const late = await joinAs(server.url, code);
  phones.push(late);
  expect(late.view()).toMatchObject({ seat: 30, activity: { phase: 'running' } });
  expect(late.view().activity?.squares.filter(Boolean)).toHaveLength(24);

  // Three phrases are said, and everybody who has one marks it.
  const said = [0, 1, 2].map((square) => textOn(anna, square));
  const before = phones.map((phone) => phone.frames.length);
  for (const phone of phones)
    for (let square = 0; square < 25; square++)
      if (said.includes(textOn(phone, square)))
        expect(await phone.ask(mark(square))).toMatchObject({ ok: true, own: { activity: 1 } });
  // A mark costs the others nothing: nobody received a thing but the answers to her own requests.
  expect(
    phones.flatMap((phone, i) => phone.frames.slice(before[i]).filter((frame) => frame.includes('"view"'))),
  ).toEqual([]);

  // A bingo is refused until the row is full; then it is true, and only once.
  expect(await anna.ask(callBingo('row-1'))).toEqual({ ok: false, reason: 'no-complete-line' });
  for (const square of rowOf(1)) expect(await anna.ask(mark(square))).toMatchObject({ ok: true });
  expect(await anna.ask(callBingo('row-1'))).toMatchObject({ ok: true, own: { called: ['row-1'] } });
  expect(await anna.ask(callBingo('row-1'))).toEqual({ ok: false, reason: 'already-called' });
  const desk = await console.sees((view) => view.activity?.bingos.length === 1);
  expect(desk.activity?.bingos[0]?.phrases).toHaveLength(5);
  expect(desk.activity?.tally).toBeNull();

  // The screen is still until the facilitator puts the row on it.
  expect(screen.view().activity?.show.what).toBe('listening');
  expect(await console.ask(show({ what: 'bingo', bingo: 0 }))).toMatchObject({ ok: true });
  const shown = await screen.sees((view) => view.activity?.show.what === 'bingo');
  expect(JSON.stringify(shown)).toContain(desk.activity?.bingos[0]?.phrases[0]?.text);

  // Paused is paused, for everybody.
  await console.ask(lead('PauseRound'));
  await bert.sees((view) => view.activity?.phase === 'paused');
  expect(await bert.ask(mark(20))).toEqual({ ok: false, reason: 'paused' });
  expect(await bert.ask(takeBack(20))).toEqual({ ok: false, reason: 'paused' });
  await console.ask(lead('ResumeRound'));
  await screen.sees((view) => view.activity?.show.what === 'listening');

  // Participants and screens lead nothing.
  expect(await bert.ask(lead('EndRound'))).toEqual({ ok: false, reason: 'not-yours' });
  expect(await screen.ask(lead('EndRound'))).toEqual({ ok: false, reason: 'not-yours' });
  expect(await console.ask(mark(0))).toEqual({ ok: false, reason: 'not-yours' });
  expect(await bert.ask({ kind: 'room', type: 'WipeRoom' })).toEqual({ ok: false, reason: 'not-yours' });
  expect(await bert.ask({ kind: 'room', type: 'CloseRoom' })).toEqual({ ok: false, reason: 'not-yours' });

  // The tally is there when the round is over, and on the wall when the facilitator says so.
  expect(await console.ask(show({ what: 'tally' }))).toEqual({ ok: false, reason: 'round-not-ended' });
  await console.ask(lead('EndRound'));
  const ended = await console.sees((view) => view.activity?.phase === 'ended');
  expect(ended.activity?.tally?.cards).toBe(30);
  expect(ended.activity?.tally?.phrases.length).toBeGreaterThanOrEqual(3);
  expect(screen.view().activity?.show.what).not.toBe('tally');
  await console.ask(show({ what: 'tally' }));
  const bars = await screen.sees((view) => view.activity?.show.what === 'tally');
  const heard = bars.activity?.show.what === 'tally' ? bars.activity.show.phrases : [];
  expect(heard.length).toBeGreaterThanOrEqual(3);
  expect(heard.every((row) => row.heardBy <= row.exposure && row.hearings >= 1)).toBe(true);
  expect(await bert.ask(mark(20))).toEqual({ ok: false, reason: 'ended' });

  // A second round: other deck, smaller card, fresh deal.
  expect(
    await console.ask({
      kind: 'round',
      activity: 2,
      type: 'DealRound',
      deck: 'first-try',
      size: 4,
      extra: { corners: true, full: true },
    }),
  ).toMatchObject({ ok: true });
  const second = await bert.sees((view) => view.activity?.activity === 2);
  expect(second.activity).toMatchObject({ number: 2, phase: 'ready', size: 4, own: { marks: [] } });
  expect(second.activity?.squares).toHaveLength(16);

  // What every frame of a whole workshop did not say.
  const seeds = /[0-9a-f]{32}/;
  for (const client of [console, screen, ...phones]) {
    for (const frame of client.frames) {
      expect(frame).not.toMatch(/seed/i);
      expect(frame).not.toMatch(seeds);
      for (const other of [console, screen, ...phones]) expect(frame).not.toContain(other.secret);
      expect(frame).not.toMatch(/"(facilitatorKey|screenKey|seats|key)"/);
    }
  }
  for (const [index, phone] of phones.entries()) {
    const all = phone.frames.join('\n');
    for (const [other, card] of cards.entries()) if (other !== index) expect(all).not.toContain(card);
    expect(all).not.toMatch(/"(hearings|heardBy|alsoHeardBy|joined)"/);
  }
  const atTheDesk = [...console.frames, ...screen.frames].join('\n');
  expect(atTheDesk).not.toMatch(/"(seat|marks|squares)"/);

  for (const client of [console, screen, ...phones]) client.close();
});
