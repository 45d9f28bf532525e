// The tally as it is shown: what was heard, most first.
import { describe, expect, test } from 'vitest';
import type { Count, Tally } from '#shared/domain/round/tally.ts';
import { argumentIds, letters } from '#shared/domain/taxonomy.ts';
import { tallyView } from '#shared/views/tallyView.ts';
import { deckOf } from '../../support/builders.ts';

const count = (hearings: number, heardBy = hearings, exposure = 10): Count => ({
  hearings,
  corroborated: 0,
  exposure,
  heardBy,
  firstMinute: hearings > 0 ? 1 : null,
  lastMinute: hearings > 0 ? 2 : null,
});

const phrases = deckOf(2).phrases;
const tallyOfPhrases = (...counts: readonly Count[]): Tally => ({
  cards: 10,
  phrases: phrases.map((phrase, i) => ({ phrase, ...(counts[i] ?? count(0)) })),
  arguments: argumentIds.map((argument, i) => ({ argument, ...count([3, 0, 5][i] ?? 0) })),
  columns: letters.map((letter, i) => ({ letter, ...count([1, 0, 4][i] ?? 0) })),
});
const textsOf = (...counts: readonly Count[]) => tallyView(tallyOfPhrases(...counts)).phrases.map(({ text }) => text);

describe('tallyView', () => {
  test('has only what was heard, most hearings first', () =>
    expect(textsOf(count(1), count(0), count(3), count(2))).toEqual(['vak I1', 'vak I2', 'vak B1']));
  test('of equals has first what was heard on the larger part of its cards', () =>
    expect(textsOf(count(2, 3, 30), count(2, 2, 4), count(2, 5, 20))).toEqual(['vak B2', 'vak I1', 'vak B1']));
  test('of full equals keeps the order of the alphabet', () =>
    expect(textsOf(count(0), count(1), count(1), count(0), count(0), count(0), count(1))).toEqual([
      'vak B2',
      'vak G1',
      'vak I1',
    ]));
  test('says a phrase in full and in short, without soft hyphens', () =>
    expect(tallyView(tallyOfPhrases(count(1))).phrases).toEqual([
      { ...count(1), id: 'B1', argument: 'not-ours', letter: 'B', text: 'vak B1', sentence: 'Uitspraak B1' },
    ]));
  test('has the arguments that were heard, most first', () =>
    expect(tallyView(tallyOfPhrases()).arguments).toEqual([
      { argument: argumentIds[2], ...count(5) },
      { argument: argumentIds[0], ...count(3) },
    ]));
  test('has all five columns in the order of the letters, heard or not', () =>
    expect(tallyView(tallyOfPhrases()).columns.map(({ letter, hearings }) => [letter, hearings])).toEqual([
      ['B', 1],
      ['I', 0],
      ['N', 4],
      ['G', 0],
      ['O', 0],
    ]));
  test('leaves the tally as it was', () => {
    const tally = tallyOfPhrases(count(1), count(2));
    const before = structuredClone(tally);
    tallyView(tally);
    expect(tally).toEqual(before);
  });
});
