// A seat that is given up, come back to from another phone, handed over with help, or taken away.
import { nanoid } from 'nanoid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reason } from '#shared/domain/reason.ts';
import type { ByHelp, ByWords, CameBack } from '#shared/protocol/comeBack.ts';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { ask } from '../support/rawClient.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import {
  callBingo,
  type Client,
  connectAs,
  joinAs,
  lead,
  leadAs,
  mark,
  ofRoom,
  openSession,
  renewedLink,
} from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ TRUST_PROXY: '1' });
});
afterAll(() => server.destroy());

const ROW = [0, 1, 2, 3, 4];
const leave = { kind: 'room', type: 'LeaveSeat' };
const remove = (seat: number) => ({ kind: 'room', type: 'RemoveSeat', seat });
const help = (seat: number, ticket: string) => ({ kind: 'room', type: 'HelpSeat', seat, ticket });

type Phone = Client<ParticipantView>;

async function wordsOf(phone: Phone): Promise<readonly [string, string]> {
  const answer = await phone.ask({ kind: 'room', type: 'ShowReturnWords' });
  if (!answer.ok || !answer.words) throw new Error(JSON.stringify(answer));
  return answer.words;
}

/** Asks for a seat by its words, or by a ticket; from an address of its own if it says so. */
async function comeBack(
  { code }: Pick<OpenAnswer, 'code'>,
  by: 'words' | 'help',
  said: ByWords | ByHelp,
  address = '203.0.113.9',
): Promise<number | Reason> {
  const { text } = await ask(`${server.url}/api/rooms/${code}/seat/${by}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: JSON.stringify(said),
  });
  const answer = JSON.parse(text) as CameBack | { readonly reason: Reason };
  return 'seat' in answer ? answer.seat : answer.reason;
}

const byWords = (seat: number, [first, second]: readonly [string, string], secret = nanoid(22)): ByWords => ({
  seat,
  first,
  second,
  secret,
  instead: null,
});

/** A session in which three play, and the second has marked a row and called it. */
async function session() {
  const opened = await openSession(server.url);
  const desk = await leadAs(server.url, opened);
  const phones: Phone[] = [];
  for (let seat = 1; seat <= 3; seat++) phones.push(await joinAs(server.url, opened.code));
  const [anna, bert, carla] = phones as [Phone, Phone, Phone];
  await desk.ask(lead('StartRound'));
  for (const square of ROW) await bert.ask(mark(square));
  await bert.ask(callBingo('row-1'));
  await anna.ask(mark(7));
  const close = () => [desk, ...phones].forEach((client) => client.close());
  return { opened, desk, anna, bert, carla, close };
}

test('whoever stops is out at once, with all her tabs, and counts nowhere any more', async () => {
  const { opened, desk, bert, close } = await session();
  const tab = await joinAs(server.url, opened.code, bert.secret);
  const gone = [bert, tab].map(({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve)));
  expect(await bert.ask(leave)).toMatchObject({ ok: true });
  await Promise.all(gone);
  await desk.sees(({ joined, numbers }) => joined === 2 && numbers?.gone.join() === '2');
  await expect(joinAs(server.url, opened.code, bert.secret)).rejects.toThrow('seat-left');
  // A line that was called stays with the room; whose it was it was never told.
  expect(desk.view().activity?.bingos).toHaveLength(1);
  await server.kill();
  await server.start();
  await expect(joinAs(server.url, opened.code, bert.secret)).rejects.toThrow('seat-left');
  const next = await joinAs(server.url, opened.code);
  expect(next.view().seat).toBe(4);
  await desk.ask(lead('EndRound'));
  const { activity } = await desk.sees((view) => view.activity?.phase === 'ended');
  expect(activity?.tally).toMatchObject({ cards: 3, phrases: [{ hearings: 1, heardBy: 1 }] });
  for (const client of [tab, next]) client.close();
  close();
});

test('what was told before somebody stopped stays as it was told', async () => {
  const { desk, bert, close } = await session();
  await desk.ask(lead('EndRound'));
  const { activity } = await desk.sees((view) => view.activity?.phase === 'ended');
  await bert.ask(leave);
  const after = await desk.sees(({ joined }) => joined === 2);
  expect(after.activity?.tally).toEqual(activity?.tally);
  close();
});

test('two words bring somebody back to her card from another phone, and sign the old one out', async () => {
  const { opened, desk, bert, close } = await session();
  const words = await wordsOf(bert);
  expect(await wordsOf(bert)).toEqual(words);
  await desk.ask(ofRoom('CloseDoor'));
  const wayIn = byWords(2, words);
  const old = new Promise((resolve) => bert.socket.once('disconnect', resolve));
  expect(await comeBack(opened, 'words', wayIn)).toBe(2);
  await old;
  // The answer may have been lost.
  expect(await comeBack(opened, 'words', wayIn)).toBe(2);
  const back = await joinAs(server.url, opened.code, wayIn.secret);
  expect(back.view()).toMatchObject({ seat: 2, activity: { own: { called: ['row-1'] } } });
  expect(back.view().activity?.own.marks).toHaveLength(5);
  await expect(joinAs(server.url, opened.code, bert.secret)).rejects.toThrow('seat-moved');
  // The words were those of the old phone; the new one has others.
  expect(await comeBack(opened, 'words', byWords(2, words))).toBe('wrong-words');
  expect(await wordsOf(back)).not.toEqual(words);
  back.close();
  close();
});

test('five wrong tries at a seat, also at once and across a restart, and the right words help no more', async () => {
  const { opened, desk, anna, bert, close } = await session();
  const [words, others] = [await wordsOf(bert), await wordsOf(anna)];
  // By anybody, from anywhere; those of another seat are wrong as well.
  const tries = await Promise.all(
    Array.from({ length: 12 }, (_, i) => comeBack(opened, 'words', byWords(2, others), `198.51.100.${i + 1}`)),
  );
  expect(tries.filter((answer) => answer === 'wrong-words')).toHaveLength(5);
  expect(tries.filter((answer) => answer === 'no-tries-left')).toHaveLength(7);
  await server.kill();
  await server.start();
  expect(await comeBack(opened, 'words', byWords(2, words))).toBe('no-tries-left');
  expect(await comeBack(opened, 'words', byWords(1, others))).toBe(1);
  // Only whoever leads can help.
  const ticket = nanoid(22);
  const again = await leadAs(server.url, opened);
  expect(await again.ask(help(2, ticket))).toMatchObject({ ok: true });
  expect(await comeBack(opened, 'help', { ticket, secret: nanoid(22), instead: null })).toBe(2);
  for (const client of [desk, again]) client.close();
  close();
});

test('guesses are paid for where they come from, and keep nobody out who is right', async () => {
  const { opened, bert, close } = await session();
  const words = await wordsOf(bert);
  const VENUE = '198.51.100.77';
  const guess = (seat: number) => comeBack(opened, 'words', byWords(seat, ['tulp', 'kraag']), VENUE);
  // Three seats of five tries each, and then seats that are not there.
  const guesses = await Promise.all(Array.from({ length: 60 }, (_, i) => guess(i % 2 ? 1 : 500)));
  expect(guesses.filter((answer) => answer === 'too-fast').length).toBeGreaterThan(15);
  expect(await comeBack(opened, 'words', byWords(2, words), VENUE)).toBe(2);
  const phone = await joinAs(server.url, opened.code);
  phone.close();
  close();
});

test('help hands a seat over once: it counts as before, and shows nothing of what was marked', async () => {
  const { opened, desk, bert, close } = await session();
  const assistant = await connectAs(server.url, {
    role: 'assistant',
    code: opened.code,
    secret: await renewedLink(server.url, opened, 'assistant'),
  });
  const ticket = nanoid(22);
  expect(await bert.ask(help(1, ticket))).toEqual({ ok: false, reason: 'not-yours' });
  expect(await assistant.ask(help(2, ticket))).toMatchObject({ ok: true });
  const secret = nanoid(22);
  // On her way in she had taken a seat that she does not need.
  const spare = await joinAs(server.url, opened.code);
  expect(spare.view().seat).toBe(4);
  expect(await comeBack(opened, 'help', { ticket, secret, instead: spare.secret })).toBe(2);
  expect(await comeBack(opened, 'help', { ticket, secret: nanoid(22), instead: null })).toBe('help-over');
  const back = await joinAs(server.url, opened.code, secret);
  expect(back.view()).toMatchObject({ seat: 2, activity: { own: { marks: [], called: [] } } });
  await expect(joinAs(server.url, opened.code, bert.secret)).rejects.toThrow('seat-moved');
  await desk.sees(({ joined, numbers }) => joined === 3 && numbers?.gone.join() === '4');
  await desk.ask(lead('EndRound'));
  const { activity } = await desk.sees((view) => view.activity?.phase === 'ended');
  expect(activity?.tally?.cards).toBe(3);
  expect(activity?.tally?.phrases.reduce((sum, { hearings }) => sum + hearings, 0)).toBeGreaterThanOrEqual(5);
  for (const client of [assistant, spare, back]) client.close();
  close();
});

test('a seat that is taken away is told so, and whoever sat there may come in as somebody new', async () => {
  const { opened, desk, anna, bert, close } = await session();
  expect(await anna.ask(remove(2))).toEqual({ ok: false, reason: 'not-yours' });
  expect(await desk.ask(remove(9))).toEqual({ ok: false, reason: 'unknown-seat' });
  const gone = new Promise((resolve) => bert.socket.once('disconnect', resolve));
  expect(await desk.ask(remove(2))).toMatchObject({ ok: true });
  await gone;
  await expect(joinAs(server.url, opened.code, bert.secret)).rejects.toThrow('seat-removed');
  const anew = await joinAs(server.url, opened.code);
  expect(anew.view().seat).toBe(4);
  anew.close();
  close();
});

test('the desk knows who is away by number, and nothing else of anybody', async () => {
  const { desk, bert, close } = await session();
  await desk.sees(({ numbers }) => numbers?.last === 3 && numbers.away.length === 0);
  bert.close();
  await desk.sees(({ numbers }) => numbers?.away.join() === '2');
  close();
});
