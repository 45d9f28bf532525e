import { expect, test } from 'vitest';
import { roundRules } from '#shared/domain/round/roundRules.ts';
import { after, dealt, ended, openWith, paused, running } from '../../../support/builders.ts';
import { roundAfter } from '../../../support/given.ts';

test('a next round may begin when this one has ended, and not before', () => {
  expect(roundRules.isOver(roundAfter([openWith(1), dealt()]))).toBe(false);
  expect(roundRules.isOver(roundAfter([running(1)]))).toBe(false);
  expect(roundRules.isOver(roundAfter([running(1), paused(after(60))]))).toBe(false);
  expect(roundRules.isOver(roundAfter([running(1), ended(after(60), 1)]))).toBe(true);
});
