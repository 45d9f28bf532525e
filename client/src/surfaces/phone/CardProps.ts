import type { Language } from '#shared/domain/language.ts';
import type { DeckKind, Letter } from '#shared/domain/taxonomy.ts';
import type { Square } from './squares.ts';

/** What the grid and the list have in common: they are equals. */
export type CardProps = {
  readonly squares: readonly Square[];
  /** Whether what is heard closes the conversation or opens it: a stop, or a comma. */
  readonly deckKind: DeckKind;
  readonly columnNames: Readonly<Record<Letter, string>>;
  /** The language of the phrases, which is the session's. */
  readonly phraseLanguage: Language;
  /** "she counts too", under the chair. */
  readonly countsToo: string;
  /** The name of a square's button: its phrase and its state, in words. */
  readonly nameOf: (square: Square) => string;
  readonly onPress: (square: number) => void;
};
