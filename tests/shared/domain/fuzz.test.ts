// Hundreds of random sessions. Whatever is asked, in whatever order: nothing throws, what was asked twice is done once,
// and the journal tells the session again. Seeded: a failure names its seed, and happens again.
import { expect, test } from 'vitest';
import type { Actor } from '#shared/domain/actor.ts';
import type { Command } from '#shared/domain/commands.ts';
import { playedIn } from '#shared/domain/closedRoomOf.ts';
import { decide } from '#shared/domain/decide.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { Event } from '#shared/domain/events.ts';
import { evolve } from '#shared/domain/evolve.ts';
import { type Random, randomFrom } from '#shared/domain/random.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { isOnPaper, type Room, unopenedRoom } from '#shared/domain/room.ts';
import { completeLines, linesOf } from '#shared/domain/round/bingo.ts';
import { momentsOn } from '#shared/domain/round/marks.ts';
import type { Round, Shown } from '#shared/domain/round/round.ts';
import { phonesNotice } from '#shared/views/participantView.ts';
import { screenView } from '#shared/views/screenView.ts';
import {
  assistant,
  callBingo,
  callPaperBingo,
  closeDoor,
  closeRoom,
  dealRound,
  deckOf,
  endRound,
  facilitator,
  hearAgain,
  inRound,
  mark,
  markPaper,
  openDoor,
  openRoom,
  participant,
  pauseRound,
  renewLink,
  resumeRound,
  screen,
  settleEnd,
  show,
  startRound,
  T0,
  takeBack,
  takeBackPaper,
  takePaperSeats,
  takeSeat,
  undoStep,
} from '../../support/builders.ts';

const SESSIONS = 320;
const COMMANDS = 240;

const smallDecks = [deckOf(6), deckOf(3, 'three-each'), deckOf(1, 'too-small')];

