// A hearing: one moment at which a phrase was said, seen through the marks of one or more cards.

/** Marks of one phrase belong to one hearing until this long after the first of them, in milliseconds. */
export const HEARING_WINDOW = 90_000;

/** That a card's holder heard the phrase: which card, and when. */
export type Sighting = { readonly seat: number; readonly at: number };

export type Hearing = {
  /** The moment of its first mark. */
  readonly at: number;
  /** On how many cards it was marked. */
  readonly cards: number;
};

/** The hearings of one phrase, in order of time. */
export function hearingsOf(sightings: readonly Sighting[]): readonly Hearing[] {
  const hearings: { at: number; seats: Set<number> }[] = [];
  for (const { seat, at } of sightings.toSorted((a, b) => a.at - b.at)) {
    const current = hearings.at(-1);
    if (current && at - current.at <= HEARING_WINDOW) current.seats.add(seat);
    else hearings.push({ at, seats: new Set([seat]) });
  }
  return hearings.map(({ at, seats }) => ({ at, cards: seats.size }));
}

/** Whether others bear a hearing out: at least two cards, or a fifth of the cards that carry the phrase. */
export const isCorroborated = (hearing: Hearing, carriers: number): boolean =>
  hearing.cards >= 2 || hearing.cards * 5 >= carriers;
