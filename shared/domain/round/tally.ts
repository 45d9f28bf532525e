// What was heard in a round, counted per phrase, per argument and per column (a routine, or a strategy). Counts sentences, not people.
import type { SessionFacts } from '../activity.ts';
import type { Phrase } from '../deck.ts';
import { type ArgumentId, argumentIds, type Letter, letters } from '../taxonomy.ts';
import { cardOf } from './card.ts';
import { hearingsOf, isCorroborated, type Sighting } from './hearing.ts';
import type { CardMarks, Round } from './round.ts';

export type Count = {
  /** How many times it was heard: marks within 90 seconds of the first count as one. */
  readonly hearings: number;
  /** How many of those are borne out by others. */
  readonly corroborated: number;
  /** On how many cards it stood. */
  readonly exposure: number;
  /** On how many of those cards it was heard at least once. */
  readonly heardBy: number;
  /** The minute of the round, from 1 and pauses included, of the first and the last hearing; null when there was none. */
  readonly firstMinute: number | null;
  readonly lastMinute: number | null;
};

export type Tally = {
  /** How many cards were in play. */
  readonly cards: number;
  readonly phrases: readonly (Count & { readonly phrase: Phrase })[];
  readonly arguments: readonly (Count & { readonly argument: ArgumentId })[];
  /** All five, in order: routines, or strategies in a breakthrough deck. */
  readonly columns: readonly (Count & { readonly letter: Letter })[];
};

/** For one phrase: the seats that carry it, and each time that one of them heard it. */
type Ledger = { readonly phrase: Phrase; readonly carriers: Set<number>; readonly sightings: Sighting[] };

/**
 * The tally of a round; `seats` is how many cards there are as long as the round has not ended. A card on paper counts
 * from the first mark that is entered for it: nobody knows whether one without is in somebody's hands.
 */
export function tallyOf(round: Round, seats: number, isOnPaper: SessionFacts['isOnPaper'] = () => false): Tally {
  const all = Array.from({ length: round.phase === 'ended' ? round.cards : seats }, (_, index) => index + 1);
  const withdrawn = new Set(round.withdrawn);
  const inPlay = all.filter((seat) => !withdrawn.has(seat) && (!isOnPaper(seat) || marksOf(round, seat).length > 0));
  const ledgers = ledgersOf(round, inPlay);
  const startedAt = round.phase === 'ready' ? 0 : round.startedAt;
  const count = (belongs: (phrase: Phrase) => boolean) =>
    countOf(
      ledgers.filter(({ phrase }) => belongs(phrase)),
      startedAt,
    );
  return {
    cards: inPlay.length,
    phrases: round.deal.deck.phrases.map((phrase) => ({ phrase, ...count((other) => other === phrase) })),
    arguments: argumentIds.map((argument) => ({ argument, ...count((phrase) => phrase.argument === argument) })),
    columns: letters.map((letter) => ({ letter, ...count((phrase) => phrase.letter === letter) })),
  };
}

function ledgersOf(round: Round, seats: readonly number[]): readonly Ledger[] {
  const ledgers = new Map<Phrase, Ledger>(
    round.deal.deck.phrases.map((phrase) => [phrase, { phrase, carriers: new Set(), sightings: [] }]),
  );
  for (const seat of seats) {
    const marks = marksOf(round, seat);
    cardOf(round.deal, seat).forEach((phrase, square) => {
      const ledger = phrase && ledgers.get(phrase);
      if (!ledger) return;
      ledger.carriers.add(seat);
      for (const card of marks) for (const at of card[square] ?? []) ledger.sightings.push({ seat, at });
    });
  }
  return [...ledgers.values()];
}

/** All that was marked at a seat, by whoever sat there. */
function marksOf(round: Round, seat: number): readonly CardMarks[] {
  if (round.phase === 'ready') return [];
  const own = round.marks[seat];
  const before = round.aside.filter((one) => one.seat === seat).map(({ marks }) => marks);
  return own ? [own, ...before] : before;
}

function countOf(ledgers: readonly Ledger[], startedAt: number): Count {
  const moments: number[] = [];
  const carriers = new Set<number>();
  const hearers = new Set<number>();
  let corroborated = 0;
  for (const ledger of ledgers) {
    for (const seat of ledger.carriers) carriers.add(seat);
    for (const { seat } of ledger.sightings) hearers.add(seat);
    for (const hearing of hearingsOf(ledger.sightings)) {
      moments.push(hearing.at);
      if (isCorroborated(hearing, ledger.carriers.size)) corroborated++;
    }
  }
  const minute = (at: number) => Math.floor((at - startedAt) / 60_000) + 1;
  return {
    hearings: moments.length,
    corroborated,
    exposure: carriers.size,
    heardBy: hearers.size,
    firstMinute: moments.length > 0 ? minute(Math.min(...moments)) : null,
    lastMinute: moments.length > 0 ? minute(Math.max(...moments)) : null,
  };
}
