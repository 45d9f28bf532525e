import { describe, expect, test } from 'vitest';
import { completeLines, linesOf } from '#shared/domain/round/bingo.ts';
import { cardOf } from '#shared/domain/round/card.ts';
import type { Deal } from '#shared/domain/round/deal.ts';
import { cardSizes } from '#shared/domain/round/deal.ts';
import { arrivals } from '#shared/rehearsal/arrivals.ts';
import { CALLER, CAST, LATECOMER, LOSER } from '#shared/rehearsal/cast.ts';
import { rehearsalSession } from '#shared/rehearsal/rehearsalSession.ts';
import { scriptOf } from '#shared/rehearsal/script.ts';

const { deal: settings } = rehearsalSession('nl');
const dealt = (seed: string, size: Deal['size'] = 5): Deal => ({ ...settings, size, seed });
const seeds = Array.from({ length: 40 }, (_, i) => `seed-${i}`);
const caller = { who: CALLER, seat: 3 };

describe('the script of a rehearsal', () => {
  test('is the same for the same cards, and another for others', () => {
    expect(scriptOf(dealt('a'), caller)).toEqual(scriptOf(dealt('a'), caller));
    expect(scriptOf(dealt('a'), caller)).not.toEqual(scriptOf(dealt('b'), caller));
    // The rhythm too, and not only the phrases.
    expect(new Set(seeds.map((seed) => scriptOf(dealt(seed), caller)[0]?.at)).size).toBeGreaterThan(10);
    expect(arrivals('a')).toEqual(arrivals('a'));
    expect(arrivals('a')).not.toEqual(arrivals('b'));
  });

  test.each(cardSizes)('about a minute after the start the caller has her line, and no sooner (%s)', (size) => {
    for (const seed of seeds) {
      const deal = dealt(seed, size);
      const acts = scriptOf(deal, caller);
      const call = acts.find((act) => act.does === 'call')!;
      expect(call).toMatchObject({ who: CALLER, at: 60_000 });
      const card = cardOf(deal, caller.seat);
      const linesAt = (at: number) => {
        const heard = new Set(
          acts.flatMap((act) => (act.does === 'mark' && act.who === CALLER && act.at <= at ? [act.phrase] : [])),
        );
        const isMarked = (square: number) => heard.has(card[square]?.id ?? '');
        return completeLines(isMarked, size, deal.extra).map(({ id }) => id);
      };
      expect(linesAt(call.at)).toContain(call.line);
      expect(linesAt(45_000)).not.toContain(call.line);
    }
  });

  test('with a caller who sits elsewhere it is that one who calls', () => {
    const call = scriptOf(dealt('a'), { who: 0, seat: 7 }).find((act) => act.does === 'call');
    const lines = linesOf(5, { corners: false, full: false }).map(({ id }) => id);
    expect(call).toMatchObject({ who: 0, line: expect.toSatisfy((line) => lines.includes(line as never)) });
  });

  test('one comes late, one is cut off and comes back; all of it in order, and done in two and a half minutes', () => {
    for (const seed of seeds) {
      const acts = scriptOf(dealt(seed), caller);
      const of = (does: string) => acts.filter((act) => act.does === does);
      expect(of('come')).toEqual([{ at: 20_000, who: LATECOMER, does: 'come' }]);
      expect([...of('lose'), ...of('return')].map(({ who }) => who)).toEqual([LOSER, LOSER]);
      expect(acts.map(({ at }) => at)).toEqual(acts.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(acts.every(({ who, at }) => who < CAST && at > 0 && at < 150_000)).toBe(true);
    }
  });

  test('nobody marks a phrase twice, and in every stretch of ten seconds somebody marks', () => {
    for (const seed of seeds) {
      const marks = scriptOf(dealt(seed), caller).filter((act) => act.does === 'mark');
      const named = marks.map((act) => `${act.who}/${act.does === 'mark' ? act.phrase : ''}`);
      expect(new Set(named).size).toBe(named.length);
      for (let from = 0; from < 120_000; from += 10_000)
        expect(marks.some(({ at }) => at >= from && at < from + 10_000)).toBe(true);
    }
  });
});

test('eleven come in one after the other within a quarter of a minute; the latecomer does not', () => {
  for (const seed of seeds) {
    const moments = arrivals(seed);
    expect(moments).toHaveLength(CAST);
    expect(moments[LATECOMER]).toBeNull();
    const others = moments.filter((at) => at !== null);
    expect(others.toSorted((a, b) => a - b)).toEqual(others);
    expect(others.at(-1)).toBeLessThan(15_000);
  }
});
