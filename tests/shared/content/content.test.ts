// The material against its own form. A failure names the id that is wrong.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { cases } from '#shared/content/cases.ts';
import { deckNamed } from '#shared/content/deckNamed.ts';
import { decks } from '#shared/content/decks.ts';
import { phraseStore } from '#shared/content/phraseStore.ts';
import { caseSchema, deckSchema, phraseSchema } from '#shared/content/schema.ts';
import { CELL_MAX, type Deck, SENTENCE_MAX } from '#shared/domain/deck.ts';
import { languages } from '#shared/domain/language.ts';
import { deckFits } from '#shared/domain/round/card.ts';
import { SOFT_HYPHEN, withoutSoftHyphens } from '#shared/domain/softHyphen.ts';
import { argumentIds, letterOf, letters, type Letter, routines } from '#shared/domain/taxonomy.ts';
import { CASE_STORY_MAX, CASE_TITLE_MAX, CASE_WORDS_MAX } from '#shared/protocol/limits.ts';

/** The longest piece of a word that fits a square of the narrowest phone. */
const PIECE_MAX = 10;
const MAIN_DECK = 'defensive-routines';

type Identified = { readonly id: string };
const worded = phraseStore;

const faultsAgainst = (schema: v.GenericSchema, items: readonly Identified[]): readonly string[] =>
  items.flatMap((item) => {
    const result = v.safeParse(schema, item);
    if (result.success) return [];
    return result.issues.map((issue) => `${item.id}, ${v.getDotPath(issue) ?? 'as a whole'}: ${issue.message}`);
  });
const twice = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

describe('phrases', () => {
  test('have the form of a phrase', () => expect(faultsAgainst(phraseSchema, worded)).toEqual([]));
  test('have an id of their own', () => expect(twice(worded.map(({ id }) => id))).toEqual([]));
  test.each(languages)('say each their own in %s', (language) => {
    const folded = worded.map((phrase) => {
      const text = phrase[language].sentence.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
      return text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
    });
    expect(twice(folded)).toEqual([]);
  });
  test.each(languages)('cannot be confused with each other in %s', (language) => {
    const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}’]+/gu));
    const known = worded.map((phrase) => ({ id: phrase.id, words: wordsOf(phrase[language].sentence) }));
    const alike = known.flatMap((a, i) =>
      known.slice(i + 1).flatMap((b) => {
        const shared = [...a.words].filter((word) => b.words.has(word)).length;
        return shared / (a.words.size + b.words.size - shared) > 0.6 ? [`${a.id} ~ ${b.id}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
  test.each(languages)('fit their square in %s', (language) => {
    const wrong = worded.flatMap(({ id, [language]: { cell } }) => {
      const shown = cell.replaceAll('|', SOFT_HYPHEN);
      const long = shown.split(/[\s\u00AD]+/).filter((piece) => piece.length > PIECE_MAX);
      return [
        ...(withoutSoftHyphens(shown).length > 26 ? [`${id}: '${cell}' is longer than 26`] : []),
        ...long.map((piece) => `${id}: '${piece}' needs a | somewhere`),
        ...(/^\||\|$|\|\||\| | \|/.test(cell) ? [`${id}: '${cell}' has a | where no word breaks`] : []),
        ...(cell.includes(SOFT_HYPHEN) ? [`${id}: write | instead of a soft hyphen`] : []),
      ];
    });
    expect([CELL_MAX, SENTENCE_MAX]).toEqual([26, 90]);
    expect(wrong).toEqual([]);
  });
  test.each(languages)('are plain sentences in %s', (language) => {
    const wrong = worded.flatMap(({ id, [language]: { cell, sentence } }) => [
      ...(/[|\u00AD]/.test(sentence) ? [`${id}: a sentence has no break marks`] : []),
      ...[cell, sentence].flatMap((text) => [
        ...(text.endsWith('.') ? [`${id}: no full stop at the end of '${text}'`] : []),
        ...(/['"`]/.test(text) ? [`${id}: write ’ in '${text}'`] : []),
        ...(text !== text.trim() || /\s\s/.test(text) ? [`${id}: a stray space in '${text}'`] : []),
        ...(/^\p{Lu}|^[’„“\d]/u.test(text) ? [] : [`${id}: begin '${text}' with a capital`]),
      ]),
    ]);
    expect(wrong).toEqual([]);
  });
});

