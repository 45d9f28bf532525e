import { columnId, type DeckKind, letterOf, routineOfArgument } from '#shared/domain/taxonomy.ts';
import type { ClosedRoom, OpenRoom } from '#shared/domain/room.ts';
import type { Count, Tally } from '#shared/domain/round/tally.ts';
import type { TakenHome } from './takenHome.ts';

/** The version of the file's form, described in `tally.schema.json`. */
export const TALLY_FILE_VERSION = 1;

/** The tallies for programs: the form is in `tally.schema.json`, beside this file. */
export function tallyJson(taken: TakenHome, room: OpenRoom | ClosedRoom) {
  return {
    format: 'grote-defensieve-routine-bingo/tally',
    version: TALLY_FILE_VERSION,
    // The day is enough to find it by; the hour would tell who was in which meeting.
    day: new Date(room.openedAt).toISOString().slice(0, 10),
    language: room.language,
    case: { title: room.case.title },
    ...(room.rehearsal && { rehearsal: true }),
    rounds: taken.rounds.map(({ activity, deck, size, extra, ended, bingos, tally }) => ({
      number: activity,
      deck,
      size,
      extra,
      ended,
      bingos,
      tally: tallyPart(tally, deck.kind),
    })),
    session: taken.session && taken.session.map(({ kind, tally }) => ({ kind, tally: tallyPart(tally, kind) })),
  };
}

const tallyPart = (tally: Tally, kind: DeckKind) => ({
  cards: tally.cards,
  columns: tally.columns.map((row) => ({ id: columnId(kind, row.letter), letter: row.letter, ...counts(row) })),
  arguments: tally.arguments.map((row) => ({
    id: row.argument,
    letter: letterOf[routineOfArgument[row.argument]],
    ...counts(row),
  })),
  phrases: tally.phrases.map(({ phrase, ...row }) => ({
    id: phrase.id,
    letter: phrase.letter,
    argument: phrase.argument,
    sentence: phrase.sentence,
    ...counts(row),
  })),
});

const counts = ({ hearings, corroborated, exposure, heardBy, firstMinute, lastMinute }: Count) => ({
  hearings,
  corroborated,
  exposure,
  heardBy,
  firstMinute,
  lastMinute,
});
