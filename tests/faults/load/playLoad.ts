// One load from beginning to end: everybody joins, plays, is thrown out by a kill in the middle of it, and comes back.
import { shuffled } from '#shared/domain/random.ts';
import type { Chance } from '../seed.ts';
import { kilobytes, milliseconds, percentile } from './figures.ts';
import type { Gauge, GaugedServer } from './gaugedServer.ts';
import { inLanes } from './inLanes.ts';
import { type LoadRoom, openLoadRoom, venue } from './loadRoom.ts';
import type { LoadPhone } from './phone.ts';
import { newMeter } from './rawClient.ts';

export type Shape = { readonly rooms: number; readonly phones: number };
export type Pace = {
  /** How long one phone waits between two marks on average, in milliseconds. */
  readonly gap: number;
  /** How long a stretch of play lasts, in milliseconds. */
  readonly steady: number;
  readonly burst: number;
};

export type LoadFigures = {
  readonly rows: readonly (readonly [string, string])[];
  readonly phones: number;
  readonly back: number;
  readonly marks: number;
  /** How many frames a console got while everybody joined, and the most that it should. */
  readonly told: number;
  readonly tellable: number;
  /** Everything that a phone was promised and did not see again, and every refusal of a tap. */
  readonly wrong: readonly string[];
};

/** So many connections are being opened at any time: a room does not scan the code all at once. */
const JOINING = 50;
/** The longest that anybody may stay away after the server is back, in milliseconds. */
const STORM = 60_000;

/** A console is told at most once in this time, in milliseconds, however many come in. */
const INTERVAL = 250;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const since = (start: number) => performance.now() - start;
const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
const micros = (value: number) => `${Math.round(value)} µs`;
const lagOf = ({ lag }: Gauge) =>
  `p50 ${milliseconds(lag.p50)}, p99 ${milliseconds(lag.p99)}, most ${milliseconds(lag.most)}`;

