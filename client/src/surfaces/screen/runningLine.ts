import type { DeckKind } from '#shared/domain/taxonomy.ts';
import type { LineOnScreen } from '#shared/views/calledLine.ts';

const endings: Readonly<Record<DeckKind, string>> = { defence: '.', breakthrough: ',' };

/** A phrase, closed or kept open, unless it brings its own ending. */
export const withEnding = (text: string, deckKind: DeckKind): string =>
  /[.,?!…]$/.test(text) ? text : text + endings[deckKind];

/** A word that is a capital by itself (I, I’ll), or has more of them (AVG), keeps it. */
const OWN_CAPITAL = /^(?:I(?![\p{L}])|\S*\p{Lu}\S*\p{Lu})/u;

/** What goes on after a comma begins without a capital. */
const goingOn = (before: string, text: string): string =>
  !before.endsWith(',') || OWN_CAPITAL.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

/** No line on the wall ends in the first word of a phrase. */
const firstTwoTogether = (text: string): string => text.replace(' ', '\u00a0');

/** The phrases of a line one after the other, without the free centre. */
export const runningLine = (phrases: LineOnScreen['phrases'], deckKind: DeckKind): string =>
  phrases.reduce((line, { text }) => {
    if (text === null) return line;
    const next = firstTwoTogether(withEnding(goingOn(line, text), deckKind));
    return line === '' ? next : `${line} ${next}`;
  }, '');
