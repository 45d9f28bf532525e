// The tally: sentences counted, not people. Compared with a count that is done the slow way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phrase } from '#shared/domain/deck.ts';
import type { Event } from '#shared/domain/events.ts';
import { cardOf } from '#shared/domain/round/card.ts';
import type { CardSize, Deal } from '#shared/domain/round/deal.ts';
import { type Count, tallyOf } from '#shared/domain/round/tally.ts';
import { argumentIds, letterOf, letters, routineOfArgument } from '#shared/domain/taxonomy.ts';
import {
  after,
  dealOf,
  dealt,
  deckOf,
  ended,
  marked,
  openWith,
  paused,
  resumed,
  running,
  started,
  T0,
  takenBack,
} from '../../../support/builders.ts';
import { roundAfter } from '../../../support/given.ts';

type Tap = { readonly seat: number; readonly square: number; readonly at: number };

const silence: Count = { hearings: 0, corroborated: 0, exposure: 0, heardBy: 0, firstMinute: null, lastMinute: null };

/** Counts some phrases of a round by going through every card, mark and moment for each of them. */
function naiveCount(deal: Deal, seats: number, taps: readonly Tap[], belongs: (phrase: Phrase) => boolean): Count {
  const cards = Array.from({ length: seats }, (_, i) => cardOf(deal, i + 1));
  const phraseOf = ({ seat, square }: Tap) => cards[seat - 1]![square];
  let hearings = 0;
  let corroborated = 0;
  const minutes: number[] = [];
  for (const phrase of deal.deck.phrases.filter(belongs)) {
    const carriers = cards.filter((card) => card.some((other) => other?.id === phrase.id)).length;
    let rest = taps.filter((tap) => phraseOf(tap)?.id === phrase.id);
    while (rest.length > 0) {
      const first = Math.min(...rest.map(({ at }) => at));
      const together = new Set(rest.filter(({ at }) => at - first <= 90_000).map(({ seat }) => seat)).size;
      hearings += 1;
      if (together >= 2 || together / carriers >= 0.2) corroborated += 1;
      minutes.push(Math.ceil((first - T0 + 1) / 60_000));
      rest = rest.filter(({ at }) => at - first > 90_000);
    }
  }
  return {
    hearings,
    corroborated,
    exposure: cards.filter((card) => card.some((phrase) => phrase && belongs(phrase))).length,
    heardBy: cards.filter((_, i) => taps.some((tap) => tap.seat === i + 1 && belongs(phraseOf(tap)!))).length,
    firstMinute: minutes.length > 0 ? Math.min(...minutes) : null,
    lastMinute: minutes.length > 0 ? Math.max(...minutes) : null,
  };
}

const squaresOf = (size: CardSize) =>
  Array.from({ length: size * size }, (_, i) => i).filter((i) => size !== 5 || i !== 12);

/** A round that was played: its deal, its seats, and every time that one of them heard something. */
const aRound = fc.constantFrom<CardSize>(3, 4, 5).chain((size) =>
  fc.integer({ min: 1, max: 14 }).chain((seats) =>
    fc.record({
      deal: fc.integer({ min: 5, max: 8 }).map((perRoutine) => dealOf({ deck: deckOf(perRoutine), size })),
      seats: fc.constant(seats),
      taps: fc.array(
        fc.record({
          seat: fc.integer({ min: 1, max: seats }),
          square: fc.constantFrom(...squaresOf(size)),
          at: fc
            .oneof(fc.integer({ min: 0, max: 900_000 }), fc.constantFrom(0, 59_999, 60_000, 90_000))
            .map((ms) => T0 + ms),
        }),
        { maxLength: 60 },
      ),
    }),
  ),
);

const played = ({ deal, seats, taps }: { deal: Deal; seats: number; taps: readonly Tap[] }): readonly Event[] => [
  ...openWith(seats),
  dealt(deal),
  started(),
  ...taps.map(({ seat, square, at }) => marked(seat, square, at)),
];

