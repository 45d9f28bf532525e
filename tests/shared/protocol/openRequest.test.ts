// Opening a session: the only text that anybody writes comes in here.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { openRequestSchema } from '#shared/protocol/openRequest.ts';
import { openRequest, spoilt } from './frames.ts';

const isOpenRequest = (frame: unknown) => v.safeParse(openRequestSchema, frame).success;
const withCase = (over: object) => ({ ...openRequest, case: { ...openRequest.case, ...over } });

describe('openRequestSchema', () => {
  test('comes in as it is', () => expect(v.parse(openRequestSchema, openRequest)).toEqual(openRequest));
  test('with a key too many, too few or of another kind does not', () => {
    // What is harmless in a text that somebody writes: a title of '5!', a story of nothing.
    const harmless = new Set(['case title: 5!', 'case story: 5!', 'case words: 5!']);
    for (const field of ['story', 'words']) for (const empty of ['', '\u0000']) harmless.add(`case ${field}: ${empty}`);
    const accepted = spoilt(openRequest).filter(([what, frame]) => isOpenRequest(frame) && !harmless.has(what));
    expect(accepted.map(([what]) => what)).toEqual([]);
  });
  test('offers these choices and no other', () => {
    const accepts = (key: string, values: readonly unknown[]) =>
      values.filter((value) => isOpenRequest({ ...openRequest, [key]: value }));
    expect(accepts('language', ['nl', 'en', 'de', 'NL', ''])).toEqual(['nl', 'en']);
    expect(accepts('keepHours', [0, 1, 24, 168, 720, 721, -24, '24', Number.NaN])).toEqual([0, 24, 168, 720]);
    expect(accepts('size', [2, 3, 4, 5, 6, '5'])).toEqual([3, 4, 5]);
    const pronouns = ['she', 'he', 'they', 'it', ''].filter((pronoun) => isOpenRequest(withCase({ pronoun })));
    expect(pronouns).toEqual(['she', 'he', 'they']);
  });
  test('cleans what was written', () =>
    expect(v.parse(openRequestSchema, withCase({ title: '  Drie\u202E matrassen \u0007' })).case.title).toBe(
      'Drie matrassen',
    ));
  test('wants a title that says something', () => {
    for (const title of ['', '   ', '\u200B', '\n', '\u202E\u2066', '\u061C'])
      expect(isOpenRequest(withCase({ title })), JSON.stringify(title)).toBe(false);
    expect(isOpenRequest(withCase({ title: '.' }))).toBe(true);
  });
  test.each([
    ['title', 60],
    ['story', 600],
    ['words', 90],
  ] as const)('takes a %s of at most %d characters', (field, max) => {
    expect(isOpenRequest(withCase({ [field]: 'a'.repeat(max) }))).toBe(true);
    expect(isOpenRequest(withCase({ [field]: 'a'.repeat(max + 1) }))).toBe(false);
    expect(isOpenRequest(withCase({ [field]: ` ${'a'.repeat(max)}\u200B ` }))).toBe(true);
  });
  test('needs no story and no words', () => expect(isOpenRequest(withCase({ story: '', words: '' }))).toBe(true));
});
