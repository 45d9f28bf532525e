import { describe, expect, test } from 'vitest';
import { reasons } from '../../../../shared/domain/reason.ts';
import { consoleTexts } from '../../../../shared/messages/console.ts';
import { outcomeOf } from '../../../../client/src/surfaces/console/outcome.ts';

describe('outcomeOf', () => {
  test.each([
    ['wrong-link', 'wrongLink'],
    ['malformed', 'wrongLink'],
    ['unknown-room', 'unknownRoom'],
    ['room-closed', 'wiped'],
    ['room-expired', 'expired'],
    ['old-client', 'newVersion'],
    ['room-full', 'refused'],
  ] as const)('%s is said as %s', (reason, outcome) => {
    expect(outcomeOf({ state: 'refused', reason })).toBe(outcome);
  });

  test('has a title for everything that can be refused', () => {
    for (const reason of reasons) expect(consoleTexts.nl[outcomeOf({ state: 'refused', reason })]).toMatch(/\.$/);
  });

  test('tells a link that was renewed or taken back from one that was never right', () => {
    const why = { state: 'refused', reason: 'wrong-link' } as const;
    expect(outcomeOf(why, true)).toBe('linkOver');
    expect(outcomeOf(why, false)).toBe('wrongLink');
    expect(outcomeOf({ state: 'refused', reason: 'room-expired' }, true)).toBe('expired');
  });

  test('tells waiting, out of reach and half a link apart', () => {
    expect(outcomeOf({ state: 'connecting' })).toBe('connecting');
    expect(outcomeOf({ state: 'offline' })).toBe('unreachable');
    expect(outcomeOf({ state: 'waiting', reason: 'unavailable' })).toBe('unreachable');
    expect(outcomeOf({ state: 'half-link' })).toBe('halfLink');
  });
});