/** Draws commands: most of them sensible, some late, some from the wrong person or for a round that is not there. */
function commandsOf(random: Random) {
  let now = T0;
  const below = (count: number) => Math.floor(random() * count);
  const oneOf = <T>(items: readonly T[]): T => items[below(items.length)]!;
  const chance = (part: number) => random() < part;
  const hasStuckFinger = chance(0.1);

  function tap(room: Room, round: Round | undefined): Command {
    const seats = room.phase === 'open' ? room.seats.length : 1;
    const seat = 1 + below(Math.min(seats + 1, 5));
    const square = below(round?.deal.size === 3 ? 10 : 26);
    const at = chance(0.3) ? now - below(400_000) : now;
    if (hasStuckFinger && chance(0.9)) return hearAgain(1, 0, now);
    const onPaper = room.phase === 'open' && (isOnPaper(room, seat) || chance(0.05));
    const drawn = random();
    if (onPaper && drawn < 0.62) return markPaper(seat, square, now);
    if (onPaper && drawn < 0.8) return takeBackPaper(seat, square, now);
    if (drawn < 0.62) return mark(seat, square, at);
    if (drawn < 0.8) return hearAgain(seat, chance(0.5) ? 0 : square, at);
    if (drawn < 0.9) return takeBack(seat, chance(0.3) ? 0 : square, at);
    const lines = linesOf(round?.deal.size ?? 5, { corners: true, full: true });
    const complete =
      round && round.phase !== 'ready'
        ? completeLines((on) => momentsOn(round, seat, on).length > 0, round.deal.size, round.deal.extra)
        : [];
    const line = oneOf(complete.length > 0 && chance(0.8) ? complete : lines).id;
    return onPaper ? callPaperBingo(seat, line, now) : callBingo(seat, line, now);
  }

  function lead(round: Round | undefined): Command {
    if (chance(0.08)) return undoStep((round?.steps ?? 0) - (chance(0.2) ? 1 : 0), now);
    const drawn = random();
    const extra = { corners: chance(0.5), full: chance(0.2) };
    const size = oneOf([3, 3, 4, 5] as const);
    if (drawn < 0.3) return dealRound({ size, extra, deck: oneOf(smallDecks), seed: String(random()) });
    if (drawn < 0.5) return startRound(now);
    if (drawn < 0.58) return pauseRound(now);
    if (drawn < 0.72) return resumeRound(now);
    if (drawn < 0.77) return { ...endRound(now), provisional: chance(0.5) };
    if (drawn < 0.79) return settleEnd(now);
    const shown: readonly Shown[] = [
      { what: 'listening' },
      { what: 'silence' },
      { what: 'tally' },
      { what: 'bingo', bingo: below(4) },
      { what: 'phrase', phrase: oneOf(['B1', 'O3', 'B9']), reopening: chance(0.5) ? 'Wat kan er wél?' : null },
    ];
    return show(oneOf(shown), now);
  }

  return (room: Room, step: number): Command => {
    now += below(20_000);
    if (step === 3 || chance(0.005)) return openRoom();
    if (step < 10 || chance(0.05)) return { ...takeSeat(1 + below(8)), admitted: chance(0.2) };
    if (chance(0.004)) return takePaperSeats(1 + below(3));
    if (chance(0.01)) return { ...oneOf([closeDoor, openDoor]), by: oneOf([facilitator, assistant, screen]) };
    if (chance(0.005))
      return renewLink({
        turn: 1 + below(3),
        ...oneOf([
          { link: 'screen', key: String(now) },
          { link: 'assistant', key: chance(0.5) ? null : String(now) },
        ] as const),
      });
    if (chance(0.0015)) return { ...closeRoom(now), by: chance(0.5) ? facilitator : participant(1) };
    const rounds = room.phase === 'open' ? room.activities : [];
    const command = chance(hasStuckFinger ? 0.9 : 0.7) ? tap(room, rounds.at(-1)) : lead(rounds.at(-1));
    if (command.kind !== 'round') return command;
    const place = chance(0.06)
      ? 1 + below(rounds.length + 2)
      : rounds.length + (command.type === 'DealRound' ? below(2) : 0);
    const by: Actor = chance(0.03) ? oneOf([facilitator, screen, participant(1)]) : command.by;
    const at = Math.max(place, 1);
    const steps = rounds[at - 1]?.steps ?? 0;
    const seen =
      !isTap(command) && !command.type.endsWith('Bingo') && chance(0.5) ? { steps: steps - (chance(0.2) ? 1 : 0) } : {};
    return { ...inRound(at, { ...command, ...seen }), by };
  };
}

const roundOf = (command: Command, room: Room): Round | undefined =>
  command.kind === 'round' && room.phase === 'open' ? room.activities[command.activity - 1] : undefined;

const timesOn = (command: Extract<Command, { type: 'HearAgain' | 'TakeBack' }>, room: Room): number => {
  const round = roundOf(command, room);
  if (!round || round.phase === 'ready' || command.by.role !== 'participant') return 0;
  return momentsOn(round, command.by.seat, command.square).length;
};

/** What a command that was granted answers when it is asked again at once. */
function expectedAgain(command: Command, granted: readonly Event[], room: Room): Decision<Event> {
  // Once more is what it says, until it is enough.
  if (command.type === 'HearAgain')
    return timesOn(command, room) < 50 ? { ok: true, events: granted } : { ok: false, reason: 'enough-marks' };
  // The mark before the one that it took, as long as there is one.
  if (command.type === 'TakeBack') return { ok: true, events: timesOn(command, room) > 0 ? granted : [] };
  // Called is called.
  if (command.type === 'CallBingo' || command.type === 'CallPaperBingo') return { ok: false, reason: 'already-called' };
  // As many more: whoever asks once names her request once.
  if (command.type === 'TakePaperSeats') return { ok: true, events: granted };
  // One more step since then: it is no longer what it was meant to take back.
  if (command.type === 'UndoStep') return { ok: false, reason: 'overtaken' };
  // All others are done already; so is a deal with the settings that it just got.
  return { ok: true, events: [] };
}

