// The texts that go with the game against their own form. A failure names the id that is wrong.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { about } from '#shared/content/about.ts';
import { argumentPages } from '#shared/content/argumentPages.ts';
import { caseKits } from '#shared/content/caseKits.ts';
import { conversationForms, elements, learningOrders, strategies } from '#shared/content/explanations.ts';
import { guide } from '#shared/content/guide.ts';
import {
  argumentPageSchema,
  type Article,
  articleSchema,
  caseKitSchema,
  explanationSchema,
  routinePageSchema,
} from '#shared/content/materialSchema.ts';
import { pageOf } from '#shared/content/pageOf.ts';
import { phraseStore } from '#shared/content/phraseStore.ts';
import { routinePages } from '#shared/content/routinePages.ts';
import { letterOfSource } from '#shared/content/deckNamed.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { argumentIds, letters, routines, strategies as strategyIds } from '#shared/domain/taxonomy.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';

const faults = (schema: v.GenericSchema, items: readonly object[], nameOf: (item: never) => string) =>
  items.flatMap((item) => {
    const result = v.safeParse(schema, item);
    if (result.success) return [];
    return result.issues.map(
      (issue) => `${nameOf(item as never)}, ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`,
    );
  });

/** Every text in a value, with where it stands. */
function textsIn(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${path}.${key}`));
}

describe('pages on arguments and routines', () => {
  test('there is one for each argument, in its form', () => {
    expect(argumentPages.map(({ argument }) => argument)).toEqual(argumentIds);
    expect(faults(argumentPageSchema, argumentPages, ({ argument }) => argument)).toEqual([]);
  });
  test('there is one for each routine, in its form', () => {
    expect(routinePages.map(({ routine }) => routine)).toEqual(routines);
    expect(faults(routinePageSchema, routinePages, ({ routine }) => routine)).toEqual([]);
  });
  test('each offers at least three different strategies, and no way to reopen twice', () => {
    const pages = [...argumentPages, ...routinePages];
    for (const { reopen } of pages)
      expect(new Set(reopen.map(({ strategy }) => strategy)).size).toBeGreaterThanOrEqual(3);
    for (const language of languages) {
      const ways = pages.flatMap(({ reopen }) => reopen.map((way) => way[language]));
      expect(ways.filter((way, i) => ways.indexOf(way) !== i)).toEqual([]);
    }
  });
  test('every phrase that closes a conversation has a page, and no phrase that opens one', () => {
    for (const source of phraseStore) {
      const isBreakthrough = 'strategy' in source;
      const argument = 'argument' in source ? source.argument : null;
      const page = pageOf({ argument, letter: letterOfSource(source) }, isBreakthrough ? 'breakthrough' : 'defence');
      expect(page === undefined, source.id).toBe(isBreakthrough);
      if (page && 'routine' in source && 'routine' in page) expect(page.routine).toBe(source.routine);
    }
  });
});

describe('explanations', () => {
  test('five strategies, three forms, three orders, six elements, each in its form', () => {
    expect(strategies.map(({ id }) => id)).toEqual(strategyIds);
    expect([conversationForms.length, learningOrders.length, elements.length]).toEqual([3, 3, 6]);
    const all = [...strategies, ...conversationForms, ...learningOrders, ...elements];
    expect(faults(explanationSchema, all, ({ id }) => id)).toEqual([]);
  });
});

test('a strategy is called the same in the guide, on a card and in a tally', () => {
  for (const language of languages)
    expect(strategies.map((strategy) => strategy[language].name)).toEqual(
      letters.map((letter) => columnTexts.breakthrough[language][letter]),
    );
});

describe('cases to play', () => {
  test('five, in different fields, each in its form', () => {
    expect(faults(caseKitSchema, caseKits, ({ id }) => id)).toEqual([]);
    expect(new Set(caseKits.map(({ field }) => field)).size).toBe(5);
    expect(new Set(caseKits.map(({ id }) => id)).size).toBe(5);
  });
  test('every role differs from the others in its case', () => {
    for (const kit of caseKits)
      for (const language of languages) expect(new Set(kit[language].roles.map(({ role }) => role)).size).toBe(5);
  });
});

const wordsIn = (article: Article, language: Language) =>
  textsIn(article[language], '')
    .filter(([path]) => !path.endsWith('.kind'))
    .reduce((sum, [, text]) => sum + text.trim().split(/\s+/).length, 0);

describe('guide and about', () => {
  test('have their form', () => expect(faults(articleSchema, [guide, about], () => 'article')).toEqual([]));
  test.each(languages)(
    'the guide has at most 1,500 words in %s, and running orders of 60, 105 and 150 minutes',
    (language) => {
      expect(wordsIn(guide, language)).toBeLessThanOrEqual(1_500);
      const ends = guide[language].flatMap((block) => (block.kind === 'schedule' ? [block.rows.at(-1)?.from] : []));
      expect(ends).toEqual([60, 105, 150]);
    },
  );
  test.each(languages)('about names its sources in %s', (language) => {
    const text = JSON.stringify(about[language]);
    for (const name of ['Harry Kruiter', 'Sander Meiberg', 'Sophie Albers', 'Mag niet bestaat niet', 'Argyris'])
      expect(text).toContain(name);
  });
});

test('no text has straight quotes, break marks or stray spaces', () => {
  const material = {
    argumentPages,
    routinePages,
    strategies,
    conversationForms,
    learningOrders,
    elements,
    caseKits,
    guide,
    about,
  };
  const wrong = textsIn(material, '').filter(([, text]) => /['"`|\u00AD]|\s\s|^\s|\s$/.test(text));
  expect(wrong).toEqual([]);
});
