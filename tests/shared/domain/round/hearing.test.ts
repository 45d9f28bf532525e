// A hearing: the marks of one phrase within 90 seconds of the first of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Hearing,
  HEARING_WINDOW,
  hearingsOf,
  isCorroborated,
  type Sighting,
} from '#shared/domain/round/hearing.ts';
import { after } from '../../../support/builders.ts';

const by = (seat: number, seconds: number): Sighting => ({ seat, at: after(seconds) });

/** The definition in its plainest words: take the first mark and all within 90 seconds of it; begin again with the rest. */
function naiveHearings(sightings: readonly Sighting[]): readonly Hearing[] {
  const hearings: Hearing[] = [];
  let rest = sightings;
  while (rest.length > 0) {
    const first = Math.min(...rest.map(({ at }) => at));
    const together = rest.filter(({ at }) => at <= first + 90_000);
    hearings.push({ at: first, cards: new Set(together.map(({ seat }) => seat)).size });
    rest = rest.filter(({ at }) => at > first + 90_000);
  }
  return hearings;
}

describe('hearingsOf', () => {
  test('nobody marked it: no hearing', () => expect(hearingsOf([])).toEqual([]));
  test('the window is a minute and a half', () => expect(HEARING_WINDOW).toBe(90_000));
  test('marks within 90 seconds of the first are one hearing, the ninetieth included', () =>
    expect(hearingsOf([by(1, 0), by(2, 45), by(3, 90)])).toEqual([{ at: after(0), cards: 3 }]));
  test('a millisecond later is a next one', () =>
    expect(hearingsOf([by(1, 0), by(2, 90.001)])).toEqual([
      { at: after(0), cards: 1 },
      { at: after(90.001), cards: 1 },
    ]));
  test('counts from the first, not from the last before it', () =>
    expect(hearingsOf([by(1, 0), by(2, 60), by(3, 120), by(4, 180)])).toEqual([
      { at: after(0), cards: 2 },
      { at: after(120), cards: 2 },
    ]));
  test('counts a card once', () =>
    expect(hearingsOf([by(1, 0), by(1, 20), by(1, 40)])).toEqual([{ at: after(0), cards: 1 }]));
  test('does not mind in which order marks arrived', () =>
    expect(hearingsOf([by(3, 200), by(2, 50), by(1, 0)])).toEqual([
      { at: after(0), cards: 2 },
      { at: after(200), cards: 1 },
    ]));

  const sightings = fc.array(
    fc.record({
      seat: fc.integer({ min: 1, max: 6 }),
      at: fc.oneof(fc.integer({ min: 0, max: 600_000 }), fc.constantFrom(0, 89_999, 90_000, 90_001, 180_000, 180_001)),
    }),
    { maxLength: 40 },
  );
  test('agrees with the definition', () =>
    fc.assert(
      fc.property(sightings, (marks) => {
        const before = [...marks];
        expect(hearingsOf(marks)).toEqual(naiveHearings(marks));
        expect(marks).toEqual(before);
      }),
      { numRuns: 2_000 },
    ));
});

describe('isCorroborated', () => {
  const seenBy = (cards: number): Hearing => ({ at: after(0), cards });

  test.each([2, 3, 50])('%d cards bear each other out, on however many it stood', (cards) => {
    for (const carriers of [cards, 10, 250]) expect(isCorroborated(seenBy(cards), carriers)).toBe(true);
  });
  test('one card does when it is a fifth of those that carry the phrase', () => {
    for (const carriers of [1, 2, 3, 4, 5]) expect(isCorroborated(seenBy(1), carriers)).toBe(true);
    for (const carriers of [6, 7, 10, 250]) expect(isCorroborated(seenBy(1), carriers)).toBe(false);
  });
});
