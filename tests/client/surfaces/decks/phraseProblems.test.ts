import { describe, expect, test } from 'vitest';
import { playable } from '../../../../client/src/store/deckDraft.ts';
import { blocking, repeats } from '../../../../client/src/surfaces/decks/phraseProblems.ts';
import { draftPhrase } from './drafts.ts';

describe('blocking', () => {
  test('says what is empty and how much is too much', () => {
    expect(blocking({ cell: '', sentence: '  ' })).toEqual([{ what: 'no-cell' }, { what: 'no-sentence' }]);
    expect(blocking({ cell: 'x'.repeat(28), sentence: 'y'.repeat(91) })).toEqual([
      { what: 'cell-too-long', over: 2 },
      { what: 'sentence-too-long', over: 1 },
    ]);
  });
  test('soft hyphens do not count', () => expect(blocking({ cell: 'x\u00AD'.repeat(26), sentence: 'y' })).toEqual([]));
  test('agrees with what can be played', () => {
    for (const text of ['', ' ', 'Nee', 'x'.repeat(26), 'x'.repeat(27), 'x'.repeat(90), 'x'.repeat(91), 'één\u00AD'])
      for (const other of ['', 'Nee', 'x'.repeat(90)]) {
        const phrase = draftPhrase({ cell: text, sentence: other });
        expect(blocking(phrase).length === 0, `${text} / ${other}`).toBe(playable(phrase, 'defence') !== null);
      }
  });
});

test('repeats finds the later of two that say the same, in the square or in full', () => {
  const phrases = [
    draftPhrase({ id: 1, cell: 'Mag niet', sentence: 'Dat mag niet' }),
    draftPhrase({ id: 2, cell: 'Kan niet', sentence: 'Dat kan niet' }),
    draftPhrase({ id: 3, cell: 'Mág niet!', sentence: 'Dat mag gewoon niet' }),
    draftPhrase({ id: 4, cell: 'Kan echt niet', sentence: 'dat kan niet.' }),
    draftPhrase({ id: 5 }),
    draftPhrase({ id: 6 }),
  ];
  expect([...repeats(phrases)]).toEqual([3, 4]);
});
