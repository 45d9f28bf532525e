// Several rounds added up.
import { describe, expect, test } from 'vitest';
import { sessionTally } from '#shared/domain/round/sessionTally.ts';
import { type Count, type Tally, tallyOf } from '#shared/domain/round/tally.ts';
import {
  after,
  dealt,
  deckOf,
  ended,
  inRound,
  marked,
  running,
  seatTaken,
  started,
} from '../../../support/builders.ts';
import { roundAfter } from '../../../support/given.ts';

const past = [
  ...running(3),
  marked(1, 0, after(10)),
  marked(2, 0, after(300)),
  marked(3, 7, after(20)),
  ended(after(600), 3),
  seatTaken(4),
  inRound(2, dealt({ size: 4, deck: deckOf(8), seed: 'ff' })),
  inRound(2, started(after(700))),
  inRound(2, marked(4, 1, after(710))),
  inRound(2, marked(1, 2, after(720))),
  inRound(2, ended(after(900), 4)),
];
const first = tallyOf(roundAfter(past, 1), 4);
const second = tallyOf(roundAfter(past, 2), 4);

const of = (tally: Tally, id: string) => tally.phrases.find(({ phrase }) => phrase.id === id);
const numbers = ({ hearings, corroborated, exposure, heardBy }: Count) => ({
  hearings,
  corroborated,
  exposure,
  heardBy,
});
const nothing = { hearings: 0, corroborated: 0, exposure: 0, heardBy: 0 };
const sumOf = (...counts: readonly (Count | undefined)[]) =>
  counts
    .map((count) => (count ? numbers(count) : nothing))
    .reduce((a, b) => ({
      hearings: a.hearings + b.hearings,
      corroborated: a.corroborated + b.corroborated,
      exposure: a.exposure + b.exposure,
      heardBy: a.heardBy + b.heardBy,
    }));

describe('sessionTally', () => {
  const session = sessionTally([first, second]);

  test('counts a card of each round as a card', () => expect(session.cards).toBe(7));
  test('adds up each phrase, of one round or of both', () => {
    const ids = new Set([...first.phrases, ...second.phrases].map(({ phrase }) => phrase.id));
    expect(session.phrases.map(({ phrase }) => phrase.id)).toEqual([...ids]);
    for (const id of ids) expect(numbers(of(session, id)!), id).toEqual(sumOf(of(first, id), of(second, id)));
    expect(session.phrases.reduce((sum, { hearings }) => sum + hearings, 0)).toBe(5);
  });
  test('adds up arguments and columns, in their own order', () => {
    for (const part of ['arguments', 'columns'] as const) {
      expect(session[part]).toHaveLength(first[part].length);
      session[part].forEach((row, i) => expect(numbers(row)).toEqual(sumOf(first[part][i], second[part][i])));
    }
    expect(session.arguments.map(({ argument }) => argument)).toEqual(first.arguments.map(({ argument }) => argument));
    expect(session.columns.map(({ letter }) => letter)).toEqual(first.columns.map(({ letter }) => letter));
  });
  test('has no minutes: those belong to one round', () => {
    for (const row of [...session.phrases, ...session.arguments, ...session.columns])
      expect(row).toMatchObject({ firstMinute: null, lastMinute: null });
  });
  test('of one round has its numbers', () => {
    const alone = sessionTally([first]);
    expect(alone.cards).toBe(first.cards);
    expect(alone.phrases.map(numbers)).toEqual(first.phrases.map(numbers));
    expect(alone.phrases.map(({ phrase }) => phrase)).toEqual(first.phrases.map(({ phrase }) => phrase));
  });
  test('of no rounds is empty', () =>
    expect(sessionTally([])).toEqual({ cards: 0, phrases: [], arguments: [], columns: [] }));
  test('leaves the tallies as they were', () => {
    const before = structuredClone([first, second]);
    sessionTally([first, second]);
    expect([first, second]).toEqual(before);
  });
});
