// Five defensive routines and ten closed arguments. Which argument stands in which routine's column is our own
// arrangement, made for the card: in the sources all ten are examples of the third routine.

/** The five routines in the order of the card's columns; their letters spell the word. */
export const routines = [
  'protect',
  'avoid-transparency',
  'win-dont-lose',
  'closed-arguments',
  'deny-conviction',
] as const;
export type RoutineId = (typeof routines)[number];

/** The columns of the card. */
export const letters = ['B', 'I', 'N', 'G', 'O'] as const;
export type Letter = (typeof letters)[number];

export const letterOf: Readonly<Record<RoutineId, Letter>> = {
  'protect': 'B',
  'avoid-transparency': 'I',
  'win-dont-lose': 'N',
  'closed-arguments': 'G',
  'deny-conviction': 'O',
};

/** Each closed argument with the routine it mostly serves. */
export const routineOfArgument = {
  'not-ours': 'protect',
  'guarantee': 'protect',
  'law': 'avoid-transparency',
  'privacy': 'avoid-transparency',
  'distrust': 'win-dont-lose',
  'others-worse': 'win-dont-lose',
  'precedent': 'closed-arguments',
  'equality': 'closed-arguments',
  'no-means': 'deny-conviction',
  'self-reliance': 'deny-conviction',
} as const satisfies Record<string, RoutineId>;
export type ArgumentId = keyof typeof routineOfArgument;

export const argumentIds = Object.keys(routineOfArgument) as readonly ArgumentId[];

/** What a deck is of: phrases that close a conversation, or phrases that open it again. */
export const deckKinds = ['defence', 'breakthrough'] as const;
export type DeckKind = (typeof deckKinds)[number];
