// Anything that may be asked of a room, in any order, beside a model of sixty lines: both must say the same.
import fc from 'fast-check';
import { nanoid } from 'nanoid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { type Client, joinAs, leadAs, openSession } from '../support/workshop.ts';
import { isLed, messageOf, type Step, steps } from './asking.ts';
import { type ClockedServer, startClockedServer } from './clockedServer.ts';
import { referenceRoom } from './referenceRoom.ts';
import { chanceFor } from './seed.ts';
import { waitFor } from './waitFor.ts';

let server: ClockedServer;
beforeAll(async () => {
  server = await startClockedServer();
});
afterAll(() => server.close());

/** How often each answer was given: a run that meets few of them proves little. */
const met = new Map<string, number>();

/** What a seat did in a round, as the wire says it. */
function ownIn({ rounds }: ReturnType<typeof referenceRoom>['room'], seat: number, round: number) {
  const { times, called } = rounds[round - 1]!;
  const squares = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((square) => times[`${seat}/${square}`]);
  return {
    activity: round,
    marks: squares.map((square) => [square, times[`${seat}/${square}`]]),
    called: called.filter((call) => call.startsWith(`${seat}/`)).map((call) => call.slice(2)),
  };
}

async function play(taken: readonly Step[]): Promise<void> {
  const opened = await openSession(server.url(), { size: 3 });
  const desk = await leadAs(server.url(), opened);
  const phones: Client<ParticipantView>[] = [];
  const model = referenceRoom();
  // The first seats are taken, the last one only when somebody asks something from there.
  const phoneAt = async (seat: number) => {
    while (phones.length < seat) phones.push(await joinAs(server.url(), opened.code));
    model.room.seats = phones.length;
    return phones[seat - 1]!;
  };
  await phoneAt(1);
  let last: {
    readonly client: { ask: (request: object) => Promise<unknown> };
    readonly request: object;
    readonly said: unknown;
  } | null = null;
  for (const next of taken) {
    server.pass(1);
    if (next.what === 'pass') server.pass(next.milliseconds);
    else if (next.what === 'restart') {
      await server.restart();
      await waitFor('everybody is back', () => [desk, ...phones].every(({ socket }) => socket.connected));
      // What changed nothing is not remembered beyond the process: asked again, it may be done now.
      last = null;
    } else if (next.what === 'again') {
      if (last) expect(await last.client.ask(last.request), 'asked again').toMatchObject(last.said as object);
    } else {
      const { edge, what: _what, ...rest } = next;
      const asked = { ...rest, round: Math.max(1, model.room.rounds.length + next.round) };
      const edges = model.edges(asked.round);
      const moment = edge ? edges[edge.at % edges.length] : undefined;
      // What has not begun, or not ended yet, has no moment.
      const isKnown = edge && moment !== undefined && moment > 0 && moment <= server.now();
      if (isKnown) asked.ago = Math.max(0, server.now() - moment - edge.beside);
      const client = isLed(asked.type) ? desk : await phoneAt(asked.seat);
      const request = { id: nanoid(), ...messageOf(asked) };
      const wanted = model.ask(asked, server.now());
      const own = isLed(asked.type) || wanted !== null ? null : ownIn(model.room, asked.seat, asked.round);
      const said = wanted === null ? { ok: true, own } : { ok: false, reason: wanted };
      expect(await client.ask(request), JSON.stringify(asked)).toMatchObject(said);
      last = { client, request, said };
      met.set(wanted ?? 'yes', (met.get(wanted ?? 'yes') ?? 0) + 1);
    }
  }
  const round = model.room.rounds.length;
  const { phase } = model.room.rounds.at(-1)!;
  for (const [index, phone] of phones.entries()) {
    const seat = index + 1;
    const fresh = await joinAs(server.url(), opened.code, phone.secret);
    const own = ownIn(model.room, seat, round);
    expect(fresh.view()).toMatchObject({ seat, activity: { activity: round, phase, own } });
    fresh.close();
  }
  await desk.sees((view) => view.activity?.activity === round && view.activity.phase === phase);
  for (const client of [desk, ...phones]) client.close();
}

test('P2 P5 P7 T23: whatever is asked of a room, in whatever order, it answers and ends up as the model does', async () => {
  const seed = Number.parseInt(chanceFor('T23 model').seed.slice(0, 8), 16) | 0;
  await fc.assert(fc.asyncProperty(steps, play), {
    seed,
    numRuns: 40,
    interruptAfterTimeLimit: 60_000,
    markInterruptAsFailure: false,
  });
  process.stdout.write(`T23: ${JSON.stringify(Object.fromEntries(met))}\n`);
});
