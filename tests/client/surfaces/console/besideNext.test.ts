import { describe, expect, test } from 'vitest';
import { besideNext } from '../../../../client/src/surfaces/console/besideNext.ts';
import { nextPage } from '../../../../client/src/surfaces/console/nextPage.ts';
import { nextStep } from '../../../../client/src/surfaces/console/nextStep.ts';
import { tallyOfPhrases } from '../../../support/tallyOfPhrases.ts';

const listening = { what: 'listening' } as const;
const bingo = { what: 'bingo', bingo: 0 } as const;

type Round = NonNullable<Parameters<typeof nextStep>[0]> & Parameters<typeof nextPage>[0];
const round = (over: Partial<Round>): Round => ({
  phase: 'running',
  shown: listening,
  unseenBingo: null,
  tally: null,
  ...over,
});

describe('besideNext', () => {
  test('nothing before there is a round, nor before it starts', () => {
    expect(besideNext(null, 'deal')).toEqual({ left: null, right: null });
    expect(besideNext({ phase: 'ready', shown: listening }, 'start')).toEqual({ left: null, right: null });
  });

  test.each([
    ['running', listening, null],
    ['running', listening, 0],
    ['running', bingo, null],
    ['running', bingo, 1],
    ['paused', listening, null],
    ['paused', bingo, null],
  ] as const)('a %s round with %o and bingo %o to be seen is ended by one button', (phase, shown, unseenBingo) => {
    const step = nextStep(round({ phase, shown, unseenBingo }), 'none', null);
    const { left, right } = besideNext({ phase, shown }, step);
    expect([left, step, right].filter((one) => one === 'end')).toHaveLength(1);
    expect(besideNext({ phase, shown }, 'end-sure')).toEqual({ left: 'not-yet', right: null });
  });

  test('what is on the screen can be taken off in every phase', () => {
    expect(besideNext({ phase: 'paused', shown: bingo }, 'resume').right).toBe('back-to-listening');
    expect(besideNext({ phase: 'ended', shown: bingo }, 'show-tally')).toEqual({
      left: 'take-off',
      right: 'new-round',
    });
    expect(besideNext({ phase: 'ended', shown: { what: 'tally' } }, 'new-round').left).toBe('take-off');
  });

  test('a next round can be begun from any page of the tally, by one button', () => {
    const onPage = (page: number) =>
      round({ phase: 'ended', shown: { what: 'tally', page }, tally: tallyOfPhrases(7) });
    for (const page of [0, 1, 2]) {
      const step = nextStep(onPage(page), 'none', nextPage(onPage(page), 0));
      const { left, right } = besideNext(onPage(page), step);
      expect([left, step, right].filter((one) => one === 'new-round')).toHaveLength(1);
    }
  });

  test('from dealing there is a way back', () => {
    expect(besideNext({ phase: 'ended', shown: listening }, 'deal').left).toBe('back');
  });
});
