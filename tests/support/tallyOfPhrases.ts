import type { TallyView } from '#shared/views/tallyView.ts';

const count = { exposure: 3, heardBy: 1, hearings: 1, corroborated: 0, firstMinute: 1, lastMinute: 1 };

/** A tally of so many phrases. */
export const tallyOfPhrases = (phrases: number): TallyView => ({
  cards: 3,
  phrases: Array.from({ length: phrases }, (_, i) => {
    const id = `B${i + 1}`;
    return { ...count, id, letter: 'B', argument: null, text: id, sentence: `Uitspraak ${id}` } as const;
  }),
  arguments: [],
  columns: [],
});
