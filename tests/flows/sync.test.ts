// P3, P6: a device that does not know whether it shows the truth asks, and is told.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOf } from '#shared/views/digest.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { joinAs, lead, leadAs, mark, openSession, watchAs } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

test('P6: whoever shows the truth is told nothing, whoever does not is shown it', async () => {
  const opened = await openSession(server.url);
  const [console, screen, anna] = [
    await leadAs(server.url, opened),
    await watchAs(server.url, opened),
    await joinAs(server.url, opened.code),
  ];
  await console.ask(lead('StartRound'));
  await anna.ask(mark(3));
  await Promise.all([
    anna.sees(({ activity }) => activity?.phase === 'running'),
    screen.sees(({ activity }) => activity?.show.what === 'listening'),
    console.sees(({ presence, activity }) => presence.phones === 1 && activity?.phase === 'running'),
  ]);
  // Her own marks came with the answer, not as a view.
  await anna.ask({ kind: 'room', type: 'Sync', digest: '0'.repeat(16) });
  expect(anna.view().activity?.own.marks).toEqual([[3, 1]]);
  for (const client of [console, screen, anna]) {
    const before = client.frames.length;
    const sync = { kind: 'room', type: 'Sync', digest: digestOf(client.view()) };
    expect(await client.ask(sync)).toMatchObject({ ok: true });
    // The answer, and nothing else.
    expect(client.frames).toHaveLength(before + 1);
    client.close();
  }
});
