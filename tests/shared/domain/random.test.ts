// Seeded chance: reproducible for ever, and fair enough to deal with.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom, shuffled } from '#shared/domain/random.ts';

const draw = (seed: string, count: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => random());
};

const in32Bits = (number: number) => number * 0x1_0000_0000;

describe('randomFrom', () => {
  test('gives these very numbers: cards that people hold depend on them', () => {
    expect(draw('bingo', 4).map(in32Bits)).toEqual([2241607476, 1845488713, 1747977169, 756987933]);
    expect(draw('', 2).map(in32Bits)).toEqual([1454399597, 811868253]);
    expect(draw('één\u{1F600}', 2).map(in32Bits)).toEqual([47790392, 1461360794]);
  });
  test('gives the same sequence for the same seed, whoever else draws', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, other) => {
        const random = randomFrom(seed);
        const neighbour = randomFrom(other);
        const drawn = Array.from({ length: 20 }, () => {
          neighbour();
          return random();
        });
        expect(drawn).toEqual(draw(seed, 20));
      }),
    ));
  test('gives another sequence for another seed', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        fc.pre(one !== other);
        expect(draw(one, 4)).not.toEqual(draw(other, 4));
      }),
    ));
  test('gives unlike sequences for seeds that differ in one place, as those of columns and rounds do', () => {
    const firsts = Array.from({ length: 2_000 }, (_, i) => draw(`00ff/${i}`, 1)[0]!);
    expect(new Set(firsts).size).toBe(2_000);
    const mean = firsts.reduce((sum, first) => sum + first, 0) / firsts.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.02);
  });
  test('stays from 0 up to 1, evenly', () => {
    const numbers = draw('even', 100_000);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    const buckets = Array.from({ length: 20 }, () => 0);
    for (const number of numbers) buckets[Math.floor(number * 20)]!++;
    for (const count of buckets) expect(Math.abs(count - 5_000)).toBeLessThan(250);
  });
});

describe('shuffled', () => {
  test('loses nothing, adds nothing and leaves the list as it was', () =>
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        const result = shuffled(items, randomFrom(seed));
        expect(items).toEqual(before);
        expect(result).not.toBe(items);
        expect(result.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b));
      }),
    ));
  test('gives every order about as often as every other', () => {
    const random = randomFrom('fair');
    const orders = new Map<string, number>();
    for (let i = 0; i < 24_000; i++) {
      const order = shuffled(['a', 'b', 'c', 'd'], random).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(24);
    for (const [order, count] of orders) expect(Math.abs(count - 1_000), order).toBeLessThan(120);
  });
  test('puts every item in every place about as often', () => {
    const random = randomFrom('places');
    const places = Array.from({ length: 25 }, () => Array.from({ length: 25 }, () => 0));
    const items = Array.from({ length: 25 }, (_, i) => i);
    for (let i = 0; i < 25_000; i++) shuffled(items, random).forEach((item, place) => places[place]![item]!++);
    for (const place of places) for (const count of place) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});
