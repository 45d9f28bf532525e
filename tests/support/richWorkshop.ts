// A workshop in which everything happens that can be stored or shown: to look for what it gives away.
import { nanoid } from 'nanoid';
import { expect } from 'vitest';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import type { ScreenView } from '#shared/views/screenView.ts';
import {
  callBingo,
  type Client,
  hearAgain,
  joinAs,
  lead,
  leadAs,
  connectAs,
  mark,
  markPaper,
  ofRoom,
  openSession,
  renewedLink,
  show,
  takeBack,
  takePaperSeats,
  watchAs,
} from './workshop.ts';

export type RichWorkshop = {
  readonly opened: OpenAnswer;
  readonly desk: Client<FacilitatorView>;
  readonly assistant: Client<FacilitatorView>;
  readonly screen: Client<ScreenView>;
  readonly phones: readonly Client<ParticipantView>[];
  /** Per phone, which squares it marked, by round: what it may be shown of itself. */
  readonly marked: readonly (readonly ReadonlySet<number>[])[];
  /** The views that reached desk and screen while people marked, and before: what moved, if anything did. */
  readonly movedWhileMarking: readonly string[];
  /** The ids of every request of a phone. */
  readonly requests: readonly string[];
  /** The files at moments at which a round was being played: before anybody marked in it, and after. */
  readonly filesWhileMarking: readonly (readonly [before: unknown, after: unknown])[];
};

const SEATS = 4;
const ROW = [0, 1, 2, 3, 4];

