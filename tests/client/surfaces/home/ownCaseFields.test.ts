import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { firstDraft, OWN_CASE, openRequest } from '../../../../client/src/surfaces/home/openDraft.ts';
import { caseLimits, wrongField } from '../../../../client/src/surfaces/home/ownCaseFields.ts';
import { openRequestSchema } from '../../../../shared/protocol/openRequest.ts';

const good = { title: 'Geen adres', story: '', words: '', pronoun: 'she' } as const;

describe('a case of one’s own', () => {
  test.each(['title', 'story', 'words'] as const)('the %s is counted as the server counts', (field) => {
    // What is cleaned away does not count: spaces around it, and what nobody sees.
    const full = `  ${'e\u0301'.repeat(caseLimits[field] - 1)}y\u200B  `;
    const fits = { ...good, [field]: full };
    const over = { ...good, [field]: `${full}x` };
    expect(wrongField(fits)).toBeNull();
    expect(wrongField(over)).toBe(field);
    const draft = { ...firstDraft, caseId: OWN_CASE };
    expect(v.is(openRequestSchema, openRequest({ ...draft, ownCase: fits }, 'nl'))).toBe(true);
    expect(openRequest({ ...draft, ownCase: over }, 'nl')).toBeNull();
    // What stands in a form that is not chosen is in nobody's way.
    expect(openRequest({ ...firstDraft, ownCase: over }, 'nl')).not.toBeNull();
  });

  test('the first field that is wrong comes first', () => {
    expect(wrongField({ ...good, title: ' ', words: 'x'.repeat(999) })).toBe('title');
    expect(wrongField({ ...good, story: 'x'.repeat(999), words: 'x'.repeat(999) })).toBe('story');
  });
});
