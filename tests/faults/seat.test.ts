// One seat, and more than one opinion of what was done at it.
import { afterEach, expect, test } from 'vitest';
import type { Asked } from './history.ts';
import { type Laboratory, openLaboratory } from './laboratory.ts';
import { pause, waitFor } from './waitFor.ts';
import { clear } from './weather.ts';

let lab: Laboratory;
afterEach(() => lab.close());

const tap = (type: string, square: number): Asked => ({ type, activity: 1, square });
const marksOf = (phone: { shows: () => { view: { activity: { own?: { marks: unknown } } | null } } | null }) =>
  phone.shows()?.view.activity?.own?.marks;

test('P2 P3 P4 T12: two tabs of one seat, one of them offline for a while, come to the union of their marks', async () => {
  lab = await openLaboratory('T12 two tabs');
  const room = await lab.openRoom({ size: 3 });
  const [first] = [lab.addPhone(room)];
  await waitFor('it has a seat', () => first.shows());
  const second = lab.addPhone(room, { secret: first.secret });
  await waitFor('both have it', () => second.shows());
  expect(second.shows()?.view.seat).toBe(first.shows()?.view.seat);
  await room.desk.ask({ type: 'StartRound' });

  first.offline();
  const waiting = [tap('HearAgain', 0), tap('HearAgain', 1), tap('Mark', 2), tap('TakeBack', 3)].map((it) =>
    first.tap(it),
  );
  for (const it of [tap('HearAgain', 1), tap('Mark', 2), tap('Mark', 3), tap('Mark', 4)]) await second.tap(it);
  first.online();
  await Promise.all(waiting);
  await waitFor('both show the same', () => JSON.stringify(marksOf(first)) === JSON.stringify(marksOf(second)));
  // Square 3: she took back, on one tab and later delivered, what she had marked on the other.
  expect(marksOf(first)).toEqual([
    [0, 1],
    [1, 2],
    [2, 1],
    [4, 1],
  ]);

  // Both at once, on the same squares, for as long as it takes to disagree.
  const both = Array.from({ length: 60 }, () =>
    lab.chance.pick([first, second]).tap(tap(lab.chance.pick(['Mark', 'TakeBack', 'HearAgain']), lab.chance.below(3))),
  );
  await Promise.all(both);
  expect(await lab.judge(room)).toEqual([]);
});

test('P2 T13: mark, undo, mark while the answers get lost: the last intention wins', async () => {
  lab = await openLaboratory('T13 last intention');
  // The way back is cut over and over: what is sent arrives, and nobody hears that it did.
  const network = await lab.network({ lifetime: [100, 700], halfClosed: 0.8, duplicate: 0.5, late: 0.7 });
  const room = await lab.openRoom({ size: 3 });
  await lab.addPhones(room, 20, { url: network.url, patience: 250, distrusts: true });
  await room.desk.ask({ type: 'StartRound' });
  const wanted = room.phones.map((phone, index) => {
    const chance = lab.chance.of(index);
    return Array.from({ length: 9 }, (_, square) => {
      const types = Array.from({ length: chance.between(1, 4) }, () => chance.pick(['Mark', 'TakeBack'] as const));
      return { square, types, last: types.at(-1), taps: [] as Promise<unknown>[], phone };
    });
  });
  for (let turn = 0; turn < 4; turn++)
    for (const { phone, square, types, taps } of wanted.flat()) {
      const type = types[turn];
      if (type) taps.push(phone.tap(tap(type, square)));
    }
  await pause(4_000);
  network.weather(clear);
  await Promise.all(room.phones.map((phone) => phone.wake()));
  await Promise.all(wanted.flat().flatMap(({ taps }) => taps));
  for (const [index, phone] of room.phones.entries()) {
    const meant = wanted[index]!.filter(({ last }) => last === 'Mark').map(({ square }) => [square, 1]);
    expect(marksOf(phone)).toEqual(meant);
  }
  expect(await lab.judge(room)).toEqual([]);
});
