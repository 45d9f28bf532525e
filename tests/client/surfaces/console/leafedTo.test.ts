import { expect, test } from 'vitest';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import { leafedTo } from '../../../../client/src/surfaces/console/leafedTo.ts';
import { tallyOfPhrases } from '../../../support/tallyOfPhrases.ts';

/** A desk with a tally of so many phrases, and with this on its one screen. */
const at = (phrases: number, shown: object, phase: FacilitatorView['phase'] = 'open') =>
  leafedTo({
    phase,
    activity: { shown, tally: tallyOfPhrases(phrases) },
    presence: { screens: 1 },
  } as unknown as FacilitatorView);

test('leafedTo counts pages as people do, and none past the last', () => {
  expect(at(6, { what: 'tally' })).toEqual({ page: 1, pages: 3, screens: 1 });
  expect(at(6, { what: 'tally', page: 2 })).toEqual({ page: 3, pages: 3, screens: 1 });
  expect(at(6, { what: 'tally', page: 9 })).toEqual({ page: 3, pages: 3, screens: 1 });
});

test('leafedTo is null where there is nothing to leaf through', () => {
  expect(at(0, { what: 'tally' })).toBeNull();
  expect(at(6, { what: 'listening' })).toBeNull();
  expect(at(6, { what: 'tally' }, 'closed')).toBeNull();
});
