// Two who lead the same session, each from a desk of her own: no step is skipped, and each sees what the other did.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { type Client, joinAs, lead, leadAs, mark, openSession, show, watchAs } from '../support/workshop.ts';

type Desk = Client<FacilitatorView>;

let server: ServerProcess;
let opened: OpenAnswer;
let desks: readonly [Desk, Desk];
beforeEach(async () => {
  server = await startServer();
  opened = await openSession(server.url);
  desks = [await leadAs(server.url, opened), await leadAs(server.url, opened)];
});
afterEach(async () => {
  for (const desk of desks) desk.close();
  await server.destroy();
});

const steps = (desk: Desk) => desk.view().activity?.steps ?? 0;
/** Both press what they see, at once. */
const press = (requests: readonly [object, object]) =>
  Promise.all(desks.map((desk, i) => desk.ask({ ...requests[i], steps: steps(desk) })));
const both = (request: object) => press([request, request]);
const bothSee = (what: (view: FacilitatorView) => boolean) => Promise.all(desks.map((desk) => desk.sees(what)));
const tally = (query = 'format=json&round=session') =>
  fetch(`${server.url}/api/rooms/${opened.code}/tally?${query}`, {
    headers: { authorization: `Bearer ${opened.facilitatorSecret}` },
  });

test('two desks that press Next at once take one step, whatever they press', async () => {
  const phases = [
    ['StartRound', 'running'],
    ['PauseRound', 'paused'],
    ['ResumeRound', 'running'],
    ['EndRound', 'ended'],
  ] as const;
  for (const [index, [type, phase]] of phases.entries()) {
    expect(await both(lead(type))).toMatchObject([{ ok: true }, { ok: true }]);
    await bothSee(({ activity }) => activity?.phase === phase && activity.steps === index + 2);
  }
  // The one shows the tally, the other means to take off what she sees: one of them is told that she came second.
  const answers = await press([show({ what: 'tally' }), show({ what: 'silence' })]);
  expect(answers.map((answer) => (answer.ok ? 'done' : answer.reason)).toSorted()).toEqual(['done', 'overtaken']);
  await bothSee(({ activity }) => activity?.steps === 6);
  expect(desks[0].view().activity).toEqual(desks[1].view().activity);

  // Both deal, and differently.
  const deal = (size: number) => ({
    kind: 'round',
    activity: 2,
    type: 'DealRound',
    deck: 'first-try',
    size,
    extra: { corners: false, full: false },
    steps: 0,
  });
  const dealt = await Promise.all(desks.map((desk, i) => desk.ask(deal(3 + i))));
  expect(dealt.map((answer) => (answer.ok ? 'done' : answer.reason)).toSorted()).toEqual(['done', 'overtaken']);
  await bothSee(({ activity }) => activity?.activity === 2 && activity.steps === 1);
});

test('a step that is sent again by the same desk is done once, and answered as before', async () => {
  const [desk] = desks;
  await desk.ask(lead('StartRound'));
  await desk.sees(({ activity }) => activity?.phase === 'running');
  const pause = { ...lead('PauseRound'), id: 'the-same-pause', steps: steps(desk) };
  expect(await desk.ask(pause)).toMatchObject({ ok: true });
  await desk.ask(lead('ResumeRound'));
  // The answer was lost on the way, and the room has moved on: it is answered, and pauses nothing.
  expect(await desk.ask(pause)).toMatchObject({ ok: true });
  const undo = { kind: 'round', activity: 1, type: 'UndoStep', id: 'the-same-undo', steps: 4 };
  expect(await desk.ask(undo)).toMatchObject({ ok: true });
  expect(await desk.ask(undo)).toMatchObject({ ok: true });
  expect(await desk.sees(({ activity }) => activity?.steps === 5)).toMatchObject({ activity: { phase: 'paused' } });
  await server.kill();
  await server.start();
  expect(await desk.ask(undo)).toMatchObject({ ok: true });
  expect(await desk.sees(({ activity }) => activity?.steps === 5)).toMatchObject({ activity: { phase: 'paused' } });
});

test('a round that ended by mistake goes on, and nobody saw or took home a tally of it meanwhile', async () => {
  const [desk, other] = desks;
  const screen = await watchAs(server.url, opened);
  const phones = [await joinAs(server.url, opened.code), await joinAs(server.url, opened.code)];
  await desk.ask(lead('StartRound'));
  await phones[0]!.ask(mark(0));
  await desk.sees(({ activity }) => activity?.phase === 'running');
  expect(await desk.ask({ ...lead('EndRound'), provisional: true, steps: steps(desk) })).toMatchObject({ ok: true });
  for (const phone of phones) await phone.sees(({ activity }) => activity?.phase === 'ended');
  await bothSee(({ activity }) => activity?.phase === 'ended' && activity.tally === null);
  expect((await tally('format=json&round=1')).status).toBe(404);
  expect(await (await tally()).json()).toMatchObject({ rounds: [] });

  const undo = { kind: 'round', activity: 1, type: 'UndoStep' };
  expect((await both(undo)).map((answer) => (answer.ok ? 'done' : answer.reason)).toSorted()).toEqual([
    'done',
    'overtaken',
  ]);
  for (const phone of phones) await phone.sees(({ activity }) => activity?.phase === 'running');
  await screen.sees(({ activity }) => activity?.show.what === 'listening');
  expect(await phones[1]!.ask(mark(3))).toMatchObject({ ok: true });

  await bothSee(({ activity }) => activity?.phase === 'running');
  await other.ask({ ...lead('EndRound'), provisional: true, steps: steps(other) });
  await desk.sees(({ activity }) => activity?.phase === 'ended');
  expect(await both({ kind: 'round', activity: 1, type: 'SettleEnd' })).toMatchObject([{ ok: true }, { ok: true }]);
  await bothSee(({ activity }) => activity?.tally?.phrases.length === 2);
  expect(await desk.ask({ ...undo, steps: steps(desk) })).toEqual({ ok: false, reason: 'cannot-undo' });
  expect((await tally('format=json&round=1')).status).toBe(200);
  // No frame that any desk ever got holds a tally of the end that was taken back.
  for (const { frames } of desks)
    expect(frames.filter((frame) => frame.includes('"hearings"') && !frame.includes('"steps":5'))).toEqual([]);
  for (const client of [screen, ...phones]) client.close();
});

test('each desk sees that there is another, and that it has gone', async () => {
  const [desk, other] = desks;
  await bothSee(({ presence }) => presence.desks === 2);
  other.close();
  await desk.sees(({ presence }) => presence.desks === 1);
});
