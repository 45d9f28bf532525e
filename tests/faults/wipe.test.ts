// The facilitator destroys a session that everybody is still in.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { freshView } from './fresh.ts';
import { type Laboratory, openLaboratory } from './laboratory.ts';
import { playAll } from './play.ts';
import { pause, waitFor } from './waitFor.ts';

let lab: Laboratory;
afterEach(() => lab.close());

/** In which of the server's files a text can be found. */
const filesWith = (text: string) =>
  readdirSync(lab.server.dataDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text));

test('P11 T16: a session that is wiped while 200 phones mark says goodbye to all, and leaves no byte', async () => {
  lab = await openLaboratory('T16 wipe');
  const room = await lab.openRoom({ size: 5, title: 'Kanarie in de kolenmijn' });
  const neighbour = await lab.openRoom({ size: 3, title: 'De buren van hiernaast' });
  await lab.addPhones(room, 200);
  await lab.addPhones(neighbour, 3);
  for (const { desk } of [room, neighbour]) await desk.ask({ type: 'StartRound' });
  const playing = playAll(room.phones, lab.chance, { size: 5, think: 300 });
  const nextDoor = playAll(neighbour.phones, lab.chance.of('next door'), { size: 3, think: 100 });
  await pause(lab.chance.between(500, 1_200));
  const canaries = ['Kanarie in de kolenmijn', room.code];
  for (const canary of canaries) expect(filesWith(canary), 'the search itself works').not.toEqual([]);

  expect(await room.desk.ask({ type: 'WipeRoom' })).toMatchObject({ ok: true });
  const isRefused = () => room.phones.every((phone) => phone.refusal() !== null);
  await waitFor('every phone is told that it is over', isRefused);
  expect(new Set(room.phones.map((phone) => phone.refusal()))).toEqual(new Set(['room-closed']));
  for (const canary of canaries) expect(filesWith(canary)).toEqual([]);
  const { code } = room;
  for (const secret of room.phones.slice(0, 5).map((phone) => phone.secret))
    expect(await freshView(lab.server.url, { role: 'participant', code, secret })).toBe('room-closed');

  // And not after a restart either, while the neighbours noticed nothing.
  await lab.server.kill();
  await lab.server.start();
  for (const canary of canaries) expect(filesWith(canary)).toEqual([]);
  await nextDoor.stop();
  expect(filesWith('De buren van hiernaast')).not.toEqual([]);
  expect(await lab.judge(neighbour)).toEqual([]);
  void playing.stop();
});
