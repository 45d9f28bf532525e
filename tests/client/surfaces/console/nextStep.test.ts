import { describe, expect, test } from 'vitest';
import { nextPage } from '../../../../client/src/surfaces/console/nextPage.ts';
import { type Intent, nextStep } from '../../../../client/src/surfaces/console/nextStep.ts';
import { tallyOfPhrases } from '../../../support/tallyOfPhrases.ts';

const listening = { what: 'listening' } as const;
const bingo = { what: 'bingo', bingo: 0 } as const;
const phrase = { what: 'phrase', phrase: 'p', reopening: null } as const;

type Round = NonNullable<Parameters<typeof nextStep>[0]> & Parameters<typeof nextPage>[0];
const step = (over: Partial<Round>, intent: Intent, last = 0) => {
  const round: Round = { phase: 'running', shown: listening, unseenBingo: null, tally: null, ...over };
  return nextStep(round, intent, nextPage(round, last));
};

describe('nextStep', () => {
  test('deals first when there is nothing yet', () => {
    expect(nextStep(null, 'none', null)).toBe('deal');
  });

  test('starts a round that is ready, whatever somebody was about to do', () => {
    expect(step({ phase: 'ready', shown: listening }, 'none')).toBe('start');
    expect(step({ phase: 'ready', shown: listening }, 'dealing')).toBe('start');
  });

  test('ends a running round only when asked twice', () => {
    expect(step({ phase: 'running', shown: listening }, 'none')).toBe('end');
    expect(step({ phase: 'running', shown: listening }, 'ending')).toBe('end-sure');
  });

  test('after something on the screen goes back to listening first', () => {
    expect(step({ phase: 'running', shown: bingo }, 'none')).toBe('back-to-listening');
    expect(step({ phase: 'running', shown: phrase }, 'none')).toBe('back-to-listening');
    expect(step({ phase: 'running', shown: bingo }, 'ending')).toBe('end-sure');
  });

  test('a bingo that the room has not seen is shown first, once the role play is on the screen', () => {
    expect(step({ unseenBingo: 2 }, 'none')).toBe('show-bingo');
    expect(step({ unseenBingo: 2 }, 'ending')).toBe('end-sure');
    expect(step({ unseenBingo: 2, shown: bingo }, 'none')).toBe('back-to-listening');
    expect(step({ unseenBingo: 2, shown: { what: 'silence' } }, 'none')).toBe('back-to-listening');
    expect(step({ unseenBingo: 2, phase: 'paused' }, 'none')).toBe('resume');
    expect(step({ unseenBingo: 2, phase: 'ended' }, 'none')).toBe('show-tally');
  });

  test('resumes a paused round, whatever is on the screen', () => {
    expect(step({ phase: 'paused', shown: listening }, 'none')).toBe('resume');
    expect(step({ phase: 'paused', shown: bingo }, 'none')).toBe('resume');
    expect(step({ phase: 'paused', shown: bingo }, 'ending')).toBe('end-sure');
  });

  test('after the end first shows the tally, then goes on to new cards', () => {
    expect(step({ phase: 'ended', shown: listening }, 'none')).toBe('show-tally');
    expect(step({ phase: 'ended', shown: { what: 'bingo', bingo: 2 } }, 'none')).toBe('show-tally');
    expect(step({ phase: 'ended', shown: { what: 'tally' } }, 'none')).toBe('new-round');
    expect(step({ phase: 'ended', shown: { what: 'tally' } }, 'dealing')).toBe('deal');
  });

  test('leafs through the tally before it goes on to new cards', () => {
    // Five phrases, the columns, and the other two.
    const leafed = (page?: number) =>
      step(
        { phase: 'ended', shown: { what: 'tally', ...(page !== undefined && { page }) }, tally: tallyOfPhrases(7) },
        'none',
      );
    expect([undefined, 0, 1, 2, 3].map(leafed)).toEqual([
      'show-page',
      'show-page',
      'show-page',
      'new-round',
      'new-round',
    ]);
    expect(step({ phase: 'ended', shown: { what: 'tally' }, tally: tallyOfPhrases(0) }, 'none')).toBe('new-round');
    expect(step({ phase: 'ended', shown: { what: 'tally' }, tally: tallyOfPhrases(7) }, 'dealing')).toBe('deal');
  });

  test('goes on where the tally was when something else was shown', () => {
    const tally = tallyOfPhrases(7);
    for (const shown of [phrase, bingo, listening, { what: 'silence' } as const]) {
      expect([0, 1, 2].map((last) => step({ phase: 'ended', shown, tally }, 'none', last))).toEqual([
        'show-tally',
        'show-page',
        'show-page',
      ]);
      expect([0, 1, 2, 3].map((last) => nextPage({ shown, tally }, last))).toEqual([0, 1, 2, 2]);
    }
    // What is on the screen counts, not what was there before.
    expect(nextPage({ shown: { what: 'tally', page: 1 }, tally }, 0)).toBe(2);
    expect(nextPage({ shown: phrase, tally: null }, 2)).toBe(0);
  });

  test('an ending that somebody else carried out is forgotten', () => {
    expect(step({ phase: 'ended', shown: listening }, 'ending')).toBe('show-tally');
  });
});
