import { describe, expect, test } from 'vitest';
import { about } from '#shared/content/about.ts';
import { guide } from '#shared/content/guide.ts';
import { sectionsOf } from '../../../../client/src/surfaces/reading/sections.ts';

describe('an article', () => {
  test('is cut at its headings', () => {
    const sections = sectionsOf([
      { kind: 'paragraph', text: 'Before all.' },
      { kind: 'heading', text: 'One' },
      { kind: 'paragraph', text: 'First.' },
      { kind: 'list', items: ['Second.'] },
      { kind: 'heading', text: 'Two' },
    ]);
    expect(sections.map(({ id, title, blocks }) => [id, title, blocks.map(({ kind }) => kind)])).toEqual([
      ['part-0', null, ['paragraph']],
      ['part-1', 'One', ['paragraph', 'list']],
      ['part-2', 'Two', []],
    ]);
  });

  test('that begins with a heading has nothing above it', () =>
    expect(sectionsOf([{ kind: 'heading', text: 'One' }])).toEqual([{ id: 'part-0', title: 'One', blocks: [] }]));

  test('without a word has no sections', () => expect(sectionsOf([])).toEqual([]));

  // An address of a part that somebody shares must mean the same to who reads the other language.
  test.each([
    ['the guide', guide],
    ['about', about],
  ])('%s has the same parts in both languages', (_name, { nl, en }) => {
    const form = (article: typeof nl) =>
      sectionsOf(article).map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)]);
    expect(form(en)).toEqual(form(nl));
  });
});
