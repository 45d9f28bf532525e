// What a secret opens: its own seat, in its own session, in its own role. Nothing else; and where it stands: nowhere.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint } from '../../server/rooms/secrets.ts';
import { askPacket, knock, openWebsocket } from '../support/rawClient.ts';
import { record } from '../support/recorder.ts';
import { richWorkshop } from '../support/richWorkshop.ts';
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

test('privacy: in a whole workshop no secret stands in an address, a log line or a frame', async () => {
  const own = await startServer({ LOG_LEVEL: 'trace', TRUST_PROXY: '1' });
  const recorder = await record(own.port);
  // Its origin is this one, so that it is let in.
  const { opened, desk, assistant, screen, phones } = await richWorkshop(recorder.url);
  const tally = (secret: string) =>
    fetch(`${recorder.url}/api/rooms/${opened.code}/tally?format=csv&round=session`, {
      headers: { authorization: `Bearer ${secret}` },
    });
  expect((await tally(opened.facilitatorSecret)).status).toBe(200);
  // What goes wrong is logged more readily than what goes well.
  const anna = phones[0]!;
  expect((await tally(anna.secret)).status).toBe(403);
  await fetch(`${recorder.url}/api/rooms`, { method: 'POST', headers: { origin: `http://${anna.secret}.example` } });
  for (const role of ['facilitator', 'assistant', 'screen'] as const)
    await expect(connectAs(recorder.url, { role, code: opened.code, secret: anna.secret })).rejects.toThrow();
  const from = { headers: { 'x-forwarded-for': '198.51.100.23', 'origin': 'http://203.0.113.7' } };
  await expect(openWebsocket(own.url, from)).rejects.toThrow();
  const { connection } = await knock(own.url, { role: 'participant', code: opened.code, secret: anna.secret });
  await connection.send(askPacket(1, { secret: anna.secret })).catch(() => undefined);
  await connection.send(`451-["${anna.secret}"]`).catch(() => undefined);
  await connection.ended;

  const clients = [desk, assistant, screen, ...phones];
  const secrets = [...new Set([opened.facilitatorSecret, ...clients.map(({ secret }) => secret)])];
  expect(secrets.length).toBe(3 + phones.length);
  const requests = recorder.requests();
  expect(requests.length).toBeGreaterThan(10);
  const lines = requests.map((head) => head.split('\r\n')[0]);
  expect(lines.some((line) => line?.includes(opened.code))).toBe(true);
  for (const client of clients) client.close();
  await recorder.close();
  await own.destroy();

  for (const secret of secrets) {
    for (const line of lines) expect(line).not.toContain(secret);
    for (const { frames } of clients) for (const frame of frames) expect(frame).not.toContain(secret);
    for (const said of [secret, fingerprint(secret)]) expect(own.output()).not.toContain(said);
  }
  // A secret is shown in one header, and nothing is kept in a browser that it would send by itself.
  for (const head of requests) expect(head).not.toMatch(/^(?:cookie|referer):/im);
  expect(own.output()).not.toContain(opened.code);
  expect(own.output()).not.toMatch(/127\.0\.0\.1|::1|198\.51|203\.0/);
});
