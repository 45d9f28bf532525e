import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { draftAt, firstDraft, OWN_CASE, openRequest } from '../../../../client/src/surfaces/home/openDraft.ts';
import { cases } from '../../../../shared/content/cases.ts';
import { decks } from '../../../../shared/content/decks.ts';
import { languages } from '../../../../shared/domain/language.ts';
import { letters } from '../../../../shared/domain/taxonomy.ts';
import { OWN_DECK_ID, type OwnDeck } from '../../../../shared/protocol/ownDeck.ts';
import { openRequestSchema } from '../../../../shared/protocol/openRequest.ts';

describe('openRequest', () => {
  test('the form can be sent untouched, in every language', () => {
    for (const language of languages) {
      const request = openRequest(firstDraft, language);
      expect(v.is(openRequestSchema, request)).toBe(true);
      expect(request?.case.title).toBe(cases[0]?.[language].title);
      expect(decks.map(({ id }) => id)).toContain(request?.deck);
    }
  });

  test('every built-in case is within the limits', () => {
    for (const { id, pronoun } of cases)
      for (const language of languages) {
        const request = openRequest({ ...firstDraft, caseId: id }, language);
        expect(v.is(openRequestSchema, request)).toBe(true);
        expect(request?.case.pronoun).toBe(pronoun);
      }
  });

  test('a case of one’s own needs a title, and nothing else', () => {
    const draft = { ...firstDraft, caseId: OWN_CASE };
    expect(openRequest(draft, 'nl')).toBeNull();
    const titled = { ...draft, ownCase: { ...draft.ownCase, title: 'Geen adres' } };
    expect(v.is(openRequestSchema, openRequest(titled, 'nl'))).toBe(true);
    expect(openRequest({ ...draft, ownCase: { ...draft.ownCase, title: '  ' } }, 'nl')).toBeNull();
  });

  test('a deck of one’s own goes along in full', () => {
    const own: OwnDeck = {
      name: 'Van ons',
      kind: 'breakthrough',
      phrases: letters.flatMap((letter) =>
        ['een', 'twee', 'drie', 'vier'].map((word) => ({ letter, argument: null, cell: word, sentence: word })),
      ),
    };
    const draft = draftAt('?deck=own', own);
    expect(draft).toMatchObject({ deck: OWN_DECK_ID, size: 4 });
    const request = openRequest(draft, 'nl', own);
    expect(v.parse(openRequestSchema, request).deck).toEqual(own);
    expect(draftAt('', own)).toBe(firstDraft);
    expect(draftAt('?deck=own', null)).toBe(firstDraft);
  });
});
