import { beforeEach, describe, expect, test } from 'vitest';
import { type DeckDraft, emptyDraft, ownDeckOf, storedDraft } from '../../../../client/src/store/deckDraft.ts';
import { deckActions, type NotTaken, type Notice } from '../../../../client/src/surfaces/decks/deckActions.ts';
import { draftOf } from '../../../../client/src/surfaces/decks/editDraft.ts';
import { deckNamed } from '../../../../shared/content/deckNamed.ts';
import { decks } from '../../../../shared/content/decks.ts';
import { languages } from '../../../../shared/domain/language.ts';
import { draftPhrase, draftWith } from './drafts.ts';

let draft: DeckDraft;
let notice: Notice | null;
let notTaken: NotTaken | null;
let focused: string | null;
beforeEach(() => {
  [draft, notice, notTaken, focused] = [emptyDraft, null, null, null];
});
const actions = deckActions({
  now: () => draft,
  keep: (next) => (draft = next),
  tell: (next) => (notice = next),
  showNotTaken: (next) => (notTaken = next),
  focus: (control) => (focused = control),
  firstName: 'Eigen zinnen',
});
const ids = () => draft.phrases.map(({ id }) => id);

describe('pasting', () => {
  test('gives an empty deck its phrases and a name, and can be undone and done again', () => {
    actions.take('Dat mag niet\n=1\nDat kan niet');
    expect(draft).toMatchObject({ name: 'Eigen zinnen', phrases: [{ sentence: 'Dat mag niet' }, { letter: 'I' }] });
    expect(notice).toMatchObject({ text: 'notice-read', values: { count: 2, rejected: 1 } });
    expect(notTaken?.rejected).toMatchObject([{ line: 2, why: 'formula' }]);
    notice?.undo?.();
    expect(draft).toEqual(emptyDraft);
    notice?.undo?.();
    expect(draft.phrases).toHaveLength(2);
  });
  test('joins what is there, under ids of their own', () => {
    draft = draftWith(draftPhrase({ id: 7, sentence: 'Dat mag niet' }));
    actions.take('Dat mag niet\nDat kan niet');
    expect(ids()).toEqual([7, 8]);
    expect(draft.name).toBe('Van ons');
  });
  test('nothing usable changes nothing', () => {
    const before = (draft = draftWith(draftPhrase()));
    actions.take('=1');
    expect(draft).toBe(before);
    expect(notice?.undo).toBeUndefined();
  });
});

describe('editing', () => {
  test('what she changes is no longer our choice', () => {
    draft = draftWith(draftPhrase({ cell: 'Dat …', isLetterOurs: true, isCellOurs: true }));
    actions.change(1, { cell: 'Dat mag niet' });
    expect(draft.phrases).toMatchObject([{ cell: 'Dat mag niet', isLetterOurs: true, isCellOurs: false }]);
    actions.change(1, { letter: 'G' });
    expect(draft.phrases).toMatchObject([{ letter: 'G', isLetterOurs: false }]);
    expect([focused, notice?.values]).toEqual(['letter-1', { letter: 'G' }]);
  });
  test('a new phrase gets the keyboard', () => {
    actions.add('N');
    expect(draft).toMatchObject({ name: 'Eigen zinnen', phrases: [{ id: 1, letter: 'N' }] });
    expect(focused).toBe('cell-1');
  });
  test('a removed phrase comes back to its place, and what was done since stays', () => {
    draft = draftWith(...[1, 2, 3].map((id) => draftPhrase({ id, sentence: `Zin ${id}` })));
    actions.remove(2);
    expect(ids()).toEqual([1, 3]);
    expect([notice?.values, focused]).toEqual([{ text: 'Zin 2' }, 'undo']);
    const { undo } = notice ?? {};
    actions.change(3, { sentence: 'Veranderd' });
    undo?.();
    expect(draft.phrases.map(({ sentence }) => sentence)).toEqual(['Zin 1', 'Zin 2', 'Veranderd']);
    undo?.();
    expect(ids()).toEqual([1, 2, 3]);
  });
  test('another deck can be swapped back', () => {
    const before = (draft = draftWith(draftPhrase({ sentence: 'Van mij' })));
    actions.replace(emptyDraft);
    expect(notice?.text).toBe('notice-emptied');
    notice?.undo?.();
    expect(draft).toBe(before);
  });
});

describe('a draft', () => {
  test('every deck of the material can be copied, kept and played', () => {
    for (const { id } of decks)
      for (const language of languages) {
        const deck = deckNamed(id, language);
        if (!deck) throw new Error(`no deck ${id}`);
        const copy = draftOf(deck);
        expect(storedDraft(JSON.parse(JSON.stringify(copy)))).toEqual(copy);
        expect(ownDeckOf(copy)?.phrases).toHaveLength(deck.phrases.length);
      }
  });
  test('plays without what is not right yet, and not without a name', () => {
    const two = draftWith(draftPhrase({ cell: 'Nee', sentence: 'Nee' }), draftPhrase({ id: 2 }));
    expect(ownDeckOf(two)?.phrases).toHaveLength(1);
    expect(ownDeckOf({ ...two, name: ' ' })).toBeNull();
    expect(ownDeckOf(emptyDraft)).toBeNull();
  });
  test('an argument is kept, but not played, in a deck that opens the conversation', () => {
    const one = draftWith(draftPhrase({ cell: 'Nee', sentence: 'Nee', argument: 'law' }));
    expect(ownDeckOf({ ...one, kind: 'breakthrough' })?.phrases[0]?.argument).toBeNull();
    expect(ownDeckOf(one)?.phrases[0]?.argument).toBe('law');
  });
  test.each([undefined, null, 7, 'x', {}, { name: 'x', kind: 'defence', phrases: [{}] }])(
    'anything else that was stored is an empty one: %j',
    (stored) => expect(storedDraft(stored)).toEqual(emptyDraft),
  );
});
