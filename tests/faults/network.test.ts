// The network between phones and server: slow, stuttering, doubled, silent, gone.
import { afterEach, expect, test } from 'vitest';
import { type Laboratory, openLaboratory } from './laboratory.ts';
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

test('P3 P4 T8: a connection that died in silence is noticed by the server, and by a phone that wakes up', async () => {
  lab = await openLaboratory('T8 half-open');
  const network = await lab.network(clear);
  const room = await lab.openRoom({ size: 3 });
  await lab.addPhones(room, 3, { url: network.url });
  await lab.addPhones(room, 1);
  await room.desk.ask({ type: 'StartRound' });
  const present = () => room.desk.shows()?.view.presence?.phones;
  await waitFor('all four are there', () => present() === 4);

  network.cutAll(true);
  await room.desk.ask({ type: 'PauseRound' });
  await room.desk.ask({ type: 'ResumeRound' });
  const taps = room.phones.map((phone) => phone.tap({ type: 'Mark', activity: 1, square: 4 }));
  const woken = room.phones[0]!;
  await woken.wake();
  await waitFor('the woken phone shows the truth', () => woken.pending().length === 0 && woken.connects() === 2);
  await waitFor('the server noticed who is gone, or they are back', () => present() === 4);
  await Promise.all(taps);
  expect(await lab.judge(room)).toEqual([]);
});