describe('decks', () => {
  test('have the form of a deck', () => expect(faultsAgainst(deckSchema, decks)).toEqual([]));
  test('have an id of their own', () => expect(twice(decks.map(({ id }) => id))).toEqual([]));
  test('have a name in both languages, each its own', () => {
    for (const language of languages) {
      expect(decks.filter(({ name }) => name[language].trim() === '').map(({ id }) => id)).toEqual([]);
      expect(twice(decks.map(({ name }) => name[language]))).toEqual([]);
    }
  });
  test.each(decks.map(({ id, phrases: ids }) => [id, ids] as const))(
    '%s lists phrases that there are, each once',
    (_, ids) => {
      const known = new Set(worded.map(({ id }) => id));
      expect(ids.filter((id) => !known.has(id))).toEqual([]);
      expect(twice(ids)).toEqual([]);
    },
  );

  const everyDeck = decks.flatMap(({ id }) => languages.map((language) => [id, language] as const));
  test.each(everyDeck)('%s in %s fills the largest card, and says nothing twice', (id, language) => {
    const deck = deckNamed(id, language)!;
    expect(deckFits(deck, 5)).toBe(true);
    expect(twice(deck.phrases.map(({ cell }) => withoutSoftHyphens(cell).toLowerCase()))).toEqual([]);
    expect(twice(deck.phrases.map(({ sentence }) => sentence.toLowerCase()))).toEqual([]);
  });

  const main = deckNamed(MAIN_DECK, 'nl')!;
  test('the main deck is the first', () => expect(decks[0]?.id).toBe(MAIN_DECK));
  const phrasesOf = (deck: Deck, letter: Letter) => deck.phrases.filter((phrase) => phrase.letter === letter);
  test.each(letters)('the main deck has at least fifteen phrases under %s', (letter) =>
    expect(phrasesOf(main, letter).length).toBeGreaterThanOrEqual(15),
  );
  test.each(argumentIds)('the main deck has at least five phrases of %s', (argument) =>
    expect(main.phrases.filter((phrase) => phrase.argument === argument).length).toBeGreaterThanOrEqual(5),
  );
  test.each(routines)('the main deck has at least five phrases of %s itself', (routine) =>
    expect(
      phrasesOf(main, letterOf[routine]).filter(({ argument }) => argument === null).length,
    ).toBeGreaterThanOrEqual(5),
  );
  test('the deck for a first try has thirty, six under each letter', () =>
    expect(letters.map((letter) => phrasesOf(deckNamed('first-try', 'nl')!, letter).length)).toEqual([6, 6, 6, 6, 6]));
  test('the deck for managers and aldermen has at least forty', () =>
    expect(deckNamed('managers', 'nl')!.phrases.length).toBeGreaterThanOrEqual(40));
  test.each(letters)('the breakthrough deck has at least ten phrases under %s, fifty in all', (letter) => {
    const deck = deckNamed('breakthrough', 'nl')!;
    expect(deck.kind).toBe('breakthrough');
    expect(phrasesOf(deck, letter).length).toBeGreaterThanOrEqual(10);
    expect(deck.phrases.length).toBeGreaterThanOrEqual(50);
  });
  test('a deck holds only phrases of its kind', () => {
    const wrong = decks.flatMap(({ id, kind, phrases }) =>
      phrases
        .filter((phraseId) => {
          const source = phraseStore.find((phrase) => phrase.id === phraseId);
          return source && 'strategy' in source !== (kind === 'breakthrough');
        })
        .map((phraseId) => `${id}: ${phraseId}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('cases', () => {
  test('have the form of a case', () => expect(faultsAgainst(caseSchema, cases)).toEqual([]));
  test('have an id of their own', () => expect(twice(cases.map(({ id }) => id))).toEqual([]));
  test('are no longer than a case that somebody writes', () => {
    const wrong = cases.flatMap(({ id, ...item }) =>
      languages.flatMap((language) => {
        const { title, story, words } = item[language];
        const fits = title.length <= CASE_TITLE_MAX && story.length <= CASE_STORY_MAX && words.length <= CASE_WORDS_MAX;
        return fits ? [] : [`${id} (${language})`];
      }),
    );
    expect(wrong).toEqual([]);
  });
  test('say something in every field, without straight quotes', () => {
    const wrong = cases.flatMap(({ id, ...item }) =>
      languages.flatMap((language) =>
        Object.entries(item[language]).flatMap(([field, text]) =>
          text.trim() === '' || /['"`]/.test(text) ? [`${id} (${language}), ${field}: ${text}`] : [],
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
