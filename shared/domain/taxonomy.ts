// Five defensive routines and ten closed arguments, and the five strategies that open a conversation again. Which argument
// stands in which routine's column, and the letters, are our own arrangement, made for the card: in the sources all ten
// arguments are examples of the fourth routine here.

/** The columns of the card, in order. */
export const letters = ['B', 'I', 'N', 'G', 'O'] as const;
export type Letter = (typeof letters)[number];

/** What a deck is of: phrases that close a conversation, or phrases that open it again. */
export const deckKinds = ['defence', 'breakthrough'] as const;
export type DeckKind = (typeof deckKinds)[number];

/** The five routines, in the order of their letters. */
export const routines = [
  'protect',
  'avoid-transparency',
  'win-dont-lose',
  'closed-arguments',
  'deny-conviction',
] as const;
export type RoutineId = (typeof routines)[number];

/** The five strategies, in the order of their letters. */
export const strategies = ['turn-circle', 'fight-bureaucracy', 'expose-grey', 'family-first', 'make-personal'] as const;
export type StrategyId = (typeof strategies)[number];

export const letterOf: Readonly<Record<RoutineId | StrategyId, Letter>> = {
  'protect': 'B',
  'avoid-transparency': 'I',
  'win-dont-lose': 'N',
  'closed-arguments': 'G',
  'deny-conviction': 'O',
  'turn-circle': 'B',
  'fight-bureaucracy': 'I',
  'expose-grey': 'N',
  'family-first': 'G',
  'make-personal': 'O',
};

/** What a column of a deck counts: the routine, or the strategy, of its letter. */
export const columnId = (kind: DeckKind, letter: Letter): RoutineId | StrategyId =>
  (kind === 'defence' ? routines : strategies)[letters.indexOf(letter)] ?? routines[0];

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
