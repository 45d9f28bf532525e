import { describe, expect, test } from 'vitest';
import { deckNamed, letterOfSource } from '#shared/content/deckNamed.ts';
import { decks } from '#shared/content/decks.ts';
import { phrases } from '#shared/content/phrases.ts';
import { letterOf, routineOfArgument } from '#shared/domain/taxonomy.ts';

describe('deckNamed', () => {
  test.each(decks.map((deck) => [deck.id, deck] as const))(
    '%s is there in both languages, whole and in order',
    (id, deck) => {
      for (const language of ['nl', 'en'] as const) {
        const found = deckNamed(id, language)!;
        expect(found.id).toBe(id);
        expect(found.name).toBe(deck.name[language]);
        expect(found.phrases.map((phrase) => phrase.id)).toEqual(deck.phrases);
      }
    },
  );
  test('says each phrase in the language that was chosen, with soft hyphens for break marks', () => {
    for (const language of ['nl', 'en'] as const)
      for (const phrase of deckNamed('defensive-routines', language)!.phrases) {
        const source = phrases.find(({ id }) => id === phrase.id)!;
        expect(phrase.cell).toBe(source[language].cell.split('|').join('\u00AD'));
        expect(phrase.sentence).toBe(source[language].sentence);
      }
  });
  test('puts each phrase in the column of its argument, or of its routine', () => {
    for (const phrase of deckNamed('defensive-routines', 'nl')!.phrases) {
      const source = phrases.find(({ id }) => id === phrase.id)!;
      if ('argument' in source) {
        expect(phrase).toMatchObject({
          argument: source.argument,
          letter: letterOf[routineOfArgument[source.argument]],
        });
      } else expect(phrase).toMatchObject({ argument: null, letter: letterOfSource(source) });
    }
  });
  test('knows no other name', () => {
    for (const id of ['', 'Defensive-routines', 'no-such-deck', 'constructor', '__proto__'])
      expect(deckNamed(id, 'nl')).toBeUndefined();
  });
});
