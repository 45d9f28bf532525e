// What a room comes down to, in words that outlive the way in which today's code happens to hold it.
import { type Room, seatOf } from '#shared/domain/room.ts';
import type { Round } from '#shared/domain/round/round.ts';
import { type Tally, tallyOf } from '#shared/domain/round/tally.ts';

const talliedFacts = (tally: Tally) => ({
  cards: tally.cards,
  heard: tally.phrases
    .filter(({ hearings }) => hearings > 0)
    .map(({ phrase, ...count }) => [phrase.id, ...Object.values(count)].join(' ')),
});

const roundFacts = (round: Round, seats: number) => ({
  phase: round.phase,
  size: round.deal.size,
  deck: round.deal.deck.id,
  seed: round.deal.seed,
  ...(round.phase === 'ready'
    ? {}
    : {
        startedAt: round.startedAt,
        shown: round.shown.what,
        marks: round.marks.map((card) => (card ?? []).flatMap((at, square) => (at ? `${square}: ${at.join()}` : []))),
        bingos: round.bingos.map(({ seat, line, at }) => `seat ${seat} ${line} ${at}`),
      }),
  tally: talliedFacts(tallyOf(round, seats)),
});

export function factsOf(room: Room) {
  if (room.phase === 'unopened') return { phase: room.phase };
  const { phase, language, keepHours, openedAt, facilitatorKey, screenKey } = room;
  const about = {
    phase,
    language,
    case: room.case,
    keepHours,
    openedAt,
    facilitatorKey,
    screenKey,
    // What version 1 did not have is a fact only where it is used.
    ...(room.assistantKey !== null && { assistantKey: room.assistantKey }),
    ...(room.turns.screen > 0 && { turns: room.turns }),
    ...(room.phase === 'open' && room.door !== 'open' && { door: room.door }),
  };
  // Of a session that is closed, nobody's marks are left: only what they came to.
  if (room.phase === 'closed')
    return {
      ...about,
      closedAt: room.closedAt,
      tallies: room.played.map(({ tally }) => talliedFacts(tally)),
    };
  return {
    ...about,
    seats: room.seats.map((key) => (key === null ? 'paper' : `${seatOf(room, key)} ${key}`)),
    rounds: room.activities.map((round) => roundFacts(round, room.seats.length)),
  };
}
