import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakProposal, longWords } from '../../../../client/src/surfaces/decks/breakProposal.ts';
import { typedCell } from '../../../../client/src/surfaces/decks/typedCell.ts';
import { withoutSoftHyphens } from '../../../../shared/domain/softHyphen.ts';

describe('longWords', () => {
  test('are those of more than nine letters in one piece', () => {
    expect(longWords('Dat is beleidsregel')).toEqual(['beleidsregel']);
    expect(longWords('negentien letters')).toEqual([]);
    expect(longWords('voor\u00ADliggende AVG-maatregel')).toEqual([]);
    expect(longWords('voor\u00ADliggendevoorziening')).toHaveLength(1);
  });
});

describe('breakProposal', () => {
  test.each([
    ['voorliggende', 'voorlig|gende'],
    ['voorziening', 'voor|ziening'],
    ['privacywetgeving', 'privacy|wetgeving'],
    ['verordening', 'veror|dening'],
    ['beschikking', 'beschik|king'],
    ['wachtlijsten', 'wacht|lijsten'],
    ['responsibility', 'respon|sibility'],
    ['onder\u00ADbouwingsverplichting', 'onder|bouwings|verplich|ting'],
  ])('%s', (word, proposed) => expect(typedCell(breakProposal(word) ?? '')).toBe(proposed));

  test('has nothing to say about a word that is short, or that it cannot read', () => {
    for (const word of ['beleid', 'potverdor', 'wgrstplkmnbv', 'aaaaaaaaaaaa']) expect(breakProposal(word)).toBeNull();
  });
  test('changes nothing but where a word may break', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (word) => {
        const proposed = breakProposal(word);
        if (proposed !== null) expect(withoutSoftHyphens(proposed)).toBe(withoutSoftHyphens(word));
      }),
    );
  });
});
