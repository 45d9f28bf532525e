import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { firstDraft, OWN_CASE, openRequest } from '../../../../client/src/surfaces/home/openDraft.ts';
import { cases } from '../../../../shared/content/cases.ts';
import { languages } from '../../../../shared/domain/language.ts';
import { openRequestSchema } from '../../../../shared/protocol/openRequest.ts';

describe('openRequest', () => {
  test('the form can be sent untouched, in every language', () => {
    for (const language of languages) {
      const request = openRequest(firstDraft, language);
      expect(v.is(openRequestSchema, request)).toBe(true);
      expect(request?.case.title).toBe(cases[0]?.[language].title);
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
});
