// Two workshops that differ in one thing only: who marked the phrases. Played on the real app with the same clock and
// dice, so that whatever the desk, the screen, another phone or a file gives away of it shows as a byte that differs.
import { afterEach, expect, test } from 'vitest';
import type { CardSize } from '#shared/domain/round/deal.ts';
import { letters } from '#shared/domain/taxonomy.ts';
import type { View } from '#shared/protocol/down.ts';
import type { OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { type InProcess, startInProcess } from '../support/inProcess.ts';
import {
  callBingo,
  type Client,
  hearAgain,
  joinAs,
  lead,
  leadAs,
  mark,
  openSession,
  show,
  takeBack,
  watchAs,
} from '../support/workshop.ts';

type Phone = Client<ParticipantView>;

let servers: InProcess[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

const secrets = [1, 2, 3].map((seat) => `secret-of-seat-number-${seat}`);

/** What stands on a card, by sentence. */
const squaresOf = (phone: Phone): ReadonlyMap<string, number> =>
  new Map((phone.view().activity?.squares ?? []).flatMap((square, at) => (square ? [[square.sentence, at]] : [])));

const viewFrames = ({ frames }: Client<View>) => frames.filter((frame) => frame.includes('"view"'));

/** The rows and columns of a card, as the phrases in them. */
function linesOn(phone: Phone): readonly { readonly id: string; readonly phrases: readonly string[] }[] {
  const squares = phone.view().activity?.squares ?? [];
  const size = Math.sqrt(squares.length);
  const steps = Array.from({ length: size }, (_, i) => i);
  const phrasesAt = (places: readonly number[]) => places.flatMap((place) => squares[place]?.sentence ?? []);
  return steps.flatMap((line) => [
    { id: `row-${line + 1}`, phrases: phrasesAt(steps.map((i) => line * size + i)) },
    { id: `column-${line + 1}`, phrases: phrasesAt(steps.map((i) => i * size + line)) },
  ]);
}

/** What the first two seats can both mark; with a line on the card of each that lies within it, if there is one. */
function sharedBy(phones: readonly Phone[]) {
  const cards = phones.slice(0, 2).map(squaresOf);
  const onBoth = (phrase: string) => cards.every((card) => card.has(phrase));
  const [first, second] = phones.slice(0, 2).map((phone) => linesOn(phone).find((line) => line.phrases.every(onBoth)));
  const some = [...cards[0]!.keys()].filter(onBoth).slice(0, 4);
  const phrases = [...new Set([...some, ...(first?.phrases ?? []), ...(second?.phrases ?? [])])];
  return { phrases, lines: first && second ? [first.id, second.id] : null };
}

/** Five phrases a column: every card has nearly all of them, so that two cards always share a line. */
const smallDeck: OwnDeck = {
  name: 'Een kleine set',
  kind: 'defence',
  phrases: letters.flatMap((letter) =>
    [1, 2, 3, 4, 5].map((number) => ({
      letter,
      argument: null,
      cell: `vak ${letter}${number}`,
      sentence: `Uitspraak ${letter}${number}`,
    })),
  ),
};

/** Plays two rounds with three phones, in which the seat `marker` (from 0) hears the phrases and the other nothing. */
async function workshopOf(marker: 0 | 1, callsBingo: boolean) {
  const server = await startInProcess();
  servers.push(server);
  const opened = await openSession(server.url, { deck: smallDeck });
  const desk = await leadAs(server.url, opened);
  const screen = await watchAs(server.url, opened);
  const phones: Phone[] = [];
  for (const secret of secrets) {
    phones.push(await joinAs(server.url, opened.code, secret));
    await desk.sees((view) => view.joined === phones.length && view.presence.phones === phones.length);
  }
  await screen.sees((view) => view.joined === 3);
  const everybody = [desk, screen, phones[2]!];
  const before = everybody.map((client) => viewFrames(client).length);

  const leads = async (request: object, seen: (view: ReturnType<typeof desk.view>) => boolean, onScreen: string) => {
    server.wait(20);
    expect(await desk.ask(request)).toMatchObject({ ok: true });
    await desk.sees(seen);
    await screen.sees((view) => view.activity?.show.what === onScreen);
  };
  const play = async (activity: number, size: CardSize) => {
    await leads(lead('StartRound', activity), (view) => view.activity?.phase === 'running', 'listening');
    for (const phone of phones)
      await phone.sees((view) => view.activity?.phase === 'running' && view.activity.activity === activity);
    const { phrases, lines } = sharedBy(phones);
    const taps = async (phone: Phone) => {
      const card = squaresOf(phone);
      for (const [index, phrase] of phrases.entries()) {
        const square = card.get(phrase);
        if (square === undefined) continue;
        server.wait(7);
        expect(await phone.ask(mark(square, 0, activity))).toMatchObject({ ok: true });
        if (index % 3 === 0) await phone.ask(hearAgain(square, 0, activity));
        if (index % 3 === 1) await phone.ask(takeBack(square, 0, activity));
        if (index % 3 === 1) await phone.ask(mark(square, 0, activity));
      }
    };
    await taps(phones[marker]!);
    await taps(phones[2]!);
    if (callsBingo && lines) {
      expect(await phones[marker]!.ask(callBingo(lines[marker]!, activity))).toMatchObject({ ok: true });
      await desk.sees((view) => view.activity?.bingos.length === 1);
      await leads(
        show({ what: 'bingo', bingo: 0 }, activity),
        (view) => view.activity?.shown.what === 'bingo',
        'bingo',
      );
    }
    await leads(lead('EndRound', activity), (view) => view.activity?.tally !== null, 'ended');
    await leads(show({ what: 'tally' }, activity), (view) => view.activity?.shown.what === 'tally', 'tally');
    expect(desk.view().activity).toMatchObject({ size, tally: { cards: 3 } });
    return phrases.length;
  };
  const files = () =>
    Promise.all(
      ['csv', 'csv-international', 'json'].flatMap((format) =>
        ['session', '1', '2'].map(async (round) => {
          const address = `${server.url}/api/rooms/${opened.code}/tally?format=${format}&round=${round}`;
          const response = await fetch(address, { headers: { authorization: `Bearer ${opened.facilitatorSecret}` } });
          expect(response.status).toBe(200);
          return response.text();
        }),
      ),
    );

  const marks = await play(1, 5);
  await leads(
    { kind: 'round', activity: 2, type: 'DealRound', deck: 'first-try', size: 4, extra: { corners: true, full: true } },
    (view) => view.activity?.activity === 2,
    'lobby',
  );
  await play(2, 4);
  const taken = await files();
  server.wait(60);
  expect(await desk.ask({ kind: 'room', type: 'CloseRoom' })).toMatchObject({ ok: true });
  await desk.sees((view) => view.phase === 'closed');
  await screen.sees((view) => view.phase === 'closed');
  await phones[2]!.sees((view) => view.phase === 'closed');
  const takenAfter = await files();
  for (const client of [...phones, desk, screen]) client.close();
  const [atDesk, onScreen, otherPhone] = everybody.map((client, i) => viewFrames(client).slice(before[i]));
  return { marks, desk: atDesk!, screen: onScreen!, otherPhone: otherPhone!, taken, takenAfter };
}

/** A frame without what a called bingo shows. */
const withoutBingo = (frame: string): unknown =>
  JSON.parse(frame, (key, value: unknown) => (key === 'bingos' || key === 'called' ? null : value));

test('privacy: whoever of two people marked the phrases, console, screen, other phones and files are the same to the byte', async () => {
  const first = await workshopOf(0, false);
  const second = await workshopOf(1, false);
  expect(first.marks).toBeGreaterThanOrEqual(5);
  expect(first.desk.length).toBeGreaterThanOrEqual(8);
  expect(second).toEqual(first);
});

test('privacy: a called bingo shows its own line, and nothing else of whose it is', async () => {
  const first = await workshopOf(0, true);
  const second = await workshopOf(1, true);
  expect(second.desk, 'the lines differ').not.toEqual(first.desk);
  expect(second.desk.map(withoutBingo)).toEqual(first.desk.map(withoutBingo));
  expect(second.screen.map(withoutBingo)).toEqual(first.screen.map(withoutBingo));
  expect(second.otherPhone).toEqual(first.otherPhone);
  expect([second.taken, second.takenAfter]).toEqual([first.taken, first.takenAfter]);
});
