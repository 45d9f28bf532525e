import { describe, expect, test } from 'vitest';
import { firstChoice, kindOfDeck, kindText } from '../../../../client/src/surfaces/console/dealChoice.ts';
import { decks } from '../../../../shared/content/decks.ts';
import { consoleTexts } from '../../../../shared/messages/console.ts';

const deckOf = (id: string) => ({ id, name: id, kind: kindOfDeck(id) });
const round = (deck: string, phase: 'ready' | 'running' | 'ended') =>
  ({ deck: deckOf(deck), phase, size: 4, extra: { corners: true, full: false } }) as const;

describe('firstChoice', () => {
  test('for a first round is a deck of defence', () => {
    expect(kindOfDeck(firstChoice(null).deck)).toBe('defence');
  });

  test('for other cards in this round is what lies there', () => {
    for (const deck of ['managers', 'breakthrough'])
      expect(firstChoice(round(deck, 'ready'))).toEqual({ deck, size: 4, extra: { corners: true, full: false } });
  });

  test('after a round of defence is the breakthrough, on the same cards', () => {
    expect(firstChoice(round('first-try', 'ended'))).toEqual({
      deck: 'breakthrough',
      size: 4,
      extra: { corners: true, full: false },
    });
  });

  test('after a breakthrough is the breakthrough', () => {
    expect(firstChoice(round('breakthrough', 'ended')).deck).toBe('breakthrough');
  });
});

test('every deck says of what kind it is', () => {
  for (const { kind } of decks) expect(consoleTexts.nl[kindText[kind]]).toMatch(/gesprek/);
});
