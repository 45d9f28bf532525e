import { describe, expect, test } from 'vitest';
import { sayingOf } from '../../../../client/src/surfaces/screen/saying.ts';

const title = 'Drie matrassen bij haar zus';
const story = 'Marit (29) is gescheiden. Met haar twee kinderen slaapt ze bij haar zus.';

describe('sayingOf', () => {
  test('is what she says, without the quotes that somebody typed', () => {
    expect(sayingOf({ title, story, words: '„Wanneer dan?”' })).toEqual({ text: 'Wanneer dan?', from: 'words' });
    expect(sayingOf({ title, story, words: ' "Wie wel?" ' }).text).toBe('Wie wel?');
  });

  test('keeps an apostrophe that belongs to a word', () => {
    expect(sayingOf({ title, story, words: '’s Nachts lig ik wakker' }).text).toBe('’s Nachts lig ik wakker');
  });

  test('keeps the short first word of a sentence with the next', () => {
    expect(sayingOf({ title, story, words: 'Ik vraag geen voorrang. Ik vraag een voordeur.' }).text).toBe(
      'Ik vraag geen voorrang. Ik\u00A0vraag een voordeur.',
    );
  });

  test('is else how the story begins', () => {
    expect(sayingOf({ title, story, words: '' })).toEqual({ text: 'Marit (29) is gescheiden.', from: 'story' });
    expect(sayingOf({ title, story: 'Eén regel\nen nog een', words: ' ' }).text).toBe('Eén regel');
  });

  test.each([
    ['', 'no story'],
    [`${'a'.repeat(91)}.`, 'a story that begins too long'],
  ])('is else the title alone (%#)', (told) => {
    expect(sayingOf({ title, story: told, words: '' })).toEqual({ text: title, from: 'title' });
  });
});
