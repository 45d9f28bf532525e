import { describe, expect, test } from 'vitest';
import type { Count } from '../../../../shared/domain/round/tally.ts';
import { minuteSpan, tallyRows } from '../../../../client/src/surfaces/console/tallyRows.ts';

const count = (hearings: number): Count => ({
  hearings,
  corroborated: 0,
  exposure: 5,
  heardBy: Math.min(hearings, 5),
  firstMinute: hearings > 0 ? 1 : null,
  lastMinute: hearings > 0 ? 1 : null,
});

const tally = {
  cards: 5,
  phrases: [
    { ...count(3), letter: 'G', text: 'Regels zijn regels', sentence: 'Regels zijn nu eenmaal regels' },
    { ...count(1), letter: 'I', text: 'Vertrouw mij maar', sentence: 'Vertrouw mij nou maar' },
  ],
  arguments: [{ ...count(1), argument: 'law' }],
  routines: (['B', 'I', 'N', 'G', 'O'] as const).map((letter, i) => ({ ...count([0, 1, 0, 3, 1][i] ?? 0), letter })),
} as const;

describe('tallyRows', () => {
  test('keeps the order of phrases and arguments, which is by hearings already', () => {
    expect(tallyRows(tally, 'phrase').map(({ name }) => name)).toEqual([
      { letter: 'G', text: 'Regels zijn regels' },
      { letter: 'I', text: 'Vertrouw mij maar' },
    ]);
    expect(tallyRows(tally, 'argument').map(({ name }) => name)).toEqual([{ argument: 'law' }]);
  });

  test('puts the routine that was heard most first, equals by letter, silent ones too', () => {
    expect(tallyRows(tally, 'routine').map(({ id }) => id)).toEqual(['G', 'I', 'O', 'B', 'N']);
  });

  test('has a name of its own for every row', () => {
    for (const by of ['phrase', 'argument', 'routine'] as const) {
      const ids = tallyRows(tally, by).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('minuteSpan', () => {
  test.each([
    [null, null, '–'],
    [3, 3, '3'],
    [3, 17, '3–17'],
  ])('from %s to %s is %s', (firstMinute, lastMinute, span) => {
    expect(minuteSpan({ firstMinute, lastMinute })).toBe(span);
  });
});
