// P8, P9, T11: a full room and a hundred of them play, are thrown out by a kill, and all come back to what they had.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MAX_SEATS } from '#shared/domain/room.ts';
import { print, table } from './load/figures.ts';
import { type GaugedServer, startGauged } from './load/gaugedServer.ts';
import { playLoad, type Shape } from './load/playLoad.ts';
import { chanceFor } from './seed.ts';

const isLong = process.env['LOAD'] === 'long';
const pace = isLong ? { gap: 10_000, steady: 30_000, burst: 3_000 } : { gap: 3_000, steady: 4_000, burst: 2_000 };
const shapes: readonly Shape[] = isLong
  ? [
      { rooms: 1, phones: Math.min(1_000, MAX_SEATS) },
      { rooms: 100, phones: 30 },
    ]
  : [
      { rooms: 1, phones: Math.min(300, MAX_SEATS) },
      { rooms: 20, phones: 15 },
    ];

const chance = chanceFor('load');
let server: GaugedServer;
beforeAll(async () => {
  server = await startGauged();
});
afterAll(() => server.destroy());

test.each(shapes)(
  'P8, P9, T11: $rooms × $phones phones play, and after a kill all are back with their card and marks',
  async (shape) => {
    const figures = await playLoad(server, shape, pace, chance.of(shape.rooms));
    print(`load: ${shape.rooms} × ${shape.phones} phones, ${figures.marks} marks acknowledged`);
    print(table(figures.rows));
    expect(figures.wrong).toEqual([]);
    expect(figures.told, 'P9: presence waits, however many come in').toBeLessThanOrEqual(figures.tellable);
    expect(figures.back).toBe(figures.phones);
    expect(server.errors()).toEqual([]);
  },
  isLong ? 600_000 : 120_000,
);
