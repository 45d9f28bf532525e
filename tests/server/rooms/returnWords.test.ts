import { expect, test } from 'vitest';
import { returnWords } from '#shared/content/returnWords/returnWords.ts';
import { areWordsOf, returnWordsOf, wordsPrint } from '../../../server/rooms/returnWords.ts';

const secret = 'a-secret-of-22-letters';

test('the same secret has the same two words, in each language its own', () => {
  for (const language of ['nl', 'en'] as const) {
    const words = returnWordsOf(secret, language);
    expect(words).toEqual(returnWordsOf(secret, language));
    for (const word of words) expect(returnWords[language]).toContain(word);
  }
  const others = Array.from({ length: 50 }, (_, i) => returnWordsOf(`${secret}${i}`, 'nl').join(' '));
  expect(new Set(others).size).toBe(50);
});

test('words are known again as somebody types them, and at no other seat', async () => {
  const seat = { code: 'K7QF4M', seat: 12, words: ['tulp', 'kraag'] } as const;
  const print = await wordsPrint(seat);
  expect(print).not.toContain('tulp');
  expect(await areWordsOf({ ...seat, words: [' Tulp', 'KRÁAG'] }, print)).toBe(true);
  expect(await areWordsOf({ ...seat, words: ['kraag', 'tulp'] }, print)).toBe(false);
  expect(await areWordsOf({ ...seat, words: ['tulp', 'kraal'] }, print)).toBe(false);
  expect(await areWordsOf({ ...seat, seat: 13 }, print)).toBe(false);
  expect(await areWordsOf({ ...seat, code: 'K7QF4N' }, print)).toBe(false);
  expect(await areWordsOf(seat, null)).toBe(false);
});

test('so many at once that it would take seconds are sent away', async () => {
  const crowd = await Promise.all(
    Array.from({ length: 320 }, (_, seat) => wordsPrint({ code: 'K7QF4M', seat, words: ['tulp', 'kraag'] })),
  );
  expect(crowd.filter((print) => print === null)).toHaveLength(20);
  expect(await wordsPrint({ code: 'K7QF4M', seat: 1, words: ['tulp', 'kraag'] })).not.toBeNull();
}, 20_000);

test('whoever guesses without end keeps nobody from being shown her words', async () => {
  const seat = { code: 'K7QF4M', seat: 12, words: ['tulp', 'kraag'] } as const;
  const guesses = Promise.all(Array.from({ length: 320 }, () => areWordsOf(seat, null)));
  expect(await wordsPrint(seat)).not.toBeNull();
  expect((await guesses).filter((right) => right === null)).toHaveLength(220);
}, 20_000);
