import { describe, expect, test } from 'vitest';
import { besideNext } from '../../../../client/src/surfaces/console/besideNext.ts';
import { nextStep } from '../../../../client/src/surfaces/console/nextStep.ts';

const listening = { what: 'listening' } as const;
const bingo = { what: 'bingo', bingo: 0 } as const;

describe('besideNext', () => {
  test('nothing before there is a round, nor before it starts', () => {
    expect(besideNext(null, 'deal')).toEqual({ left: null, right: null });
    expect(besideNext({ phase: 'ready', shown: listening }, 'start')).toEqual({ left: null, right: null });
  });

  test.each([
    ['running', listening],
    ['running', bingo],
    ['paused', listening],
    ['paused', bingo],
  ] as const)('a %s round with %o can be ended by one button, and only one', (phase, shown) => {
    const step = nextStep({ phase, shown }, 'none');
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

  test('from dealing there is a way back', () => {
    expect(besideNext({ phase: 'ended', shown: listening }, 'deal').left).toBe('back');
  });
});
