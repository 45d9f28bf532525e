import type { decksTexts } from '#shared/messages/decks.ts';

export type DecksText = keyof (typeof decksTexts)['nl'];

/** The id of a control of a phrase, to bring the keyboard to it. */
export const controlId = (control: 'cell' | 'letter', phrase: number): string => `${control}-${phrase}`;

/** The id of the way back: there the keyboard goes when what it stood on is gone. */
export const UNDO = 'undo';

/** The id of a letter's part of the list. */
export const groupId = (letter: string): string => `group-${letter}`;

/** The id of the square in which a phrase is shown. */
export const previewId = (phrase: number): string => `preview-${phrase}`;
