// A facilitator plays with phrases of her own, and puts one phrase of the harvest in front of the room.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from '#shared/content/pageOf.ts';
import { letters } from '#shared/domain/taxonomy.ts';
import type { OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { joinAs, lead, leadAs, mark, openSession, show, watchAs } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

const ownDeck = (perLetter: number, name = 'Zinnen van ons huis'): OwnDeck => ({
  name,
  kind: 'defence',
  phrases: letters.flatMap((letter) =>
    Array.from({ length: perLetter }, (_, i) => ({
      letter,
      argument: null,
      cell: `Huis\u00ADzin ${letter}${i}`,
      sentence: `Dat zeggen wij hier altijd, ${letter}${i}`,
    })),
  ),
});

const deal = (opened: OpenAnswer, body: unknown, secret = opened.facilitatorSecret) =>
  fetch(`${server.url}/api/rooms/${opened.code}/deal`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'authorization': `Bearer ${secret}` },
    body: JSON.stringify(body),
  });

const plain = { size: 5, extra: { corners: false, full: false } };

test('a session opens with a deck of her own, and its phrases are on the cards and in the file', async () => {
  const opened = await openSession(server.url, { deck: ownDeck(6) });
  const phone = await joinAs(server.url, opened.code);
  const square = phone.view().activity?.squares[0];
  expect(square?.cell).toMatch(/^Huis\u00ADzin B\d$/);
  const console = await leadAs(server.url, opened);
  expect(console.view().activity?.deck).toEqual({ id: 'own', name: 'Zinnen van ons huis', kind: 'defence' });
  await console.ask(lead('StartRound'));
  await phone.ask(mark(0));
  await console.ask(lead('EndRound'));
  const file = await fetch(`${server.url}/api/rooms/${opened.code}/tally?format=csv&round=1`, {
    headers: { authorization: `Bearer ${opened.facilitatorSecret}` },
  });
  expect(await file.text()).toContain(square?.sentence ?? 'no card');
  phone.close();
  console.close();
});

test('a later round is dealt from it too, by whoever leads', async () => {
  const opened = await openSession(server.url);
  const phone = await joinAs(server.url, opened.code);
  expect((await deal(opened, { activity: 1, deck: ownDeck(5), ...plain })).status).toBe(204);
  const first = await phone.sees((view) => view.activity?.squares[0]?.cell.startsWith('Huis') ?? false);
  // The same cards again change nothing; other phrases do.
  expect((await deal(opened, { activity: 1, deck: ownDeck(5), ...plain })).status).toBe(204);
  expect((await deal(opened, { activity: 1, deck: ownDeck(5, 'Andere naam'), ...plain })).status).toBe(204);
  const second = await phone.sees(
    (view) => JSON.stringify(view.activity?.squares) !== JSON.stringify(first.activity?.squares),
  );
  expect(second.activity?.activity).toBe(1);
  phone.close();
});

test('a deck that cannot be dealt says why', async () => {
  const opened = await openSession(server.url);
  const refused = async (body: unknown, secret?: string) => {
    const response = await deal(opened, body, secret);
    return [response.status, ((await response.json()) as { reason: string }).reason];
  };
  const good = { activity: 1, deck: ownDeck(5), ...plain };
  expect(await refused({ ...good, deck: ownDeck(4) })).toEqual([400, 'deck-too-small']);
  expect(await refused({ ...good, activity: 3 })).toEqual([404, 'unknown-activity']);
  expect(await refused({ ...good, activity: 2 })).toEqual([400, 'round-not-ended']);
  expect(await refused({ ...good, seed: '0' })).toEqual([400, 'malformed']);
  expect(await refused(good, 'a'.repeat(22))).toEqual([403, 'wrong-link']);
  const [one] = ownDeck(1).phrases;
  for (const phrase of [
    { ...one, cell: 'x'.repeat(27) },
    { ...one, cell: '' },
    { ...one, sentence: 'x'.repeat(91) },
    { ...one, letter: 'X' },
    { ...one, argument: 'no-such' },
    { ...one, cell: 'a\nb' },
  ])
    expect(await refused({ ...good, deck: { ...ownDeck(5), phrases: [phrase] } })).toEqual([400, 'malformed']);
});

test('what somebody wrote is made harmless on the way in', async () => {
  const deck = ownDeck(6);
  const phrases = deck.phrases.map((phrase, i) =>
    i === 0 ? { ...phrase, cell: '\u202Ebidi\u200B', sentence: '<img src=x onerror=alert(1)>\u0000' } : phrase,
  );
  const opened = await openSession(server.url, { deck: { ...deck, phrases } });
  const phones = await Promise.all([joinAs(server.url, opened.code), joinAs(server.url, opened.code)]);
  const seen = phones
    .flatMap((phone) => phone.view().activity?.squares ?? [])
    .find((square) => square?.cell === 'bidi');
  expect(seen?.sentence).toBe('<img src=x onerror=alert(1)>');
  for (const phone of phones) phone.close();
});

test('a phrase of the harvest goes on the screen, with a way to reopen the conversation', async () => {
  const opened = await openSession(server.url);
  const [console, screen, phone] = await Promise.all([
    leadAs(server.url, opened),
    watchAs(server.url, opened),
    joinAs(server.url, opened.code),
  ]);
  await console.ask(lead('StartRound'));
  await phone.ask(mark(0));
  const shown = (reopening: number | null, phrase: string) => show({ what: 'phrase', phrase, reopening });
  expect(await console.ask(shown(0, 'law-not-allowed'))).toEqual({ ok: false, reason: 'round-not-ended' });
  await console.ask(lead('EndRound'));
  const { activity } = await console.sees((view) => view.activity?.tally?.phrases.length === 1);
  const heard = activity?.tally?.phrases[0];
  if (!heard) throw new Error('nothing was heard');
  expect(await console.ask(shown(0, 'no-such-phrase'))).toEqual({ ok: false, reason: 'unknown-phrase' });
  expect(await phone.ask(shown(0, heard.id))).toEqual({ ok: false, reason: 'not-yours' });
  await console.ask(shown(1, heard.id));
  const view = await screen.sees((seen) => seen.activity?.show.what === 'phrase');
  expect(view.activity?.show).toEqual({
    what: 'phrase',
    letter: heard.letter,
    sentence: heard.sentence,
    reopening: pageOf(heard, 'defence')?.reopen[1]?.nl,
  });
  await console.ask(shown(null, heard.id));
  await screen.sees((seen) => seen.activity?.show.what === 'phrase' && seen.activity.show.reopening === null);
  for (const client of [console, screen, phone]) client.close();
});
