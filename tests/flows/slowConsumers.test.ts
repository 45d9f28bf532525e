// T21, with a real session: a phone that stops reading is let go, and has the truth when it is back.
import { nanoid } from 'nanoid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { knock, openPolling } from '../support/rawClient.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { hearAgain, joinAs, lead, leadAs, openSession } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

test('a phone that stopped reading sees everything when it is back', async () => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const secret = nanoid(22);
  const two = [await joinAs(server.url, opened.code, secret), await joinAs(server.url, opened.code, secret)];
  const { answer, connection } = await knock(
    server.url,
    { role: 'participant', code: opened.code, secret },
    {},
    openPolling,
  );
  expect(answer).toBe('in');
  await console.sees((view) => view.presence.phones === 1);
  // Stops polling. Whatever she hears in her other tabs is sent to this one too, and waits.
  connection.close();
  for (const tab of two)
    for (let i = 0; i < 115; i++) expect(await tab.ask(hearAgain(i % 5))).toMatchObject({ ok: true });
  // Only the tabs that read are left: there is room for two more.
  const back = [await joinAs(server.url, opened.code, secret), await joinAs(server.url, opened.code, secret)];
  for (const tab of back) {
    expect(tab.view().activity?.own.marks).toEqual([0, 1, 2, 3, 4].map((square) => [square, 46]));
    expect(tab.view()).toMatchObject({ seat: 1 });
  }
  for (const client of [console, ...two, ...back]) client.close();
});
