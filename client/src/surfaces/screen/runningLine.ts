import type { LineOnScreen } from '#shared/views/calledLine.ts';

/** The phrases of a line one after the other, each closed with a full stop unless it brings its own ending. */
export const runningLine = (phrases: LineOnScreen['phrases']): string =>
  phrases.map(({ text }) => (/[.?!…]$/.test(text) ? text : `${text}.`)).join(' ');