/** Two rounds with four phones: marks, second thoughts, bingos, a pause. The second one has just ended. */
export async function richWorkshop(url: string): Promise<RichWorkshop> {
  const opened = await openSession(url, { deck: 'first-try', extra: { corners: true, full: true } });
  const desk = await leadAs(url, opened);
  const screen = await watchAs(url, opened);
  const assistant = await connectAs<FacilitatorView>(url, {
    role: 'assistant',
    code: opened.code,
    secret: await renewedLink(url, opened, 'assistant'),
  });
  const phones: Client<ParticipantView>[] = [];
  for (let seat = 1; seat <= SEATS; seat++) phones.push(await joinAs(url, opened.code));
  await desk.sees((view) => view.joined === SEATS && view.presence.phones === SEATS && view.presence.screens === 1);
  await screen.sees((view) => view.joined === SEATS);
  const marked = phones.map(() => [new Set<number>(), new Set<number>()]);
  const movedWhileMarking: string[] = [];
  const requests: string[] = [];
  const filesWhileMarking: (readonly [unknown, unknown])[] = [];
  /** Asks something as a phone, by an id that can be looked for. */
  const asks = (phone: Client<ParticipantView>, request: object) => {
    const id = nanoid();
    requests.push(id);
    return phone.ask({ id, ...request });
  };

  const leads = async (request: object, seen: (view: FacilitatorView) => boolean) => {
    expect(await desk.ask(request)).toMatchObject({ ok: true });
    await desk.sees(seen);
  };
  const start = async (activity: number) => {
    await leads(lead('StartRound', activity), (view) => view.activity?.phase === 'running');
    await screen.sees((view) => view.activity?.show.what === 'listening');
    for (const phone of phones)
      await phone.sees((view) => view.activity?.activity === activity && view.activity.phase === 'running');
  };
  /** What desk and screen show, but for the hour until which the session is kept. */
  const shownNow = () => [desk, assistant, screen].map(({ view }) => JSON.stringify({ ...view(), keepUntil: 0 }));
  /** Each seat marks squares of its own, in turns; whatever moves at the desk meanwhile is noted. */
  const mix = async (activity: number, squares: readonly (readonly number[])[]) => {
    const before = shownNow();
    const filesBefore = await filesOf(url, opened, ['session']);
    for (const turn of Array.from({ length: Math.max(...squares.map(({ length }) => length)) }, (_, i) => i))
      for (const [seat, phone] of phones.entries()) {
        const square = squares[seat]?.[turn];
        if (square === undefined) continue;
        marked[seat]![activity - 1]!.add(square);
        expect(await asks(phone, mark(square, 0, activity))).toMatchObject({ ok: true });
      }
    // Longer than a coalesced frame takes: had there been one, it would be here.
    await new Promise((resolve) => setTimeout(resolve, 600));
    movedWhileMarking.push(...shownNow().filter((shown, i) => shown !== before[i]));
    filesWhileMarking.push([filesBefore, await filesOf(url, opened, ['session'])]);
  };

  await start(1);
  await mix(1, [ROW, [...ROW, 20, 24], [7, 8], []]);
  const [anna, bert, carla] = phones as [Client<ParticipantView>, Client<ParticipantView>, Client<ParticipantView>];
  await asks(anna, hearAgain(0));
  await asks(anna, takeBack(0));
  await asks(bert, takeBack(20));
  await asks(carla, takeBack(7));
  await leads(takePaperSeats(1), (view) => view.paper === 1);
  expect(await assistant.ask(markPaper(SEATS + 1, 0))).toMatchObject({ ok: true });
  expect(await asks(anna, callBingo('row-1'))).toMatchObject({ ok: true });
  expect(await asks(bert, callBingo('row-1'))).toMatchObject({ ok: true });
  await desk.sees((view) => view.activity?.bingos.length === 2);
  await leads(show({ what: 'bingo', bingo: 1 }), (view) => view.activity?.shown.what === 'bingo');
  await screen.sees((view) => view.activity?.show.what === 'bingo');
  await leads(ofRoom('CloseDoor'), (view) => view.door === 'closed');
  await leads(ofRoom('OpenDoor'), (view) => view.door === 'open');
  await leads({ kind: 'round', activity: 1, type: 'TimeRound', minutes: 15 }, (view) => view.activity?.minutes === 15);
  await leads(lead('PauseRound'), (view) => view.activity?.phase === 'paused');
  await leads(lead('ResumeRound'), (view) => view.activity?.phase === 'running');
  await leads(lead('EndRound'), (view) => view.activity?.phase === 'ended');
  const heard = desk.view().activity?.tally?.phrases[0]?.id ?? '';
  await leads(show({ what: 'phrase', phrase: heard, reopening: 0 }), (view) => view.activity?.shown.what === 'phrase');
  await screen.sees((view) => view.activity?.show.what === 'phrase');
  await leads(show({ what: 'tally' }), (view) => view.activity?.shown.what === 'tally');
  await screen.sees((view) => view.activity?.show.what === 'tally');
  expect(await desk.ask(show({ what: 'tally', page: 1 }))).toMatchObject({ ok: true });
  await screen.sees((view) => view.activity?.show.what === 'columns');

  const second = { deck: 'breakthrough', size: 3, extra: { corners: false, full: false } };
  await leads({ kind: 'round', activity: 2, type: 'DealRound', ...second }, (view) => view.activity?.activity === 2);
  await start(2);
  await mix(2, [[0, 1, 2], [3, 4], [8], [0, 8]]);
  expect(await asks(anna, callBingo('row-1', 2))).toMatchObject({ ok: true });
  await leads(lead('EndRound', 2), (view) => view.activity?.phase === 'ended');

  // Somebody who came late asks for her words, goes away, and is helped, and taken off.
  const late = SEATS + 2;
  const guest = await joinAs(url, opened.code);
  expect(await guest.ask({ kind: 'room', type: 'ShowReturnWords' })).toMatchObject({ ok: true });
  guest.close();
  await desk.sees((view) => view.numbers?.away.join() === String(late));
  await leads({ kind: 'room', type: 'HelpSeat', seat: late, ticket: nanoid(22) }, () => true);
  await leads({ kind: 'room', type: 'RemoveSeat', seat: late }, (view) => view.numbers?.gone.join() === String(late));
  return { opened, desk, assistant, screen, phones, marked, movedWhileMarking, requests, filesWhileMarking };
}

/** Every file that can be taken home of these parts, by what was asked for; null where there is none. */
export async function filesOf(
  url: string,
  { code, facilitatorSecret }: OpenAnswer,
  rounds: readonly string[] = ['session', '1', '2'],
): Promise<Readonly<Record<string, string | null>>> {
  const files: Record<string, string | null> = {};
  for (const format of ['csv', 'csv-international', 'json'])
    for (const round of rounds) {
      const query = `format=${format}&round=${round}`;
      const response = await fetch(`${url}/api/rooms/${code}/tally?${query}`, {
        headers: { authorization: `Bearer ${facilitatorSecret}` },
      });
      files[query] = response.ok ? await response.text() : null;
    }
  return files;
}
