// Every phrase once; a deck is a list of their ids.
import { breakthroughPhrases } from './breakthroughPhrases.ts';
import { managerPhrases } from './managerPhrases.ts';
import { phrases } from './phrases.ts';
import type { PhraseSource } from './schema.ts';

export const phraseStore: readonly PhraseSource[] = [...phrases, ...managerPhrases, ...breakthroughPhrases];