export async function playLoad(server: GaugedServer, shape: Shape, pace: Pace, chance: Chance): Promise<LoadFigures> {
  const rows: (readonly [string, string])[] = [];
  const meter = newMeter();
  const took: number[] = [];
  const onAnswered = (time: number) => void took.push(time);
  const empty = await server.gauge({ collect: true });

  const numbers = Array.from({ length: shape.rooms }, (_, number) => number);
  const rooms: LoadRoom[] = [];
  await inLanes(8, numbers, async (number) => {
    const deps = {
      server,
      phones: shape.phones,
      from: venue(number + 1),
      meter,
      chance: chance.of(number).next,
      onAnswered,
    };
    rooms.push(await openLoadRoom(deps));
  });
  const phones = rooms.flatMap((room) => room.phones);
  const entering = performance.now();
  await inLanes(JOINING, rooms, (room) => room.enter());

  const joins: number[] = [];
  const joining = performance.now();
  const beforeJoin = await server.gauge();
  await inLanes(JOINING, shuffled(phones, chance.of('join').next), async (phone) => {
    const start = performance.now();
    await phone.join();
    joins.push(since(start));
  });
  const joined = await server.gauge();
  const told = Math.max(...rooms.map((room) => room.console().views()));
  // One on entering, one at once, and one that was due.
  const tellable = 3 + since(entering) / INTERVAL;
  rows.push(['join, frames to a console', `${told} (${Math.floor(tellable)} at most)`]);
  rows.push(['join, all', `${seconds(since(joining))} (${JOINING} at a time)`]);
  rows.push([
    'join, each',
    `p50 ${milliseconds(percentile(joins, 0.5))}, p99 ${milliseconds(percentile(joins, 0.99))}`,
  ]);
  rows.push(['server per join', micros((joined.cpu - beforeJoin.cpu) / phones.length)]);
  const settled = await server.gauge({ collect: true });
  rows.push([
    'memory per phone',
    `${kilobytes((settled.rss - empty.rss) / phones.length)} RSS, ${kilobytes((settled.heap - empty.heap) / phones.length)} heap`,
  ]);
  await inLanes(JOINING, rooms, async (room) => void (await room.lead('StartRound')));

  const stretch = async (name: string, play: () => Promise<unknown>) => {
    const before = await server.gauge();
    const frames = meter.frames - meter.answers;
    took.length = 0;
    const start = performance.now();
    await play();
    const time = since(start);
    const after = await server.gauge();
    const percentiles = [0.5, 0.95, 0.99, 1].map((share) => milliseconds(percentile(took, share)));
    rows.push([`${name}, marks`, `${took.length}, ${Math.round((took.length * 1000) / time)} per second`]);
    rows.push([
      `${name}, answer`,
      `p50 ${percentiles[0]}, p95 ${percentiles[1]}, p99 ${percentiles[2]}, most ${percentiles[3]}`,
    ]);
    rows.push([`${name}, frames per mark`, ((meter.frames - meter.answers - frames) / took.length).toFixed(2)]);
    rows.push([`${name}, server per mark`, micros((after.cpu - before.cpu) / took.length)]);
    rows.push([`${name}, loop lag`, lagOf(after)]);
  };
  await stretch('steady', () => playFor(phones, pace.steady, pace.gap, chance.of('steady')));
  const marksOfBurst = () => burst(phones, pace.burst, chance.of('burst'));
  await stretch('burst', marksOfBurst);

  const back = async (name: string) => {
    const start = performance.now();
    await server.start();
    const listening = since(start);
    await inLanes(JOINING, rooms, (room) => room.enter());
    const deadline = performance.now() + STORM;
    while (phones.some((phone) => !phone.isOnline() || phone.pending() > 0) && performance.now() < deadline)
      await wait(10);
    const all = since(start);
    const after = await server.gauge();
    rows.push([`${name}, listening`, seconds(listening)]);
    rows.push([`${name}, all back`, `${seconds(all - listening)} later`]);
    rows.push([`${name}, server per phone`, micros(after.cpu / phones.length)]);
    rows.push([`${name}, loop lag`, lagOf(after)]);
    return phones.filter((phone) => phone.isOnline()).length;
  };
  // In the middle of a burst: some taps are stored and unanswered, some are not stored, all are sent again.
  const playing = burst(phones, 1_000, chance.of('kill'));
  await wait(chance.between(300, 700));
  await server.kill();
  await back('storm in a burst');
  await playing;
  // And once more at rest, so that what everybody is shown on return is all that was ever promised.
  await server.kill();
  const online = await back('storm at rest');
  const wrong = phones.flatMap((phone) => [phone.missing() ?? [], phone.refusals()].flat());
  const marks = phones.reduce((sum, phone) => sum + [...phone.promised().values()].reduce((a, b) => a + b, 0), 0);
  for (const phone of phones) phone.vanish();
  return { rows, phones: phones.length, back: online, marks, told, tellable, wrong };
}

/** Everybody marks now and then, as in a workshop. */
async function playFor(phones: readonly LoadPhone[], time: number, gap: number, chance: Chance): Promise<void> {
  const end = performance.now() + time;
  await Promise.all(
    phones.map(async (phone) => {
      const squares = phone.squares();
      // The first one at any moment of a gap, or everybody would begin together.
      let pause = gap * chance.next();
      while (performance.now() + pause < end) {
        await wait(pause);
        await phone.hear(squares[chance.below(squares.length)]!);
        pause = gap * (0.5 + chance.next());
      }
    }),
  );
}

/** A phrase is called, and two in five hear it within a few seconds, some of them twice. */
async function burst(phones: readonly LoadPhone[], time: number, chance: Chance): Promise<void> {
  await Promise.all(
    phones
      .filter(() => chance.happens(0.4))
      .map(async (phone) => {
        const squares = phone.squares();
        await wait(time * chance.next());
        await phone.hear(squares[chance.below(squares.length)]!);
        if (chance.happens(0.3)) await phone.hear(squares[chance.below(squares.length)]!);
      }),
  );
}
