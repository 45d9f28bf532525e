// Whoever has no phone loses nothing: a card on paper is dealt, entered at the desk, and calls its bingo as any other.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { paperPaths } from '../support/privacyPaths.ts';
import {
  callPaperBingo,
  connectAs,
  joinAs,
  lead,
  leadAs,
  mark,
  markPaper,
  ofRoom,
  openSession,
  paperOf,
  renewedLink,
  screenSecretOf,
  show,
  takeBackPaper,
  takePaperSeats,
  watchAs,
} from '../support/workshop.ts';
import { pathsIn } from '../shared/views/richRoom.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

/** A session with one phone (1), three cards on paper (2, 3, 4), and another phone (5); its round is running. */
async function aWorkshop() {
  const opened = await openSession(server.url);
  const desk = await leadAs(server.url, opened);
  const anna = await joinAs(server.url, opened.code);
  expect(await desk.ask(takePaperSeats(3))).toMatchObject({ ok: true, own: null });
  const bert = await joinAs(server.url, opened.code);
  await desk.sees((view) => view.paper === 3 && view.joined === 2);
  await desk.ask(lead('StartRound'));
  await bert.sees((view) => view.activity?.phase === 'running');
  const close = () => [desk, anna, bert].forEach((client) => client.close());
  return { opened, desk, anna, bert, close };
}
const refused = (reason: string) => ({ ok: false, reason });

test('a bingo on paper is entered, called, validated and shown, and lives through a restart', async () => {
  const { opened, desk, anna, bert, close } = await aWorkshop();
  expect([anna.view().seat, bert.view().seat]).toEqual([1, 5]);
  const screen = await watchAs(server.url, opened);
  expect(screen.view().joined).toBe(2);
  for (const square of [0, 1, 2, 3])
    expect(await desk.ask(markPaper(3, square))).toMatchObject({ ok: true, own: null });

  expect(await desk.ask(callPaperBingo(3, 'row-1')), 'a false one').toEqual(refused('no-complete-line'));
  await server.kill();
  await server.start();
  await desk.sees((view) => view.paper === 3);
  expect(await desk.ask(markPaper(3, 4))).toMatchObject({ ok: true });
  expect(await desk.ask(callPaperBingo(2, 'row-1')), 'another card').toEqual(refused('no-complete-line'));
  expect(await desk.ask(callPaperBingo(3, 'row-1'))).toMatchObject({ ok: true });
  expect(await desk.ask(callPaperBingo(3, 'row-1')), 'once more').toEqual(refused('already-called'));

  const { activity } = await desk.sees((view) => view.activity?.bingos.length === 1);
  const card = (await paperOf(server.url, opened.code, opened.facilitatorSecret))!.cards.find(
    ({ seat }) => seat === 3,
  )!;
  expect(activity!.bingos[0]!.phrases.map(({ letter }) => letter).join('')).toBe('BINGO');
  await desk.ask(show({ what: 'bingo', bingo: 0 }));
  const shown = (await screen.sees((view) => view.activity?.show.what === 'bingo')).activity!.show;
  const row = card.squares.slice(0, 5).map((square) => square!.cell.replaceAll('\u00AD', ''));
  expect(shown).toMatchObject({ called: { phrases: row.map((text) => ({ text })) } });
  screen.close();
  close();
});

test('privacy: nothing is entered for a seat that has a phone, nor by whoever does not lead', async () => {
  const { desk, anna, bert, close } = await aWorkshop();
  await anna.ask(mark(0));
  for (const seat of [1, 5, 6]) {
    expect(await desk.ask(markPaper(seat, 0))).toEqual(refused('not-on-paper'));
    expect(await desk.ask(takeBackPaper(seat, 0))).toEqual(refused('not-on-paper'));
    expect(await desk.ask(callPaperBingo(seat, 'row-1'))).toEqual(refused('not-on-paper'));
  }
  for (const request of [takePaperSeats(1), markPaper(2, 0), takeBackPaper(2, 0), callPaperBingo(2, 'row-1')])
    expect(await bert.ask(request)).toEqual(refused('not-yours'));
  expect(anna.view().activity?.own.marks).toEqual([]);
  const again = await joinAs(server.url, anna.view().code, anna.secret);
  expect(again.view().activity?.own.marks).toEqual([[0, 1]]);
  again.close();
  close();
});

test('collected cards are entered after the end, until the tally is shown; a card that nothing is entered for is no card', async () => {
  const { desk, anna, close } = await aWorkshop();
  await anna.ask(mark(0));
  await desk.ask(lead('EndRound'));
  const before = await desk.sees((view) => view.activity?.phase === 'ended');
  expect(before.activity?.tally?.cards).toBe(2);
  expect(await desk.ask(markPaper(2, 0))).toMatchObject({ ok: true });
  expect(await desk.ask(callPaperBingo(2, 'row-1'))).toEqual(refused('ended'));
  await desk.sees((view) => view.activity?.tally?.cards === 3);
  await desk.ask(show({ what: 'tally' }));
  expect(await desk.ask(markPaper(4, 0))).toEqual(refused('tally-revealed'));
  close();
});

test('privacy: the cards on paper are for whoever leads, and tell no mark and no phone’s card', async () => {
  const { opened, desk, anna, close } = await aWorkshop();
  const { code, facilitatorSecret } = opened;
  const assistantSecret = await renewedLink(server.url, opened, 'assistant');
  const before = await paperOf(server.url, code, facilitatorSecret);
  expect(before?.cards.map(({ seat }) => seat)).toEqual([2, 3, 4]);
  await desk.ask(markPaper(2, 0));
  await anna.ask(mark(0));
  expect(await paperOf(server.url, code, assistantSecret)).toEqual(before);
  expect(pathsIn(before).filter((path) => !paperPaths.has(path))).toEqual([]);
  for (const secret of [await screenSecretOf(server.url, opened), anna.secret, 'x'.repeat(22)])
    expect(await paperOf(server.url, code, secret)).toBeNull();
  const assistant = await connectAs(server.url, { role: 'assistant', code, secret: assistantSecret });
  expect(await assistant.ask(markPaper(2, 1))).toMatchObject({ ok: true });
  expect(await assistant.ask(takePaperSeats(1))).toMatchObject({ ok: true });
  await desk.ask(ofRoom('CloseRoom'));
  expect(await paperOf(server.url, code, facilitatorSecret)).toBeNull();
  assistant.close();
  close();
});
