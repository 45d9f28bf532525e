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
    ['old-client', 'refused'],
  ] as const)('%s is said as %s', (reason, outcome) => {
    expect(outcomeOf({ state: 'refused', reason })).toBe(outcome);
  });

  test('has a title for everything that can be refused', () => {
    for (const reason of reasons) expect(consoleTexts.nl[outcomeOf({ state: 'refused', reason })]).toMatch(/\.$/);
  });

  test('tells waiting, out of reach and half a link apart', () => {
    expect(outcomeOf({ state: 'connecting' })).toBe('connecting');
    expect(outcomeOf({ state: 'offline' })).toBe('unreachable');
    expect(outcomeOf({ state: 'half-link' })).toBe('halfLink');
  });
});
