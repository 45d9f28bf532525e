// What is not right yet about a phrase that somebody writes.
import { folded } from '#shared/pasted/folded.ts';
import { CELL_MAX, SENTENCE_MAX } from '#shared/domain/deck.ts';
import { withoutSoftHyphens } from '#shared/domain/softHyphen.ts';
import type { DraftPhrase } from '../../store/deckDraft.ts';

/** With one of these a phrase does not play yet. */
export type Blocking =
  | { readonly what: 'no-cell' | 'no-sentence' }
  | { readonly what: 'cell-too-long' | 'sentence-too-long'; readonly over: number };

export function blocking({ cell, sentence }: Pick<DraftPhrase, 'cell' | 'sentence'>): readonly Blocking[] {
  const [cellLength, sentenceLength] = [withoutSoftHyphens(cell).trim().length, sentence.trim().length];
  const found: (Blocking | false)[] = [
    cellLength === 0 && { what: 'no-cell' },
    cellLength > CELL_MAX && { what: 'cell-too-long', over: cellLength - CELL_MAX },
    sentenceLength === 0 && { what: 'no-sentence' },
    sentenceLength > SENTENCE_MAX && { what: 'sentence-too-long', over: sentenceLength - SENTENCE_MAX },
  ];
  return found.filter((problem) => problem !== false);
}

/** The phrases that say the same as an earlier one, in their square or in their sentence. */
export function repeats(phrases: readonly DraftPhrase[]): ReadonlySet<number> {
  const [cells, sentences, found] = [new Set<string>(), new Set<string>(), new Set<number>()];
  for (const { id, cell, sentence } of phrases) {
    for (const [text, known] of [
      [folded(cell), cells],
      [folded(sentence), sentences],
    ] as const) {
      if (text !== '' && known.has(text)) found.add(id);
      known.add(text);
    }
  }
  return found;
}
