import { expect, test } from 'vitest';
import { leads } from '#shared/domain/actor.ts';
import { assistant, facilitator, participant, screen } from '../../support/builders.ts';

test('the facilitator and who assists her lead; nobody else does', () => {
  expect([facilitator, assistant, participant(1), screen].map(leads)).toEqual([true, true, false, false]);
});
