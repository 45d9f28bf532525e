// The deck that somebody wrote in this browser. It is nowhere else, but in the file that she saved.
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { deckFits } from '#shared/domain/round/card.ts';
import { type OwnDeck, ownDeckAsDeck } from '#shared/protocol/ownDeck.ts';
import { type DeckDraft, ownDeckOf, storedDraft } from './deckDraft.ts';
import { recall, remember } from './storage.ts';

type Own = {
  readonly draft: DeckDraft;
  /** False where this browser stores nothing: then only a file keeps the deck. */
  readonly isKept: boolean;
  readonly keep: (draft: DeckDraft) => void;
};

const KEY = 'deck';

export const ownDeckStore = createStore<Own>((set) => ({
  draft: storedDraft(recall(KEY)),
  isKept: true,
  keep: (draft) => set({ draft, isKept: remember(KEY, draft) }),
}));

// The same deck in two tabs is one deck.
window.addEventListener('storage', ({ key }) => {
  if (key === null || key.endsWith(`/${KEY}`)) ownDeckStore.setState({ draft: storedDraft(recall(KEY)) });
});

/** The deck as it would be played; null if there is none, or too little of it for the smallest card. */
export function useOwnDeck(): OwnDeck | null {
  const draft = useStore(ownDeckStore, (own) => own.draft);
  return useMemo(() => {
    const deck = ownDeckOf(draft);
    return deck && deckFits(ownDeckAsDeck(deck), 3) ? deck : null;
  }, [draft]);
}
