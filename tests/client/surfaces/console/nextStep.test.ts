import { describe, expect, test } from 'vitest';
import { nextStep } from '../../../../client/src/surfaces/console/nextStep.ts';

const listening = { what: 'listening' } as const;

describe('nextStep', () => {
  test('deals first when there is nothing yet', () => {
    expect(nextStep(null, 'none')).toBe('deal');
  });

  test('starts a round that is ready, whatever somebody was about to do', () => {
    expect(nextStep({ phase: 'ready', shown: listening }, 'none')).toBe('start');
    expect(nextStep({ phase: 'ready', shown: listening }, 'dealing')).toBe('start');
  });

  test.each(['running', 'paused'] as const)('ends a %s round only when asked twice', (phase) => {
    expect(nextStep({ phase, shown: listening }, 'none')).toBe('end');
    expect(nextStep({ phase, shown: { what: 'bingo', bingo: 0 } }, 'none')).toBe('end');
    expect(nextStep({ phase, shown: listening }, 'ending')).toBe('end-sure');
  });

  test('after the end first shows the tally, then goes on to new cards', () => {
    expect(nextStep({ phase: 'ended', shown: listening }, 'none')).toBe('show-tally');
    expect(nextStep({ phase: 'ended', shown: { what: 'bingo', bingo: 2 } }, 'none')).toBe('show-tally');
    expect(nextStep({ phase: 'ended', shown: { what: 'tally' } }, 'none')).toBe('new-round');
    expect(nextStep({ phase: 'ended', shown: { what: 'tally' } }, 'dealing')).toBe('deal');
  });

  test('an ending that somebody else carried out is forgotten', () => {
    expect(nextStep({ phase: 'ended', shown: listening }, 'ending')).toBe('show-tally');
  });
});
