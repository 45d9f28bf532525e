// The long run: rooms full of people come and go for as long as one likes, while the server is killed hundreds of times.
import { startChaos } from './chaos.ts';
import type { Objection } from './checker/objection.ts';
import type { FaultProxy } from './faultProxy.ts';
import { type LabRoom, openLaboratory } from './laboratory.ts';
import { playAll } from './play.ts';
import type { Chance } from './seed.ts';
import { pause } from './waitFor.ts';
import { clear, type Weather } from './weather.ts';

export type LongRunOptions = {
  readonly minutes: number;
  /** Ends sooner when so many marks are acknowledged and so many kills survived. */
  readonly marks: number;
  readonly kills: number;
  readonly phones: number;
  readonly rooms: number;
};

/** Bad, but not so bad that nobody gets through. */
const drizzle: Weather = {
  latency: [1, 25],
  lifetime: [2_000, 15_000],
  silent: 0.05,
  halfClosed: 0.1,
  duplicate: 0.05,
  late: 0.5,
};
/** How long the last rooms may take to come to rest, in milliseconds. */
const LONGEST_END = 180_000;
/** How many of a room's rounds are played, and how many taps each of its phones makes in one. */
const ROUNDS = 2;
const TAPS = 70;
/** From tap to tap, in milliseconds: just within what a connection may ask. */
const THINK = [95, 150] as const;

/** Plays until it is time; prints what came of it. True if there was nothing to object to. */
export async function longRun(options: LongRunOptions): Promise<boolean> {
  const lab = await openLaboratory('long run');
  const networks: FaultProxy[] = [await lab.network(drizzle), await lab.network(drizzle)];
  const objections: Objection[] = [];
  const from = performance.now();
  const figures = { rooms: 0, connects: 0, phones: 0 };
  const outages: number[] = [];
  const present = new Set<LabRoom>();
  let isOver = false;

  const chaos = startChaos(lab, networks, lab.chance.of('chaos'), {
    every: [1_000, 4_000],
    onBack: (what) => {
      const back = performance.now();
      if (what === 'kill')
        void everybodyIsBack(present, () => isOver).then(() => outages.push(performance.now() - back));
    },
  });

  async function playRoom(place: number, chance: Chance): Promise<void> {
    const network = place % 4 === 3 ? networks[place % networks.length] : undefined;
    const size = chance.pick([3, 4, 5] as const);
    const room = await lab.openRoom({ size });
    present.add(room);
    const phones = Math.round(options.phones / options.rooms);
    await lab.addPhones(room, phones, {
      patience: 2_500,
      retryAfter: 100,
      ...(network ? { url: network.url, distrusts: true } : {}),
    });
    for (let round = 1; round <= ROUNDS; round++) {
      if (round > 1)
        await room.desk.ask({
          type: 'DealRound',
          activity: round,
          deck: 'defensive-routines',
          size,
          extra: { corners: false, full: false },
        });
      await room.desk.ask({ type: 'StartRound', activity: round });
      await playAll(room.phones, chance.of(round), { size, round, think: THINK, taps: TAPS }).done();
      await room.desk.ask({ type: 'EndRound', activity: round });
    }
    const found = await lab.judge(room, [1, 2]);
    present.delete(room);
    figures.rooms++;
    figures.phones += room.phones.length;
    figures.connects += room.phones.reduce((sum, phone) => sum + phone.connects(), 0);
    await room.desk.ask({ type: chance.happens(0.5) ? 'WipeRoom' : 'CloseRoom' });
    lab.closeRoom(room);
    if (found.length === 0) return lab.history.discard(room.code);
    objections.push(...found);
    process.stdout.write(`${room.code} (${lab.history.pathOf(room.code)}): ${JSON.stringify(found, null, 1)}\n`);
    return undefined;
  }
  const places = Array.from({ length: options.rooms }, async (_, place) => {
    for (let turn = 0; !isOver; turn++) await playRoom(place, lab.chance.of(`room ${place}/${turn}`));
  });

  const report = () => {
    const seconds = Math.round((performance.now() - from) / 1000);
    const { acknowledged, lost, doubled } = lab.checker.figures;
    const reconnects = figures.connects - figures.phones;
    const back = outages.toSorted((a, b) => a - b);
    const at = (part: number) => Math.round(back[Math.floor(part * (back.length - 1))] ?? 0);
    const rate = Math.round(acknowledged / seconds);
    const { kills, stops, pauses, cuts } = chaos.figures;
    process.stdout.write(
      `seed ${lab.seed} · ${seconds} s · ${kills} kills, ${stops} stops, ${pauses} pauses, ${cuts} cuts · ` +
        `${acknowledged} acknowledged (${rate}/s), ${lost} lost, ${doubled} doubled · ${figures.rooms} rooms, ` +
        `${figures.phones} phones, ${reconnects} reconnects · all back after a start: median ${at(0.5)} ms, ` +
        `95% ${at(0.95)} ms, worst ${at(1)} ms · ${objections.length} objections · ` +
        `${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
    );
  };
  const isEnough = () => lab.checker.figures.acknowledged >= options.marks && chaos.figures.kills >= options.kills;
  const until = from + options.minutes * 60_000;
  for (let turn = 1; performance.now() < until && !isEnough(); turn++) {
    await pause(1_000);
    if (turn % 30 === 0) report();
  }
  isOver = true;
  await chaos.end();
  // So that all can be there at the same moment, and be judged.
  for (const network of networks) network.weather(clear);
  const isDone = await Promise.race([Promise.all(places).then(() => true), pause(LONGEST_END).then(() => false)]);
  if (!isDone) {
    const left = [...present].map(({ code }) => lab.history.pathOf(code));
    process.stdout.write(`never came to rest: ${left.join(', ')}\n`);
  }
  report();
  await lab.close();
  return isDone && objections.length === 0;
}

async function everybodyIsBack(rooms: ReadonlySet<LabRoom>, isOver: () => boolean): Promise<void> {
  const isBack = ({ phones }: LabRoom) => phones.every(({ socket }) => socket.connected);
  while (!isOver() && ![...rooms].every(isBack)) await pause(25);
}
