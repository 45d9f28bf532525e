// A called line, without whose it is.
import { describe, expect, test } from 'vitest';
import { linesOf } from '#shared/domain/round/bingo.ts';
import { cardOf } from '#shared/domain/round/card.ts';
import { cardSizes } from '#shared/domain/round/deal.ts';
import { calledLine, lineOnScreen } from '#shared/views/calledLine.ts';
import { after, dealOf, running } from '../../support/builders.ts';
import { roundAfter } from '../../support/given.ts';

describe('calledLine', () => {
  test('reads every line of every card in its order, the free centre left out', () => {
    for (const size of cardSizes)
      for (const { id, squares } of linesOf(size, { corners: true, full: true })) {
        const round = roundAfter([running(3, { size })]);
        const phrases = squares.flatMap((square) => cardOf(dealOf({ size }), 3)[square] ?? []);
        const alsoHeardBy = phrases.map((_, i) => i);
        expect(calledLine(round, { seat: 3, line: id, at: after(9), alsoHeardBy })).toEqual({
          line: id,
          phrases: phrases.map(({ letter, id: name }, i) => ({
            letter,
            text: `vak ${name}`,
            alsoHeardBy: i,
          })),
        });
      }
  });
});

test('on the screen it is every square without counts, the free centre among them', () => {
  const round = roundAfter([running(1)]);
  for (const { id, squares } of linesOf(5, { corners: true, full: true })) {
    const card = cardOf(dealOf(), 1);
    const phrases = squares.map((square) => {
      const phrase = card[square];
      return phrase ? { letter: phrase.letter, text: `vak ${phrase.id}` } : { letter: 'N', text: null };
    });
    const bingo = { seat: 1, line: id, at: after(9), alsoHeardBy: [1, 2, 3, 4] };
    expect(lineOnScreen(round, bingo)).toEqual({ line: id, phrases });
  }
  const middle = lineOnScreen(round, { seat: 1, line: 'row-3', at: after(9), alsoHeardBy: [1, 2, 3, 4] });
  expect(middle.phrases.map(({ letter }) => letter).join('')).toBe('BINGO');
  expect(middle.phrases.map(({ text }) => text === null)).toEqual([false, false, true, false, false]);
});
