// What a secret opens: its own seat, in its own session, in its own role. Nothing else.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { connectAs, joinAs, lead, leadAs, mark, openSession, screenSecretOf } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

test('privacy: a seat’s secret opens that seat and no other, in that session and no other', async () => {
  const [here, elsewhere] = [await openSession(server.url), await openSession(server.url)];
  const desk = await leadAs(server.url, here);
  const anna = await joinAs(server.url, here.code);
  const bert = await joinAs(server.url, here.code);
  await desk.ask(lead('StartRound'));
  await anna.ask(mark(0));
  // In another session it is a newcomer's.
  const abroad = await joinAs(server.url, elsewhere.code, anna.secret);
  expect(abroad.view()).toMatchObject({ seat: 1, code: elsewhere.code });
  // A key that is nearly hers is somebody else's, with a card without a mark.
  const nearly = await joinAs(
    server.url,
    here.code,
    `${anna.secret.slice(0, -1)}${anna.secret.endsWith('A') ? 'B' : 'A'}`,
  );
  expect(nearly.view()).toMatchObject({ seat: 3, activity: { own: { marks: [] } } });
  const again = await joinAs(server.url, here.code, anna.secret);
  expect(again.view()).toMatchObject({ seat: 1, activity: { own: { marks: [[0, 1]] } } });
  // It leads nothing and watches nothing.
  for (const role of ['facilitator', 'assistant', 'screen'] as const)
    await expect(connectAs(server.url, { role, code: here.code, secret: anna.secret })).rejects.toThrow('wrong-link');
  for (const client of [desk, anna, bert, abroad, nearly, again]) client.close();
});

test('privacy: the secret of a link opens its own role, in its own session', async () => {
  const [here, elsewhere] = [await openSession(server.url), await openSession(server.url)];
  const screen = await screenSecretOf(server.url, here);
  const wrong = [
    { role: 'facilitator', code: here.code, secret: screen },
    { role: 'screen', code: here.code, secret: here.facilitatorSecret },
    { role: 'facilitator', code: elsewhere.code, secret: here.facilitatorSecret },
    { role: 'screen', code: elsewhere.code, secret: screen },
    { role: 'assistant', code: here.code, secret: screen },
  ] as const;
  for (const hello of wrong) await expect(connectAs(server.url, hello), hello.role).rejects.toThrow('wrong-link');
  const tally = (secret: string) =>
    fetch(`${server.url}/api/rooms/${here.code}/tally?format=json&round=session`, {
      headers: { authorization: `Bearer ${secret}` },
    });
  expect((await tally(screen)).status).toBe(403);
  expect((await tally(elsewhere.facilitatorSecret)).status).toBe(403);
  expect((await tally(here.facilitatorSecret)).status).toBe(200);
});
