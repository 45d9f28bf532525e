import { describe, expect, test } from 'vitest';
import { byLetter, lookOf, type Square, squaresOf } from '../../../../client/src/surfaces/phone/squares.ts';
import { linesOf } from '../../../../shared/domain/round/bingo.ts';
import type { RoundForParticipant, SquareView } from '../../../../shared/views/roundForParticipant.ts';

const LETTERS = ['B', 'I', 'N', 'G', 'O'] as const;
const phrase = (index: number): SquareView => ({
  letter: LETTERS[index % 5] ?? 'B',
  cell: `vak ${index}`,
  sentence: '',
});
const round: RoundForParticipant = {
  kind: 'round',
  activity: 1,
  number: 1,
  phase: 'running',
  deckKind: 'defence',
  size: 5,
  extra: { corners: false, full: false },
  squares: Array.from({ length: 25 }, (_, index) => (index === 12 ? null : phrase(index))),
  own: { activity: 1, marks: [], called: [] },
};
const card = {
  times: new Map([
    [0, 1],
    [6, 2],
  ]),
  pending: new Set([6, 7]),
  called: new Set<never>(),
};
const lines = linesOf(5, round.extra).filter(({ id }) => id === 'diagonal-down' || id === 'row-1');
const squares = squaresOf(round, card, lines);

describe('squares', () => {
  test('know how often they were heard, and which full lines they are part of', () => {
    expect(squares[0]).toMatchObject({ times: 1, pending: false, lines: ['row-1', 'diagonal-down'] });
    expect(squares[6]).toMatchObject({ times: 2, pending: true, lines: ['diagonal-down'] });
    expect(squares[7]).toMatchObject({ times: 0, lines: [] });
  });

  test('wear a ring as long as they are on their way, unless the mark is being taken back', () => {
    expect([0, 6, 7].map((index) => lookOf(squares[index] as Square))).toEqual(['heard', 'pending', 'plain']);
  });

  test('stand under their letter, the free centre under that of its column', () => {
    const groups = byLetter(squares);
    expect(groups.map(([letter]) => letter)).toEqual([...LETTERS]);
    expect(groups[2]?.[1].map(({ index }) => index)).toEqual([2, 7, 12, 17, 22]);
  });

  test('leave out a letter that a small card does not have', () => {
    expect(byLetter(squares.slice(0, 2)).map(([letter]) => letter)).toEqual(['B', 'I']);
  });
});