describe('tallyOf', () => {
  test('agrees with the slow count, per phrase, argument and column', () =>
    fc.assert(
      fc.property(aRound, ({ deal, seats, taps }) => {
        const count = (belongs: (phrase: Phrase) => boolean) => naiveCount(deal, seats, taps, belongs);
        expect(tallyOf(roundAfter([played({ deal, seats, taps })]), seats)).toEqual({
          cards: seats,
          phrases: deal.deck.phrases.map((phrase) => ({ phrase, ...count(({ id }) => id === phrase.id) })),
          arguments: argumentIds.map((argument) => ({ argument, ...count((phrase) => phrase.argument === argument) })),
          columns: letters.map((letter) => ({ letter, ...count((phrase) => phrase.letter === letter) })),
        });
      }),
      { numRuns: 300 },
    ));

  test('is the same when the journal is read again, and when the round has ended', () =>
    fc.assert(
      fc.property(aRound, (round) => {
        const journal = played(round);
        const again: readonly Event[] = journal.map((event) => JSON.parse(JSON.stringify(event)));
        const tally = tallyOf(roundAfter([journal]), round.seats);
        expect(tallyOf(roundAfter([again]), round.seats)).toEqual(tally);
        expect(tallyOf(roundAfter([journal, ended(after(1_000), round.seats)]), round.seats)).toEqual(tally);
      }),
      { numRuns: 50 },
    ));

  test('shows no trace of what was taken back', () =>
    fc.assert(
      fc.property(aRound, aRound, (round, { taps: regrets }) => {
        const fitting = regrets.filter(
          ({ seat, square }) => seat <= round.seats && squaresOf(round.deal.size).includes(square),
        );
        const journal = played(round);
        const regretted = fitting.flatMap(({ seat, square, at }) => [
          marked(seat, square, at),
          takenBack(seat, square),
        ]);
        expect(tallyOf(roundAfter([journal, regretted]), round.seats)).toEqual(
          tallyOf(roundAfter([journal]), round.seats),
        );
      }),
      { numRuns: 100 },
    ));

  test('adds up: a routine is its arguments and its own phrases', () =>
    fc.assert(
      fc.property(aRound, (round) => {
        const tally = tallyOf(roundAfter([played(round)]), round.seats);
        for (const { letter, hearings } of tally.columns) {
          const ofArguments = tally.arguments.filter(
            ({ argument }) => letterOf[routineOfArgument[argument]] === letter,
          );
          const own = tally.phrases.filter(({ phrase }) => phrase.letter === letter && phrase.argument === null);
          expect([...ofArguments, ...own].reduce((sum, row) => sum + row.hearings, 0)).toBe(hearings);
        }
        for (const row of [...tally.phrases, ...tally.arguments, ...tally.columns]) {
          expect(row.corroborated).toBeLessThanOrEqual(row.hearings);
          expect(row.heardBy).toBeLessThanOrEqual(row.exposure);
          expect(row.exposure).toBeLessThanOrEqual(tally.cards);
        }
      }),
      { numRuns: 50 },
    ));
});

describe('minutes', () => {
  const minutesWith = (...events: readonly Event[]) => {
    const { firstMinute, lastMinute } = tallyOf(roundAfter([running(1), events]), 1).columns[0]!;
    return [firstMinute, lastMinute];
  };
  test.each([
    [0, 1],
    [59.999, 1],
    [60, 2],
    [119.999, 2],
    [120, 3],
    [3_600, 61],
  ] as const)('second %d is in minute %d', (second, minute) =>
    expect(minutesWith(marked(1, 0, after(second)))).toEqual([minute, minute]),
  );
  test('go on in a pause', () =>
    expect(
      minutesWith(marked(1, 0, after(30)), paused(after(60)), resumed(after(600)), marked(1, 5, after(630))),
    ).toEqual([1, 11]));
  test('are of the hearing, which began with its first mark', () =>
    expect(minutesWith(marked(1, 0, after(50)), marked(1, 0, after(70)))).toEqual([1, 1]));
  test('do not depend on the order of arrival', () =>
    expect(minutesWith(marked(1, 0, after(400)), marked(1, 5, after(10)), marked(1, 10, after(200)))).toEqual([1, 7]));
  test('are none when nothing was heard', () => expect(minutesWith()).toEqual([null, null]));
});

describe('cards in play', () => {
  test('as long as the round has not ended, all seats carry one', () => {
    expect(tallyOf(roundAfter([running(3)]), 3).cards).toBe(3);
    expect(tallyOf(roundAfter([running(3), paused(after(60))]), 5).cards).toBe(5);
    expect(tallyOf(roundAfter([openWith(4), dealt()]), 4).cards).toBe(4);
  });
  test('a seat that came after the end carries none', () => {
    const round = roundAfter([running(3), marked(1, 0), ended(after(600), 3)]);
    expect(tallyOf(round, 200)).toEqual(tallyOf(round, 3));
    expect(tallyOf(round, 200).cards).toBe(3);
  });
  test('before the start nothing was heard, though cards are dealt', () => {
    const tally = tallyOf(roundAfter([openWith(4), dealt()]), 4);
    for (const row of tally.columns) expect(row).toEqual({ ...silence, letter: row.letter, exposure: 4 });
  });
  test('without cards there is nothing to hear', () => {
    const tally = tallyOf(roundAfter([openWith(0), dealt(), started()]), 0);
    expect(tally.cards).toBe(0);
    for (const { phrase, ...count } of tally.phrases) expect(count, phrase.id).toEqual(silence);
  });
  test('the free centre is no phrase', () => {
    const { phrases, cards } = tallyOf(roundAfter([running(10)]), 10);
    expect(phrases.reduce((sum, { exposure }) => sum + exposure, 0)).toBe(24 * cards);
  });
});
