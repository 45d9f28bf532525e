// One workshop of the soak, from its opening to its end: people come and go all the time, and nothing may stay behind.
import { nanoid } from 'nanoid';
import type { GaugedServer } from '../load/gaugedServer.ts';
import { inLanes } from '../load/inLanes.ts';
import { type LoadRoom, openLoadRoom, venue } from '../load/loadRoom.ts';
import type { LoadPhone } from '../load/phone.ts';
import type { Chance } from '../seed.ts';

export type SoakCounts = {
  opened: number;
  closed: number;
  wiped: number;
  joins: number;
  vanished: number;
  frozen: number;
  marks: number;
  /** Promises that were not kept. */
  readonly wrong: string[];
};

export const noCounts = (): SoakCounts => ({
  opened: 0,
  closed: 0,
  wiped: 0,
  joins: 0,
  vanished: 0,
  frozen: 0,
  marks: 0,
  wrong: [],
});

export type WorkshopPlan = { readonly phones: number; readonly lasts: number };

/** A frozen connection is let go after this long, in milliseconds: later than the server has noticed by itself. */
const THAW = 20_000;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A session that was played, and still stands. */
export type Played = {
  /** Looks whether everybody who comes back once more is shown all that she was ever promised. */
  readonly check: () => Promise<void>;
  readonly finish: () => Promise<void>;
};

export async function playWorkshop(
  server: GaugedServer,
  number: number,
  { phones, lasts }: WorkshopPlan,
  chance: Chance,
  counts: SoakCounts,
): Promise<Played> {
  const from = venue(1 + (number % 5_000));
  const onAnswered = () => void counts.marks++;
  const room = await openLoadRoom({ server, phones, from, chance: chance.next, onAnswered });
  counts.opened++;
  await room.enter();
  await room.lead('StartRound');
  const end = performance.now() + lasts;
  await Promise.all(room.phones.map((phone, index) => flap(phone, end, chance.of(index), counts)));
  return {
    check: () =>
      inLanes(phones, room.phones, async (phone) => {
        phone.vanish();
        await phone.join();
        counts.joins++;
        const missing = phone.missing();
        if (missing) counts.wrong.push(`workshop ${number}: ${missing}`);
        counts.wrong.push(...phone.refusals().map((reason) => `workshop ${number}: a tap was refused: ${reason}`));
      }),
    finish: async () => {
      if (!room.console().isOpen()) await room.enter();
      await finish(room, chance, counts);
      for (const phone of room.phones) phone.vanish();
      room.console().close();
      room.screen().close();
    },
  };
}

/** Comes in, marks a few times, is gone; for as long as the workshop lasts. */
async function flap(phone: LoadPhone, end: number, chance: Chance, counts: SoakCounts): Promise<void> {
  await wait(chance.below(1_000));
  while (performance.now() < end) {
    await phone.join();
    counts.joins++;
    const squares = phone.squares();
    for (let more = chance.between(0, 4); more > 0; more--) {
      await wait(chance.below(300));
      const mark = phone.hear(squares[chance.below(squares.length)]!);
      // Now and then she is gone before the answer is there; the phone sends it again when it is back.
      if (chance.happens(0.2)) break;
      await mark;
    }
    if (chance.happens(0.1)) {
      setTimeout(phone.freeze(), THAW).unref();
      counts.frozen++;
    } else {
      phone.vanish();
      counts.vanished++;
    }
    await wait(chance.below(1_500));
  }
  await phone.join();
  counts.joins++;
  while (phone.pending() > 0) await wait(10);
}

/** Half are closed and then wiped, as is right; the others wiped in the middle of it all. */
async function finish(room: LoadRoom, chance: Chance, counts: SoakCounts): Promise<void> {
  const ask = (type: string) => room.console().ask({ id: nanoid(), kind: 'room', type });
  if (chance.happens(0.5)) {
    const answer = await ask('CloseRoom');
    if (!answer.ok) counts.wrong.push(`not closed: ${answer.reason}`);
    counts.closed++;
  }
  const answer = await ask('WipeRoom');
  if (!answer.ok) counts.wrong.push(`not wiped: ${answer.reason}`);
  counts.wiped++;
}
