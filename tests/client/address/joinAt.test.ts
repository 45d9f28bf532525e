import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { joinAt } from '../../../client/src/address/joinAt.ts';

describe('joinAt', () => {
  test('shows the address without its scheme, and the code in two groups', () => {
    const join = joinAt('https://gdrb.example', 'K7QF4M');
    expect(join.address).toBe('gdrb.example');
    expect(join.code).toBe('K7Q-F4M');
  });

  test.each(['https://gdrb.example', 'http://192.168.178.34:3000', 'https://bingo.gemeente-voorbeeld.nl'])(
    'makes the link for %s as compact as a QR code can hold it',
    (origin) => {
      const { link } = joinAt(origin, 'K7QF4M');
      const plain = `${origin}/K7QF4M`;
      expect(link.toLowerCase()).toBe(plain.toLowerCase());
      expect(encode(link, { ecc: 'M' }).size).toBeLessThanOrEqual(encode(plain, { ecc: 'M' }).size);
      expect(new URL(link).origin).toBe(origin);
    },
  );

  test('leaves an address alone that capitals make no smaller', () => {
    expect(joinAt('http://[fe80::1]:3000', 'K7QF4M').link).toBe('http://[fe80::1]:3000/K7QF4M');
  });
});
