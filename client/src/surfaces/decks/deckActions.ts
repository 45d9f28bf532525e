// Everything that can be done to the deck on this page, with the way back from it.
import { readPhrases, type RejectedLine } from '#shared/pasted/readPhrases.ts';
import type { Values } from '#shared/messages/catalogue.ts';
import type { Letter } from '#shared/domain/taxonomy.ts';
import type { DeckDraft, DraftPhrase } from '../../store/deckDraft.ts';
import { controlId, type DecksText, UNDO } from './deckProps.ts';
import { changed, putBack, withNew, without, withRead } from './editDraft.ts';

/** What happened last, and how to undo it. */
export type Notice = { readonly text: DecksText; readonly values?: Values; readonly undo?: () => void };

/** What was not taken of a text. */
export type NotTaken = { readonly rejected: readonly RejectedLine[]; readonly isCut: boolean };
export const allTaken: NotTaken = { rejected: [], isCut: false };

type Page = {
  /** The draft at the moment of the deed: so every row can keep the same actions. */
  readonly now: () => DeckDraft;
  readonly keep: (draft: DeckDraft) => void;
  readonly tell: (notice: Notice | null) => void;
  readonly showNotTaken: (notTaken: NotTaken) => void;
  /** Brings the keyboard to a control once it is there. */
  readonly focus: (control: string) => void;
  /** What a deck is called that was given no name yet. */
  readonly firstName: string;
};

export type DeckActions = ReturnType<typeof deckActions>;

export function deckActions({ now, keep, tell, showNotTaken, focus, firstName }: Page) {
  const keepNamed = (draft: DeckDraft) => keep(draft.name === '' ? { ...draft, name: firstName } : draft);
  /** Another deck instead; and back, and forth again, so that neither is ever lost. */
  const swapTo = (draft: DeckDraft) => () => {
    const before = now();
    keep(draft);
    tell({ text: 'notice-put-back', undo: swapTo(before) });
  };
  return {
    tell,
    edit: (change: Partial<Pick<DeckDraft, 'name' | 'kind'>>) => keep({ ...now(), ...change }),
    change: (id: number, change: Partial<Omit<DraftPhrase, 'id'>>) => {
      keep(changed(now(), id, change));
      if (!change.letter) return;
      // The row has moved, and takes the keyboard along.
      focus(controlId('letter', id));
      tell({ text: 'notice-moved', values: { letter: change.letter } });
    },
    add: (letter: Letter) => {
      const { draft, id } = withNew(now(), letter);
      keepNamed(draft);
      focus(controlId('cell', id));
    },
    goTo: (id: number) => focus(controlId('cell', id)),
    remove: (id: number) => {
      const before = now();
      const place = before.phrases.findIndex((phrase) => phrase.id === id);
      const phrase = before.phrases[place];
      if (!phrase) return;
      keep(without(before, id));
      const undo = () => {
        keep(putBack(now(), phrase, place));
        tell({ text: 'notice-put-back' });
        focus(controlId('cell', id));
      };
      const text = phrase.sentence || phrase.cell;
      tell({ text: text ? 'notice-removed' : 'notice-removed-blank', values: { text }, undo });
      focus(UNDO);
    },
    take: (pasted: string) => {
      const before = now();
      const { phrases, rejected, isCut } = readPhrases(pasted, { kind: before.kind, present: before.phrases });
      showNotTaken({ rejected, isCut });
      const values = { count: phrases.length, rejected: rejected.length };
      if (phrases.length === 0) return tell({ text: 'notice-read', values });
      keepNamed(withRead(before, phrases));
      tell({ text: 'notice-read', values, undo: swapTo(before) });
      focus(UNDO);
    },
    replace: (draft: DeckDraft) => {
      const before = now();
      keep(draft);
      showNotTaken(allTaken);
      tell({ text: draft.phrases.length > 0 ? 'notice-replaced' : 'notice-emptied', undo: swapTo(before) });
      focus(UNDO);
    },
    dismissNotTaken: () => showNotTaken(allTaken),
  };
}
