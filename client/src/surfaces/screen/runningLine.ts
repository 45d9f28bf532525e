import type { DeckKind } from '#shared/domain/taxonomy.ts';
import type { LineOnScreen } from '#shared/views/calledLine.ts';

const endings: Readonly<Record<DeckKind, string>> = { defence: '.', breakthrough: ',' };

/** A phrase, closed or kept open, unless it brings its own ending. */
export const withEnding = (text: string, deckKind: DeckKind): string =>
  /[.,?!…]$/.test(text) ? text : text + endings[deckKind];

/** The phrases of a line one after the other, without the free centre. */
export const runningLine = (phrases: LineOnScreen['phrases'], deckKind: DeckKind): string =>
  phrases.flatMap(({ text }) => (text === null ? [] : withEnding(text, deckKind))).join(' ');
