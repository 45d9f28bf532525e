import { describe, expect, test } from 'vitest';
import { nextStep } from '../../../../client/src/surfaces/console/nextStep.ts';

const listening = { what: 'listening' } as const;
const bingo = { what: 'bingo', bingo: 0 } as const;
const phrase = { what: 'phrase', phrase: 'p', reopening: null } as const;

describe('nextStep', () => {
  test('deals first when there is nothing yet', () => {
    expect(nextStep(null, 'none')).toBe('deal');
  });

  test('starts a round that is ready, whatever somebody was about to do', () => {
    expect(nextStep({ phase: 'ready', shown: listening }, 'none')).toBe('start');
    expect(nextStep({ phase: 'ready', shown: listening }, 'dealing')).toBe('start');
  });

  test('ends a running round only when asked twice', () => {
    expect(nextStep({ phase: 'running', shown: listening }, 'none')).toBe('end');
    expect(nextStep({ phase: 'running', shown: listening }, 'ending')).toBe('end-sure');
  });

  test('after something on the screen goes back to listening first', () => {
    expect(nextStep({ phase: 'running', shown: bingo }, 'none')).toBe('back-to-listening');
    expect(nextStep({ phase: 'running', shown: phrase }, 'none')).toBe('back-to-listening');
    expect(nextStep({ phase: 'running', shown: bingo }, 'ending')).toBe('end-sure');
  });

  test('resumes a paused round, whatever is on the screen', () => {
    expect(nextStep({ phase: 'paused', shown: listening }, 'none')).toBe('resume');
    expect(nextStep({ phase: 'paused', shown: bingo }, 'none')).toBe('resume');
    expect(nextStep({ phase: 'paused', shown: bingo }, 'ending')).toBe('end-sure');
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
