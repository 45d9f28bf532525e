import { expect, test } from 'vitest';
import { activities, rulesFor } from '#shared/domain/activities.ts';
import { roundRules } from '#shared/domain/round/roundRules.ts';

test('each kind of activity has its rules under its own name', () => {
  expect(Object.keys(activities)).toEqual(['round']);
  expect(rulesFor('round')).toBe(roundRules);
});
