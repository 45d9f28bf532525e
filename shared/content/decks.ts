// The decks a facilitator chooses from. A deck lists phrase ids; the wordings stand in phrases.ts.
import { breakthroughPhrases } from './breakthroughPhrases.ts';
import { managerDeckIds } from './managerPhrases.ts';
import { phrases } from './phrases.ts';
import type { DeckSource } from './schema.ts';

export const decks: readonly DeckSource[] = [
  {
    id: 'defensive-routines',
    name: { nl: 'Defensieve routines', en: 'Defensive routines' },
    kind: 'defence',
    phrases: phrases.map((phrase) => phrase.id),
  },
  {
    // The thirty that everybody knows: six per letter, two of each argument and two of the routine itself.
    id: 'first-try',
    name: { nl: 'Eerste keer', en: 'First try' },
    kind: 'defence',
    phrases: [
      // B
      'not-ours-not-us',
      'not-ours-local-team',
      'guarantee-who-guarantees',
      'guarantee-if-it-fails',
      'protect-align-first',
      'protect-for-the-alderman',
      // I
      'law-not-allowed',
      'law-criteria-not-met',
      'privacy-because-of-gdpr',
      'privacy-is-there-consent',
      'avoid-trust-me',
      'avoid-complex',
      // N
      'distrust-own-choice',
      'distrust-one-side',
      'others-worse-have-it-worse',
      'others-worse-waiting-list',
      'win-substantiated',
      'win-good-plan-not-now',
      // G
      'precedent-sets-one',
      'precedent-everyone-wants-it',
      'equality-same-for-everyone',
      'equality-arbitrary',
      'closed-rules-are-rules',
      'closed-there-is-policy',
      // O
      'no-means-no-pot',
      'no-means-who-pays',
      'self-reliance-never-learn',
      'self-reliance-own-responsibility',
      'deny-would-love-to',
      'deny-only-carry-it-out',
    ],
  },
  {
    id: 'managers',
    name: { nl: 'Leiding en bestuur', en: 'Managers and aldermen' },
    kind: 'defence',
    phrases: [...managerDeckIds],
  },
  {
    id: 'breakthrough',
    name: { nl: 'Doorbraak', en: 'Breakthrough' },
    kind: 'breakthrough',
    phrases: breakthroughPhrases.map((phrase) => phrase.id),
  },
];
