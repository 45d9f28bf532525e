import { describe, expect, test } from 'vitest';
import type { RoundForFacilitator } from '../../../../shared/views/roundForFacilitator.ts';
import { sayingFor } from '../../../../client/src/surfaces/console/saying.ts';

const round = (over: Partial<RoundForFacilitator>): RoundForFacilitator => ({
  kind: 'round',
  activity: 1,
  number: 1,
  phase: 'running',
  deck: { id: 'first-try', name: 'Eerste keer' },
  size: 5,
  extra: { corners: false, full: false },
  startedAt: 0,
  bingos: [],
  shown: { what: 'listening' },
  tally: null,
  ...over,
});
const saying = (over: Partial<RoundForFacilitator>, intent: Parameters<typeof sayingFor>[1] = 'none') =>
  sayingFor({ phase: 'open', activity: round(over) }, intent);

describe('sayingFor', () => {
  test('goes along with the phase', () => {
    expect(sayingFor({ phase: 'open', activity: null }, 'none')).toBe('sayArrival');
    expect(saying({ phase: 'ready' })).toBe('sayArrival');
    expect(saying({ phase: 'ready', number: 2 })).toBe('sayFreshCards');
    expect(saying({})).toBe('sayRolePlay');
    expect(saying({ phase: 'paused' })).toBe('sayPaused');
    expect(saying({ phase: 'ended' })).toBe('sayHarvest');
    expect(saying({ phase: 'ended', shown: { what: 'tally' } })).toBe('sayTally');
    expect(sayingFor({ phase: 'closed', activity: round({}) }, 'none')).toBe('sayClosed');
  });

  test('speaks to what the room sees', () => {
    for (const phase of ['running', 'paused', 'ended'] as const)
      expect(saying({ phase, shown: { what: 'bingo', bingo: 0 } })).toBe('sayBingo');
  });

  test('introduces the next cards while they are chosen', () => {
    expect(saying({ phase: 'ended', shown: { what: 'tally' } }, 'dealing')).toBe('sayDeal');
  });
});
