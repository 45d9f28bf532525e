// The network between phones and server: slow, stuttering, doubled, silent, gone.
import { afterEach, expect, test } from 'vitest';
import { type Laboratory, openLaboratory } from './laboratory.ts';
import type { Phone } from './phone.ts';
import { playAll } from './play.ts';
import { pause, waitFor } from './waitFor.ts';
import { clear, modem, rough } from './weather.ts';

let lab: Laboratory;
afterEach(() => lab.close());

test('P1 P2 P3 P6 T7: on a network that cuts, delays, doubles and reorders, each mark counts once and all agree', async () => {
  lab = await openLaboratory('T7 rough');
  const network = await lab.network(rough);
  const room = await lab.openRoom({ size: 4 });
  await lab.addPhones(room, 40, { url: network.url, patience: 1_000 });
  await room.desk.ask({ type: 'StartRound' });
  const playing = playAll(room.phones, lab.chance, { size: 4, think: 150 });
  await pause(8_000);
  network.weather(clear);
  // Some connections died without a word: a phone that is looked at does not trust its own.
  await Promise.all(room.phones.map((phone) => phone.wake()));
  await playing.stop();
  expect(await lab.judge(room)).toEqual([]);
  expect(network.figures.cut).toBeGreaterThan(20);
  expect(network.figures.duplicated).toBeGreaterThan(50);
  process.stdout.write(`T7: ${JSON.stringify({ ...lab.checker.figures, ...network.figures })}\n`);
});

test('P2 P6 T7: over a modem line with two seconds there and back, nothing is lost', async () => {
  lab = await openLaboratory('T7 modem');
  const network = await lab.network(modem);
  const room = await lab.openRoom({ size: 3 });
  await lab.addPhones(room, 5, { url: network.url, patience: 1_500 });
  await room.desk.ask({ type: 'StartRound' });
  // Less patience than the line takes: everything is sent more than once.
  const taps = room.phones.flatMap((phone) =>
    [0, 1, 2].map((square) => phone.tap({ type: 'HearAgain', activity: 1, square })),
  );
  await pause(4_000);
  network.weather(clear);
  await Promise.all(taps);
  expect(await lab.judge(room)).toEqual([]);
});

test('P3 T8: a connection that died in silence is noticed by the server, and at once by a phone that wakes up', async () => {
  lab = await openLaboratory('T8 half-open');
  const network = await lab.network(clear);
  const room = await lab.openRoom({ size: 3 });
  await lab.addPhones(room, 3, { url: network.url });
  await room.desk.ask({ type: 'StartRound' });
  const present = () => room.desk.shows()?.view.presence?.phones;
  await waitFor('all three are there', () => present() === 3);
  const [woken, asleep, gone] = room.phones as [Phone, Phone, Phone];

  network.cutAll(true);
  await room.desk.ask({ type: 'PauseRound' });
  await woken.wake();
  await waitFor('the woken phone shows the truth', () => woken.shows()?.view.activity?.phase === 'paused');
  expect(asleep.shows()?.view.activity?.phase).toBe('running');
  // Nobody tells the server of the one that goes, nor of the one that came back by another way: it has to ask.
  gone.close();
  room.phones.splice(room.phones.indexOf(gone), 1);
  await waitFor('the server noticed who is gone', () => present() === 2);
  await waitFor('and the phone that slept found out by itself', () => asleep.connects() === 2);
  expect(await lab.judge(room)).toEqual([]);
});
