import * as v from 'valibot';
import type { Deck, Phrase } from '../domain/deck.ts';
import type { Language } from '../domain/language.ts';
import { letterOf, type Letter, routineOfArgument } from '../domain/taxonomy.ts';
import { decks } from './decks.ts';
import { phraseStore } from './phraseStore.ts';
import { type PhraseSource, phraseSchema } from './schema.ts';

const sourceOf = new Map(phraseStore.map((phrase) => [phrase.id, phrase]));

export function letterOfSource(source: PhraseSource): Letter {
  if ('argument' in source) return letterOf[routineOfArgument[source.argument]];
  return letterOf['routine' in source ? source.routine : source.strategy];
}

function phraseIn(language: Language, source: PhraseSource): Phrase {
  const phrase = v.parse(phraseSchema, source);
  const { cell, sentence } = phrase[language];
  const argument = 'argument' in phrase ? phrase.argument : null;
  return { id: phrase.id, letter: letterOfSource(source), argument, cell, sentence };
}

/** A deck of the material, in one language, ready to be dealt; undefined when there is none of that name. */
export function deckNamed(id: string, language: Language): Deck | undefined {
  const deck = decks.find((candidate) => candidate.id === id);
  return (
    deck && {
      id,
      name: deck.name[language],
      kind: deck.kind,
      phrases: deck.phrases.flatMap((phraseId) => {
        const source = sourceOf.get(phraseId);
        return source ? [phraseIn(language, source)] : [];
      }),
    }
  );
}