const isTap = (command: Command) =>
  ['Mark', 'HearAgain', 'TakeBack', 'MarkPaper', 'TakeBackPaper'].includes(command.type);
const onTheWall = (room: Room) =>
  room.phase === 'unopened' ? '' : JSON.stringify(screenView(room, 'CODE22')) + phonesNotice(room, 'CODE22');
const tallies = (room: Room) =>
  room.phase === 'unopened' ? [] : playedIn(room).map(({ activity, tally }) => ({ activity, tally }));
const isRevealed = (round: Round | undefined) => round?.phase === 'ended' && round.revealed;

type Seen = { readonly events: Set<string>; readonly reasons: Set<Reason>; commands: number };

function playSession(seed: string, seen: Seen): void {
  const next = commandsOf(randomFrom(seed));
  const journal: Event[] = [];
  let room: Room = unopenedRoom;
  for (let step = 0; step < COMMANDS; step++) {
    const command = next(room, step);
    const say = `seed '${seed}', command ${step}: ${JSON.stringify(command).slice(0, 200)}`;
    let decision: Decision<Event>;
    try {
      decision = decide(command, room);
    } catch (error) {
      throw new Error(`decide threw: ${say}`, { cause: error });
    }
    seen.commands++;
    if (!decision.ok) {
      seen.reasons.add(decision.reason);
      expect(decide(command, room), say).toStrictEqual(decision);
      continue;
    }
    const before = room;
    for (const event of decision.events) seen.events.add(event.type);
    journal.push(...decision.events);
    room = decision.events.reduce(evolve, room);
    if (decision.events.length > 0) expect(room, say).not.toEqual(before);
    if (decision.events.length > 0)
      expect(decide(command, room), `again, ${say}`).toStrictEqual(expectedAgain(command, decision.events, room));
    else expect(room, say).toBe(before);
    if (isTap(command)) expect(onTheWall(room), `on the wall, ${say}`).toBe(onTheWall(before));
    if (isRevealed(roundOf(command, before)) || command.type === 'CloseRoom')
      expect(tallies(room), say).toEqual(tallies(before));
  }
  const read = journal.map((event): Event => JSON.parse(JSON.stringify(event)));
  const again = read.reduce(evolve, unopenedRoom);
  expect(again, `replay of seed '${seed}'`).toStrictEqual(room);
  expect(tallies(again), `tallies of seed '${seed}'`).toEqual(tallies(room));
}

test(`${SESSIONS} random sessions of ${COMMANDS} commands keep every promise`, { timeout: 120_000 }, () => {
  const seen: Seen = { events: new Set(), reasons: new Set(), commands: 0 };
  for (let session = 1; session <= SESSIONS; session++) playSession(`session ${session}`, seen);

  // They came everywhere: every event, and every reason that the rules can give but a full room.
  expect(seen.commands).toBe(SESSIONS * COMMANDS);
  expect([...seen.events].toSorted()).toEqual([
    'BingoCalled',
    'DoorClosed',
    'DoorOpened',
    'EndSettled',
    'LinkRenewed',
    'MarkTakenBack',
    'Marked',
    'PaperSeatsTaken',
    'PutOnScreen',
    'RoomDistilled',
    'RoomOpened',
    'RoundDealt',
    'RoundEnded',
    'RoundPaused',
    'RoundResumed',
    'RoundStarted',
    'SeatTaken',
    'StepUndone',
  ]);
  expect([...seen.reasons].toSorted()).toEqual([
    'already-called',
    'cannot-undo',
    'deck-too-small',
    'ended',
    'enough-marks',
    'no-complete-line',
    'not-on-paper',
    'not-started',
    'not-yours',
    'overtaken',
    'paused',
    'room-closed',
    'room-locked',
    'round-not-ended',
    'tally-revealed',
    'unavailable',
    'unknown-activity',
    'unknown-bingo',
    'unknown-phrase',
    'unknown-room',
    'unknown-square',
  ]);
});
