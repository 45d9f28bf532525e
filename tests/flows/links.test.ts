// Who may do what: links of lesser power, renewed and taken back while people are in by them.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import {
  askLinks,
  askOwnLink,
  connectAs,
  joinAs,
  lead,
  leadAs,
  ofRoom,
  openSession,
  renewedLink,
  screenSecretOf,
  watchAs,
} from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

test('an assistant leads along, and can not close, wipe, take home or touch a link', async () => {
  const opened = await openSession(server.url);
  const { code } = opened;
  expect(await (await askLinks(server.url, opened)).json()).toMatchObject({ assistantSecret: null });
  const secret = await renewedLink(server.url, opened, 'assistant');
  expect(await (await askLinks(server.url, opened)).json()).toMatchObject({ assistantSecret: secret });
  const assistant = await connectAs(server.url, { role: 'assistant', code, secret });
  expect(assistant.view()).toMatchObject({ audience: 'facilitator', assisted: true });
  for (const request of [lead('StartRound'), lead('PauseRound'), ofRoom('CloseDoor'), ofRoom('OpenDoor')])
    expect(await assistant.ask(request)).toMatchObject({ ok: true });
  for (const request of [ofRoom('CloseRoom'), ofRoom('WipeRoom')])
    expect(await assistant.ask(request)).toEqual({ ok: false, reason: 'not-yours' });
  const asAssistant = { code, facilitatorSecret: secret };
  expect((await askLinks(server.url, asAssistant)).status).toBe(403);
  expect((await askLinks(server.url, asAssistant, '/screen')).status).toBe(403);
  const file = await fetch(`${server.url}/api/rooms/${code}/tally?format=csv&round=1`, {
    headers: { authorization: `Bearer ${secret}` },
  });
  expect(file.status).toBe(403);
  assistant.close();
});

test('an assistant whose link is taken back is out at once, and stays out', async () => {
  const opened = await openSession(server.url);
  const secret = await renewedLink(server.url, opened, 'assistant');
  const assistant = await connectAs(server.url, { role: 'assistant', code: opened.code, secret });
  const out = new Promise((resolve) => assistant.socket.once('disconnect', resolve));
  expect((await askLinks(server.url, opened, '/assistant', 'DELETE')).status).toBe(204);
  expect(await out).toBe('io server disconnect');
  await expect(connectAs(server.url, { role: 'assistant', code: opened.code, secret })).rejects.toThrow('wrong-link');
  // Given out anew it is another one.
  expect(await renewedLink(server.url, opened, 'assistant')).not.toBe(secret);
});

test('of two who renew the facilitator link at once one is told yes, and hers it is', async () => {
  const opened = await openSession(server.url);
  const secrets = ['one-secret-of-22-letter', 'other-secret-of-22-lett', 'third-secret-of-22-lett'];
  const answers = await Promise.all(secrets.map((secret) => askOwnLink(server.url, opened, { secret })));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403, 403]);
  for (const [index, facilitatorSecret] of secrets.entries()) {
    const { status } = await askLinks(server.url, { ...opened, facilitatorSecret });
    expect(status).toBe(answers[index]?.status);
  }
});

test('a renewed screen link cuts off who watched by the old one, and nobody else', async () => {
  const opened = await openSession(server.url);
  const [console, screen, phone] = await Promise.all([
    leadAs(server.url, opened),
    watchAs(server.url, opened),
    joinAs(server.url, opened.code),
  ]);
  const out = new Promise((resolve) => screen.socket.once('disconnect', resolve));
  const secret = await renewedLink(server.url, opened, 'screen');
  expect(await out).toBe('io server disconnect');
  await expect(connectAs(server.url, { role: 'screen', code: opened.code, secret: screen.secret })).rejects.toThrow(
    'wrong-link',
  );
  expect(await screenSecretOf(server.url, opened)).toBe(secret);
  const again = await connectAs(server.url, { role: 'screen', code: opened.code, secret });
  expect(console.socket.connected && phone.socket.connected).toBe(true);
  for (const client of [console, again, phone]) client.close();
});

test('a renewed facilitator link ends the old one, and the links that followed from it', async () => {
  const opened = await openSession(server.url);
  const { code } = opened;
  const assistantSecret = await renewedLink(server.url, opened, 'assistant');
  const [console, screen, assistant, phone] = await Promise.all([
    leadAs(server.url, opened),
    watchAs(server.url, opened),
    connectAs(server.url, { role: 'assistant', code, secret: assistantSecret }),
    joinAs(server.url, code),
  ]);
  const out = [console, screen, assistant].map(
    ({ socket }) => new Promise((resolve) => socket.once('disconnect', resolve)),
  );
  const facilitatorSecret = await renewedLink(server.url, opened, 'facilitator');
  await Promise.all(out);
  await expect(leadAs(server.url, opened)).rejects.toThrow('wrong-link');
  expect((await askLinks(server.url, opened)).status).toBe(403);
  const renewed = { code, facilitatorSecret };
  const again = await leadAs(server.url, renewed);
  expect(again.view()).toMatchObject({ assisted: false });
  const watching = await watchAs(server.url, renewed);
  await expect(connectAs(server.url, { role: 'assistant', code, secret: assistantSecret })).rejects.toThrow(
    'wrong-link',
  );
  expect(phone.socket.connected).toBe(true);
  for (const client of [again, watching, phone]) client.close();
});

test('whoever lost the answer when she renewed her link asks again, by the old secret or by the new', async () => {
  const opened = await openSession(server.url);
  const secret = 'zelfgemaakt-0123456789';
  const renewed = { code: opened.code, facilitatorSecret: secret };
  expect((await askOwnLink(server.url, opened, { secret })).status).toBe(200);
  expect((await askOwnLink(server.url, opened, { secret })).status).toBe(403);
  const again = await askOwnLink(server.url, renewed, { secret });
  expect([again.status, await again.json()]).toEqual([200, { secret }]);
  const console = await leadAs(server.url, renewed);
  // Nothing came of asking twice: what was made since is still there.
  const assistantSecret = await renewedLink(server.url, renewed, 'assistant');
  await askOwnLink(server.url, renewed, { secret });
  const assistant = await connectAs(server.url, { role: 'assistant', code: opened.code, secret: assistantSecret });
  for (const body of [{}, { secret: 'kort' }, { secret, more: 1 }])
    expect((await askOwnLink(server.url, renewed, body)).status).toBe(400);
  console.close();
  assistant.close();
});

test('a link that is none is refused', async () => {
  const opened = await openSession(server.url);
  expect((await askLinks(server.url, opened, '/participant')).status).toBe(400);
  expect((await askLinks(server.url, { ...opened, facilitatorSecret: 'a'.repeat(22) }, '/screen')).status).toBe(403);
});
