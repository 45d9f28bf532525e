// The worst that the game lets somebody write: every text as long as it may be.
import { CELL_MAX, SENTENCE_MAX } from '#shared/domain/deck.ts';
import { letters } from '#shared/domain/taxonomy.ts';
import type { OpenRequest } from '#shared/protocol/openRequest.ts';
import { CASE_STORY_MAX, CASE_TITLE_MAX, CASE_WORDS_MAX } from '#shared/protocol/limits.ts';
import { OWN_DECK_NAME_MAX, type OwnDeck } from '#shared/protocol/ownDeck.ts';

/** Repeats words until there are so many characters, and ends at a whole one. */
const fill = (words: string, length: number): string =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length - 1)
    .trim() + '.';

const cells = [
  'Ver\u00ADgun\u00ADning\u00ADver\u00ADle\u00ADnings\u00ADbe\u00ADleid',
  'Dat is niet ons budget hoor',
  'Rechts\u00ADgelijk\u00ADheid, mevrouw',
  'Wij wij wij wij wij wij wij',
].map((cell) => cut(cell));

/** At most so many characters, soft hyphens not counted. */
function cut(cell: string): string {
  let text = '';
  let count = 0;
  for (const letter of cell) {
    if (letter !== '\u00AD' && ++count > CELL_MAX) break;
    text += letter;
  }
  return text.trim();
}

export const longestDeck: OwnDeck = {
  name: fill('Onze eigen zinnen ', OWN_DECK_NAME_MAX),
  kind: 'defence',
  phrases: letters.flatMap((letter) =>
    Array.from({ length: 8 }, (_, i) => ({
      letter,
      argument: null,
      cell: cells[i % cells.length]!,
      sentence: fill(`${letter}${i} en daarvoor verwijs ik u graag door naar het loket Vergunningen `, SENTENCE_MAX),
    })),
  ),
};

export const longestCase: OpenRequest['case'] = {
  title: fill('De vergunningverleningsprocedure van mevrouw Van der Heuvel ', CASE_TITLE_MAX),
  story: fill('Zij vraagt al drie jaar om een gelijkvloerse toegang tot haar eigen woning. ', CASE_STORY_MAX),
  words: fill('Ik vraag om een drempel minder, en ik krijg er steeds een drempel bij ', CASE_WORDS_MAX),
  pronoun: 'they',
};
