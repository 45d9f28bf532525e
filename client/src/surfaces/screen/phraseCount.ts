import type { LineOnScreen } from '#shared/views/calledLine.ts';

/** How many phrases a line has: the free centre is none. */
export const phraseCount = ({ phrases }: LineOnScreen): number => phrases.filter(({ text }) => text !== null).length;
