import { describe, expect, test } from 'vitest';
import type { Count } from '../../../../shared/domain/round/tally.ts';
import { deckKinds } from '../../../../shared/domain/taxonomy.ts';
import { consoleTexts } from '../../../../shared/messages/console.ts';
import { groupingsOf, groupingText, minuteSpan, tallyRows } from '../../../../client/src/surfaces/console/tallyRows.ts';

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
    {
      ...count(3),
      id: 'closed-rules-are-rules',
      letter: 'G',
      argument: null,
      text: 'Regels zijn regels',
      sentence: 'Regels zijn nu eenmaal regels',
    },
    {
      ...count(1),
      id: 'avoid-trust-me',
      letter: 'I',
      argument: null,
      text: 'Vertrouw mij maar',
      sentence: 'Vertrouw mij nou maar',
    },
  ],
  arguments: [{ ...count(1), argument: 'law' }],
  columns: (['B', 'I', 'N', 'G', 'O'] as const).map((letter, i) => ({ ...count([0, 1, 0, 3, 1][i] ?? 0), letter })),
} as const;

describe('tallyRows', () => {
  test('keeps the order of phrases and arguments, which is by hearings already', () => {
    expect(tallyRows(tally, 'phrase').map(({ name }) => name)).toEqual([
      { letter: 'G', text: 'Regels zijn regels' },
      { letter: 'I', text: 'Vertrouw mij maar' },
    ]);
    expect(tallyRows(tally, 'argument').map(({ name }) => name)).toEqual([{ argument: 'law' }]);
  });

  test('puts the column that was heard most first, equals by letter, silent ones too', () => {
    expect(tallyRows(tally, 'column').map(({ id }) => id)).toEqual(['G', 'I', 'O', 'B', 'N']);
  });

  test('has a name of its own for every row', () => {
    for (const by of groupingsOf('defence')) {
      const ids = tallyRows(tally, by).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('groupings', () => {
  test('a breakthrough round has strategies, and no closed arguments', () => {
    const named = (kind: 'defence' | 'breakthrough') => groupingsOf(kind).map((by) => groupingText(by, kind));
    expect(named('defence')).toEqual(['phrase', 'argument', 'routine']);
    expect(named('breakthrough')).toEqual(['phrase', 'strategy']);
  });

  test('each of them has a text', () => {
    for (const kind of deckKinds)
      for (const by of groupingsOf(kind)) expect(consoleTexts.nl[groupingText(by, kind)]).toMatch(/^\p{Lu}/u);
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
