// A closed door: newcomers wait until somebody who leads lets them in. Nobody who has a seat is kept out.
import { nanoid } from 'nanoid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { joinAs, leadAs, ofRoom, openSession } from '../support/workshop.ts';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.destroy());

test('newcomers wait at a closed door, are counted, and are let in together', async () => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  const anna = await joinAs(server.url, opened.code);
  expect(await console.ask(ofRoom('CloseDoor'))).toMatchObject({ ok: true });
  await console.sees(({ door }) => door === 'closed');

  const [bert, carla] = [nanoid(22), nanoid(22)];
  for (const secret of [bert, carla, bert])
    await expect(joinAs(server.url, opened.code, secret)).rejects.toThrow('room-locked');
  await console.sees(({ presence }) => presence.waiting === 2);
  const again = await joinAs(server.url, opened.code, anna.secret);
  expect(again.view().seat).toBe(1);

  expect(await anna.ask(ofRoom('AdmitWaiting'))).toEqual({ ok: false, reason: 'not-yours' });
  expect(await console.ask(ofRoom('AdmitWaiting'))).toMatchObject({ ok: true });
  await console.sees(({ presence, joined }) => presence.waiting === 0 && joined === 3);
  const seated = await Promise.all([bert, carla].map((secret) => joinAs(server.url, opened.code, secret)));
  expect(seated.map((phone) => phone.view().seat).toSorted((a, b) => a - b)).toEqual([2, 3]);
  await expect(joinAs(server.url, opened.code)).rejects.toThrow('room-locked');

  expect(await console.ask(ofRoom('OpenDoor'))).toMatchObject({ ok: true });
  const late = await joinAs(server.url, opened.code);
  expect(late.view().seat).toBe(4);
  for (const client of [console, anna, again, late, ...seated]) client.close();
});

test('a door that was closed is closed still after a restart', async () => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(ofRoom('CloseDoor'));
  await server.kill();
  await server.start();
  await expect(joinAs(server.url, opened.code)).rejects.toThrow('room-locked');
  console.close();
});
