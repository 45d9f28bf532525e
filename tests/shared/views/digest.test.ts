import { expect, test } from 'vitest';
import { digestOf } from '#shared/views/digest.ts';
import { stages, views } from './richRoom.ts';

test('is 16 hexadecimal digits, the same on every machine, for ever', () => {
  expect(digestOf({ a: [1, 'twee', null], b: { c: true } })).toBe('9784d9127b84e0ef');
});

test('does not depend on the order of keys, nor on a journey over the wire', () => {
  expect(digestOf({ a: 1, b: { c: 2, d: 3 } })).toBe(digestOf({ b: { d: 3, c: 2 }, a: 1 }));
  for (const { room } of stages) {
    const view = views.participant(room);
    expect(digestOf(JSON.parse(JSON.stringify(view)))).toBe(digestOf(view));
  }
});

test('differs with every value, place and length', () => {
  const all = [
    {},
    [],
    null,
    0,
    '0',
    '',
    [0],
    [[0]],
    { 0: 0 },
    [0, 0],
    ['0,0'],
    { a: 1, b: 2 },
    { a: 2, b: 1 },
    { a: null },
  ];
  expect(new Set(all.map(digestOf)).size).toBe(all.length);
});
