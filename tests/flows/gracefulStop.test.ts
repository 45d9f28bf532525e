// Part 3: a server that is asked to stop answers what it was asked, tells everybody when to come back, and goes.
import { nanoid } from 'nanoid';
import { expect, test } from 'vitest';
import type { Answer, Restart } from '#shared/protocol/down.ts';
import type { Journal } from '../../server/store/journal.ts';
import { type RunningApp, runApp } from '../support/inProcess.ts';
import { startServer } from '../support/serverProcess.ts';
import { type Client, hearAgain, joinAs, lead, leadAs, mark, openSession, watchAs } from '../support/workshop.ts';

/** A journal whose writes wait, once told to, until they are let through. */
function heldJournal() {
  let hold = false;
  let letThrough = () => {};
  const gate = new Promise<void>((resolve) => (letThrough = resolve));
  return {
    around: (journal: Journal): Journal => ({
      ...journal,
      append: async (...asked) => {
        if (hold) await gate;
        return journal.append(...asked);
      },
    }),
    hold: () => (hold = true),
    letThrough: () => letThrough(),
  };
}

/** Waits for a condition, with a generous deadline. */
async function until(what: () => boolean): Promise<void> {
  for (let waited = 0; !what(); waited += 5) {
    if (waited > 10_000) throw new Error('never came to be');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** What somebody is told before a stop. Whoever plays (`connectAs`) hangs up then. */
function restartsOf({ socket }: Pick<Client<never>, 'socket'>) {
  const restarts: Restart[] = [];
  socket.on('restart', (restart: Restart) => restarts.push(restart));
  return restarts;
}

/** A client of before there was such a word: it does not hang up. */
const deafen = ({ socket }: Pick<Client<never>, 'socket'>) => socket.off('restart');

async function startedRoom({ url }: Pick<RunningApp, 'url'>) {
  const opened = await openSession(url);
  const console = await leadAs(url, opened);
  await console.ask(lead('StartRound'));
  return { opened, console };
}

test('what was asked before the stop is answered, and durable; what is asked after is left for the next process', async () => {
  const journal = heldJournal();
  const running = await runApp({ around: journal.around });
  const { opened, console } = await startedRoom(running);
  const phones = await Promise.all(Array.from({ length: 4 }, () => joinAs(running.url, opened.code)));
  const screen = await watchAs(running.url, opened);
  // One whose venue lets no websocket through: what is said to it waits for its next request.
  const polling = await joinAs(running.url, opened.code, undefined, ['polling']);
  const clients = [console, screen, ...phones, polling];
  const restarts = clients.map(restartsOf);

  journal.hold();
  const order: string[] = [];
  phones[0]!.socket.on('restart', () => order.push('restart'));
  phones[0]!.socket.emit('ask', { id: nanoid(), ...mark(4) }, () => order.push('answer'));
  const asked = phones.slice(1).map((phone) => phone.ask(mark(3)));
  // A connection keeps the order of what it is asked: when this is answered, which asks nothing of the journal, the mark
  // has arrived.
  const sync = { kind: 'room', type: 'Sync', digest: '0'.repeat(16) };
  for (const answer of await Promise.all(phones.map((phone) => phone.ask(sync)))) expect(answer.ok).toBe(true);
  const closing = running.close();

  // It is alive, not ready, and begins nothing new.
  expect((await fetch(`${running.url}/healthz`)).status).toBe(200);
  const ready = await fetch(`${running.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ready', reason: 'stopping' }]);
  const refused = await fetch(`${running.url}/api/rooms`, { method: 'POST' });
  expect([refused.status, await refused.json()]).toEqual([503, { reason: 'unavailable' }]);
  await expect(joinAs(running.url, opened.code)).rejects.toThrow('unavailable');
  expect(await phones[1]!.ask(mark(7))).toEqual({ ok: false, reason: 'unavailable' });
  expect(restarts.flat()).toEqual([]);

  journal.letThrough();
  const answers = await Promise.all(asked);
  for (const answer of answers) expect(answer).toMatchObject({ ok: true, own: { marks: [[3, 1]] } });
  await closing;
  expect(order).toEqual(['answer', 'restart']);
  expect(restarts.map((each) => each.length)).toEqual(clients.map(() => 1));
  // Whoever leads is asked back first, then the screen, then the phones, each a little later.
  const times = restarts.map(([restart]) => restart!.comeBackIn);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(times).size).toBe(times.length);
  expect(running.errors).toEqual([]);
});

test('a process that is asked to stop leaves with 0, and the next one goes on where it was', async () => {
  const server = await startServer();
  const { opened, console } = await startedRoom(server);
  const phones = await Promise.all(Array.from({ length: 12 }, () => joinAs(server.url, opened.code)));

  // Each phone has many requests on their way at the moment of the signal. Its connection keeps their order, so those
  // that were answered are the first ones; what comes after was not done, whether refused or never answered.
  const sent = phones.map((phone) =>
    Array.from({ length: 40 }, () => phone.ask({ id: nanoid(), ...hearAgain(0) }).catch(() => null)),
  );
  await Promise.race(sent.map((answers) => Promise.race(answers)));
  expect(await server.stop()).toBe(0);
  const answered = await Promise.all(sent.map((answers) => Promise.all(answers)));

  await server.start();
  for (const [index, phone] of phones.entries()) {
    const yes = answered[index]!.filter((answer): answer is Answer => answer?.ok === true).length;
    const again = await joinAs(server.url, opened.code, phone.secret);
    expect(again.view().activity?.own.marks).toEqual(yes > 0 ? [[0, yes]] : []);
    again.close();
  }
  for (const client of [console, ...phones]) client.close();
  await server.destroy();
});

test('whoever does not hang up keeps nobody from stopping', async () => {
  const server = await startServer();
  const { opened, console } = await startedRoom(server);
  const deaf = await joinAs(server.url, opened.code);
  deafen(deaf);
  expect(await server.stop()).toBe(0);
  for (const client of [console, deaf]) client.close();
  await server.destroy();
});

test('whoever insists need not wait: a second signal ends it with 1', async () => {
  const server = await startServer();
  const { opened, console } = await startedRoom(server);
  // Somebody who does not hang up, so that there is something to wait for.
  const deaf = await joinAs(server.url, opened.code);
  deafen(deaf);
  const ended = server.stop();
  await until(() => server.output().includes('"stopping"'));
  await new Promise((resolve) => setTimeout(resolve, 700));
  process.kill(server.pid(), 'SIGINT');
  expect(await ended).toBe(1);
  expect(server.output()).toContain('"event":"stopped","clean":false');
  for (const client of [console, deaf]) client.close();
  await server.destroy();
});
