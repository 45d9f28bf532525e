import type { Count } from '#shared/domain/round/tally.ts';
import type { ArgumentId, Letter } from '#shared/domain/taxonomy.ts';
import type { TallyView } from '#shared/views/tallyView.ts';

export const groupings = ['phrase', 'argument', 'routine'] as const;
export type Grouping = (typeof groupings)[number];

/** What a row of the tally is called: a text of the session's, or a name of ours. */
export type RowName =
  | { readonly letter: Letter; readonly text: string }
  | { readonly argument: ArgumentId }
  | { readonly routine: Letter };

export type TallyRow = Count & { readonly id: string; readonly name: RowName };

/** The rows of one grouping, most hearings first; a routine without any stays, as a silence is worth seeing. */
export function tallyRows(tally: TallyView, by: Grouping): readonly TallyRow[] {
  switch (by) {
    case 'phrase':
      return tally.phrases.map(({ letter, text, sentence, ...count }) => ({
        ...count,
        id: sentence,
        name: { letter, text },
      }));
    case 'argument':
      return tally.arguments.map(({ argument, ...count }) => ({ ...count, id: argument, name: { argument } }));
    case 'routine':
      return tally.routines
        .map(({ letter, ...count }) => ({ ...count, id: letter, name: { routine: letter } }))
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
