import { describe, expect, test } from 'vitest';
import { deckFile, deckFileName, FILE_MAX, openedFile } from '../../../../client/src/surfaces/decks/deckFile.ts';
import type { OwnDeck } from '../../../../shared/protocol/ownDeck.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const deck: OwnDeck = {
  name: 'Één van ons',
  kind: 'defence',
  phrases: [{ letter: 'I', argument: 'law', cell: 'Ver\u00ADordening', sentence: 'Dat staat niet in de verordening' }],
};

describe('a deck file', () => {
  test('comes back as it was', () => expect(openedFile(bytes(deckFile(deck)))).toEqual({ is: 'deck', deck }));
  test('shows where words may break to who reads it', () => {
    expect(deckFile(deck)).toContain('Ver\\u00adordening');
    expect(deckFile(deck)).not.toContain('\u00AD');
  });
  test('is named after the day, and nothing else', () => {
    expect(deckFileName(new Date(2026, 2, 3))).toBe('bingo-set-2026-03-03.json');
  });
});

describe('any other file', () => {
  test('a list is text, in whichever way it was written', () => {
    const list = { is: 'list', text: 'Één\nTwee' };
    expect(openedFile(bytes('Één\nTwee'))).toEqual(list);
    const inWindows = Uint8Array.from('Één\nTwee', (character) => character.charCodeAt(0));
    expect(openedFile(inWindows)).toEqual(list);
    expect(openedFile(new Uint8Array([0xff, 0xfe, 0x4e, 0x00, 0x65, 0x00]))).toEqual({ is: 'list', text: 'Ne' });
  });
  test.each([
    ['too-large', new Uint8Array(FILE_MAX + 1)],
    ['not-text', bytes('PK\u0003\u0004 a spreadsheet')],
    ['not-text', bytes('a\0b')],
    ['not-a-deck', bytes('{"format":"something else"}')],
    ['not-a-deck', bytes('{ broken')],
    ['not-a-deck', bytes(deckFile({ ...deck, phrases: [] }))],
    ['not-a-deck', bytes(deckFile(deck).replace('"law"', '"lawless"'))],
    ['newer', bytes(deckFile(deck).replace('"version": 1', '"version": 2'))],
  ])('%s', (why, file) => expect(openedFile(file)).toEqual({ is: 'wrong', why }));
});
