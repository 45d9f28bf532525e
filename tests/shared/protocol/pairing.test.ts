import { expect, test } from 'vitest';
import { formatPairingCode, parsePairingCode } from '#shared/protocol/pairing.ts';

test.each([
  ['483921', '483921'],
  [' 483 921 ', '483921'],
  ['483\u00a0921', '483921'],
  ['48-39-21', '483921'],
  ['000000', '000000'],
])('reads %j', (typed, code) => {
  expect(parsePairingCode(typed)).toBe(code);
});

test.each(['', '48392', '4839211', 'K7Q-F4M', '48392x', '４８３９２１', '+83921'])('finds none in %j', (typed) => {
  expect(parsePairingCode(typed)).toBeNull();
});

test('is shown in two groups that stay on one line, and read back', () => {
  expect(formatPairingCode('483921')).toBe('483\u00a0921');
  expect(parsePairingCode(formatPairingCode('483921'))).toBe('483921');
});
