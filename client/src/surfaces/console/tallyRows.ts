import type { Count } from '#shared/domain/round/tally.ts';
import type { ArgumentId, DeckKind, Letter } from '#shared/domain/taxonomy.ts';
import type { TallyView } from '#shared/views/tallyView.ts';

export type Grouping = 'phrase' | 'argument' | 'column';

/** What a deck's tally can be counted by: what opens a conversation is no closed argument. */
export const groupingsOf = (kind: DeckKind): readonly Grouping[] =>
  kind === 'defence' ? ['phrase', 'argument', 'column'] : ['phrase', 'column'];

/** What a grouping is called: a key of the texts. */
export function groupingText(by: Grouping, kind: DeckKind) {
  if (by !== 'column') return by;
  return kind === 'defence' ? 'routine' : 'strategy';
}

/** What a row of the tally is called: a text of the session's, or a name of ours. */
export type RowName =
  | { readonly letter: Letter; readonly text: string }
  | { readonly argument: ArgumentId }
  | { readonly column: Letter };

export type TallyRow = Count & { readonly id: string; readonly name: RowName };

/** The rows of one grouping, most hearings first; a column without any stays, as a silence is worth seeing. */
export function tallyRows(tally: TallyView, by: Grouping): readonly TallyRow[] {
  switch (by) {
    case 'phrase':
      return tally.phrases.map(({ letter, text, ...row }) => ({ ...row, name: { letter, text } }));
    case 'argument':
      return tally.arguments.map(({ argument, ...count }) => ({ ...count, id: argument, name: { argument } }));
    case 'column':
      return tally.columns
        .map(({ letter, ...count }) => ({ ...count, id: letter, name: { column: letter } }))
        .toSorted((a, b) => b.hearings - a.hearings);
    default:
      return by satisfies never;
  }
}

/** `3–17`, `3` when first and last are the same, a dash when it was not heard. */
export function minuteSpan({ firstMinute, lastMinute }: Pick<Count, 'firstMinute' | 'lastMinute'>): string {
  if (firstMinute === null || lastMinute === null) return '–';
  return firstMinute === lastMinute ? String(firstMinute) : `${firstMinute}–${lastMinute}`;
}
