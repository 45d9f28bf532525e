import { useMemo } from 'react';
import { deckNamed } from '#shared/content/deckNamed.ts';
import { decks } from '#shared/content/decks.ts';
import { deckFits } from '#shared/domain/round/card.ts';
import { OWN_DECK_ID, ownDeckAsDeck } from '#shared/protocol/ownDeck.ts';
import { useOwnDeck } from '../../store/ownDeckStore.ts';
import { Choices } from './Choices.tsx';
import styles from './DeckChoice.module.css';
import { expectedBingo } from './expectedBingo.ts';
import type { OpenFormProps } from './openFormProps.ts';

/** The decks of the material, and the one that was written in this browser, if any. */
export function DeckChoice({ draft, session, t, onChange }: OpenFormProps) {
  const own = useOwnDeck();
  const { size, extra } = draft;
  const expected = useMemo(() => {
    const all = decks.flatMap(({ id }) => deckNamed(id, session) ?? []);
    const withOwn = own ? [...all, ownDeckAsDeck(own)] : all;
    return new Map(withOwn.map((deck) => [deck.id, expectedBingo({ deck, size, extra })]));
  }, [session, own, size, extra]);
  const lasting = (id: string) => {
    const median = expected.get(id);
    return median ? ` ${t('expected-bingo', { median })}` : '';
  };
  const builtIn = decks.map(({ id, name, kind, phrases }) => ({
    value: id,
    label: <span lang={session}>{name[session]}</span>,
    hint: t('phrases', { count: phrases.length, kind }) + lasting(id),
  }));
  const ownHint = () => {
    if (!own) return '';
    const count = t('phrases', { count: own.phrases.length, kind: own.kind });
    return deckFits(ownDeckAsDeck(own), draft.size) ? count + lasting(OWN_DECK_ID) : `${count} ${t('own-deck-small')}`;
  };
  const hers = own ? [{ value: OWN_DECK_ID, label: t('own-deck', { name: own.name }), hint: ownHint() }] : [];
  return (
    <div>
      <Choices
        legend={t('deck')}
        choices={[...builtIn, ...hers]}
        chosen={draft.deck}
        onChoose={(deck) => onChange({ ...draft, deck })}
      />
      {/* Beside this page: what is filled in here stays, and what is written there is here at once. */}
      <a className={styles.own} href="/decks" target="_blank" rel="noopener">
        {t(own ? 'edit-own-deck' : 'write-own-deck')}
      </a>
    </div>
  );
}
