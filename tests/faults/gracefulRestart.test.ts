// P8: a restart during play with 200 phones costs nobody a mark, and nobody has to do anything. The phones are the
// product's own: its connection, its outbox, its store, in Node instead of in a browser.
import { setMaxListeners } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import type { Phone } from '../../client/src/net/openPhone.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession } from '../support/workshop.ts';
import { chanceFor } from './seed.ts';

const PHONES = 200;

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What of a browser the product's client asks for. */
async function clientOf(url: string): Promise<typeof import('../../client/src/net/openPhone.ts')> {
  vi.stubGlobal('location', new URL(url));
  const page = [new EventTarget(), Object.assign(new EventTarget(), { visibilityState: 'visible' })] as const;
  // All phones listen to the one page.
  setMaxListeners(0, ...page);
  vi.stubGlobal('window', page[0]);
  vi.stubGlobal('document', page[1]);
  // A browser of its own for each phone: none of them shares a storage.
  vi.stubGlobal('localStorage', undefined);
  return import('../../client/src/net/openPhone.ts');
}

/** Waits for a condition, with a generous deadline. */
async function until(what: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 20) {
    if (waited > 60_000) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const isOnline = ({ room }: Phone) => room.getState().connection.state === 'online';
const hasNothingPending = ({ pending }: Phone) => pending.getState().taps.length === 0;
const ownMarks = ({ room }: Phone) => room.getState().frame?.view.activity?.own.marks ?? [];

/** For how long each phone was without its connection, in milliseconds, and whether it was told why. */
function watchGaps(phones: readonly Phone[]) {
  const gaps: number[] = [];
  let told = 0;
  for (const phone of phones) {
    let since: number | null = null;
    phone.room.subscribe(({ connection }, { connection: before }) => {
      if (connection.state === 'online' && since !== null) {
        gaps.push(performance.now() - since);
        since = null;
      } else if (connection.state === 'offline') {
        since ??= performance.now();
        if (connection.restarting && connection !== before) told++;
      }
    });
  }
  return { gaps, told: () => told };
}

async function restart(server: ServerProcess): Promise<number | null> {
  const code = await server.stop();
  await server.start();
  return code;
}

test('P8: two restarts with 200 phones at play: no mark lost or doubled, and nobody does anything', async () => {
  const chance = chanceFor('graceful restart');
  const server = await startServer();
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const { openPhone } = await clientOf(server.url);
  const phones = Array.from({ length: PHONES }, () => openPhone(opened.code));
  await until('everybody is in', () => phones.every(isOnline));
  const { gaps, told } = watchGaps(phones);

  const taps = phones.map(() => new Map<number, number>());
  let playing = true;
  const play = async (phone: Phone, index: number) => {
    const mine = chance.of(index);
    while (playing) {
      const square = mine.below(12);
      phone.tap({ type: 'HearAgain', activity: 1, square });
      taps[index]!.set(square, (taps[index]!.get(square) ?? 0) + 1);
      await new Promise((resolve) => setTimeout(resolve, mine.between(100, 900)));
    }
  };
  const everybodyPlays = Promise.all(phones.map(play));
  const codes: (number | null)[] = [];
  for (let round = 0; round < 2; round++) {
    await new Promise((resolve) => setTimeout(resolve, chance.between(500, 1_500)));
    codes.push(await restart(server));
    await until('everybody is back', () => phones.every(isOnline));
  }
  playing = false;
  await everybodyPlays;
  await until('everything is sent', () => phones.every(hasNothingPending));
  const sorted = gaps.toSorted((a, b) => a - b).map(Math.round);
  const total = taps.reduce((sum, mine) => sum + [...mine.values()].reduce((all, times) => all + times, 0), 0);
  process.stdout.write(
    `P8: ${PHONES} phones, 2 restarts, ${total} taps; away for ${sorted[Math.floor(sorted.length / 2)]} ms (half), ` +
      `${sorted.at(-1)} ms (longest)\n`,
  );

  // Once more, with nothing on its way: what every phone is shown now is what the journal says.
  codes.push(await restart(server));
  await until('everybody is back again', () =>
    phones.every((phone) => isOnline(phone) && (phone.room.getState().frame?.version ?? 0) > 0),
  );
  expect(codes).toEqual([0, 0, 0]);
  expect(told()).toBe(3 * PHONES);
  const shown = phones.map((phone) => Object.fromEntries(ownMarks(phone)));
  expect(shown).toEqual(taps.map((mine) => Object.fromEntries(mine)));

  for (const phone of phones) phone.close();
  console.close();
  await server.destroy();
});
