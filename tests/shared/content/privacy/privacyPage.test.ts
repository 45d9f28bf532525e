// The text for data protection and security officers against the code that it speaks of.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { articleSchema } from '#shared/content/materialSchema.ts';
import { checks } from '#shared/content/privacy/checks.ts';
import { KEEP_DEFAULT } from '#shared/content/privacy/facts.ts';
import { areFewCards, FEW_CARDS } from '#shared/content/privacy/fewCards.ts';
import { privacyPage } from '#shared/content/privacy/privacyPage.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { keepHoursChoices, MAX_SEATS } from '#shared/domain/room.ts';
import { HEARING_WINDOW } from '#shared/domain/round/hearing.ts';
import { MESSAGE_MAX } from '#shared/protocol/limits.ts';
import { homeTexts } from '#shared/messages/home.ts';
import { firstDraft } from '../../../../client/src/surfaces/home/openDraft.ts';
import { sectionsOf } from '../../../../client/src/surfaces/reading/sections.ts';

const pages = { nl: privacyPage('nl'), en: privacyPage('en') };

/** Every text of the page but what is to be copied to the letter. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || 'code' in value) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'kind' ? [] : textsIn(item)));
}
const said = (language: Language) => textsIn(pages[language]).join('\n');
const words = (language: Language) => said(language).split(/\s+/).length;

describe('the text for officers', () => {
  test('has the form of an article, the same parts in both languages', () => {
    expect(v.safeParse(articleSchema, pages).issues).toBeUndefined();
    const form = (language: Language) =>
      sectionsOf(pages[language]).map(({ id, blocks }) => [
        id,
        blocks.map((block) => [
          block.kind,
          block.kind === 'list' ? block.items.length : 0,
          block.kind === 'table' ? block.rows.map((row) => row.length) : 0,
        ]),
      ]);
    expect(form('en')).toEqual(form('nl'));
  });

  test('every row of a table has as many cells as there are columns', () => {
    for (const language of languages)
      for (const block of pages[language])
        if (block.kind === 'table')
          for (const row of block.rows) expect(row.length, block.columns[0]).toBe(block.columns.length);
  });

  test.each(languages)('fits on about four sheets in %s', (language) => {
    expect(words(language)).toBeGreaterThan(1_500);
    expect(words(language)).toBeLessThan(2_300);
  });

  test.each(languages)('has no straight quotes, no stray spaces and no empty cell in %s', (language) => {
    const wrong = textsIn(pages[language]).filter((text) => text === '' || /['"`|\u00AD]|\s\s|^\s|\s$/.test(text));
    expect(wrong).toEqual([]);
  });

  // The figures are filled in from these constants; a text that no longer says them has lost its fact.
  test.each(languages)('says how long a session is kept, what the form proposes, and the limits, in %s', (language) => {
    const figure = (value: number) => new Intl.NumberFormat(language).format(value);
    for (const hours of keepHoursChoices)
      expect(said(language)).toContain(homeTexts[language][`keep-${hours}`].toLowerCase());
    for (const value of [MAX_SEATS, MESSAGE_MAX, HEARING_WINDOW / 1000, FEW_CARDS])
      expect(said(language)).toMatch(new RegExp(`\\b${figure(value)}\\b`));
    expect(firstDraft.keepHours).toBe(KEEP_DEFAULT);
  });

  test('sends a reader to the part that it names', () => {
    const titles = { nl: 'Zo gaat u het na', en: 'How to check it' };
    for (const language of languages) {
      expect(sectionsOf(pages[language]).some(({ title }) => title === titles[language])).toBe(true);
      expect(textsIn(pages[language]).some((text) => /[„‘]/.test(text) && text.includes(titles[language]))).toBe(true);
    }
  });

  test('speaks of the law with care', () => {
    expect(said('nl')).toContain('lees het na met uw eigen jurist');
    expect(said('en')).toContain('read it with your own lawyer');
  });

  test('names a test for every claim that can be checked, and no test twice', () => {
    expect(checks.length).toBeGreaterThanOrEqual(10);
    expect(new Set(checks.map(({ file, title }) => `${file} ${title}`)).size).toBe(checks.length);
  });
});

test('fewer than five cards are few; none is nobody', () => {
  expect([0, 1, 4, 5, 30].map(areFewCards)).toEqual([false, true, true, false, false]);
});
