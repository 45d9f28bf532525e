// Terse ways to say what happened in a session and what is asked of it. Seat 3 holds the key `key-3`.
import type { Actor } from '#shared/domain/actor.ts';
import type {
  CloseDoor,
  CloseRoom,
  OpenDoor,
  OpenRoom,
  RenewLink,
  TakePaperSeats,
  TakeSeat,
} from '#shared/domain/commands.ts';
import type { Deck, Phrase } from '#shared/domain/deck.ts';
import type { Event, RoomEvent } from '#shared/domain/events.ts';
import type { RenewedLink } from '#shared/domain/room.ts';
import type { LineId } from '#shared/domain/round/bingo.ts';
import type { Deal } from '#shared/domain/round/deal.ts';
import type { Bingo, Shown } from '#shared/domain/round/round.ts';
import type {
  CallBingo,
  CallPaperBingo,
  DealRound,
  EndRound,
  HearAgain,
  Mark,
  MarkPaper,
  PauseRound,
  ResumeRound,
  SettleEnd,
  Show,
  StartRound,
  TakeBack,
  TimeRound,
  TakeBackPaper,
  UndoStep,
} from '#shared/domain/round/roundCommands.ts';
import type { RoundEvent } from '#shared/domain/round/roundEvents.ts';
import { type ArgumentId, argumentIds, letterOf, routineOfArgument, routines } from '#shared/domain/taxonomy.ts';

/** The moment at which a round starts, unless a test says otherwise. */
export const T0 = Date.UTC(2026, 2, 3, 9, 30);
/** So many seconds after that. */
export const after = (seconds: number): number => T0 + seconds * 1000;

// ---- who ----

export const facilitator: Actor = { role: 'facilitator' };
export const assistant: Actor = { role: 'assistant' };
export const screen: Actor = { role: 'screen' };
export const participant = (seat: number): Actor => ({ role: 'participant', seat });

/** The same command, asked by somebody else. */
export const as = <C extends { readonly by: Actor }>(by: Actor, command: C): C => ({ ...command, by });
/** The same event or command, in another round. */
export const inRound = <T extends { readonly activity: number }>(activity: number, it: T): T => ({ ...it, activity });

// ---- decks and deals ----

/** The two arguments of each routine, and none. */
const argumentsFor = (routine: string): readonly (ArgumentId | null)[] => [
  ...argumentIds.filter((argument) => routineOfArgument[argument] === routine),
  null,
];

/**
 * A deck with so many phrases per routine, or as many of each as the list says: `B1`, `B2`, …, `O25`. Every third one
 * belongs to no argument.
 */
export const deckOf = (perRoutine: number | readonly number[], id = 'a-deck'): Deck => ({
  id,
  name: 'Een set',
  kind: 'defence',
  phrases: routines.flatMap((routine, column) =>
    Array.from({ length: typeof perRoutine === 'number' ? perRoutine : perRoutine[column]! }, (_, i): Phrase => {
      const name = `${letterOf[routine]}${i + 1}`;
      const argument = argumentsFor(routine)[i % 3] ?? null;
      return {
        id: name,
        letter: letterOf[routine],
        argument,
        cell: `vak \u00AD${name}`,
        sentence: `Uitspraak ${name}`,
      };
    }),
  ),
});

/** One deck for all, so that a deal's deck is the same one everywhere in a test. */
const sixEach = deckOf(6);

export const dealOf = (over: Partial<Deal> = {}): Deal => ({
  deck: sixEach,
  size: 5,
  extra: { corners: false, full: false },
  seed: '00112233445566778899aabbccddeeff',
  ...over,
});

// ---- what happened in the session ----

const opening = {
  at: T0 - 600_000,
  language: 'nl',
  case: { title: 'Drie matrassen', story: 'Wat er speelt.', words: 'Ik vraag een voordeur.', pronoun: 'she' },
  keepHours: 168,
  facilitatorKey: 'facilitator-key',
  screenKey: 'screen-key',
} as const;

export const opened = (at = opening.at): RoomEvent => ({ kind: 'room', type: 'RoomOpened', ...opening, at });
export const rehearsalOpened: RoomEvent = { kind: 'room', type: 'RoomOpened', ...opening, rehearsal: true };
export const seatTaken = (seat: number): RoomEvent => ({ kind: 'room', type: 'SeatTaken', key: `key-${seat}` });
export const paperSeatsTaken = (count: number): RoomEvent => ({ kind: 'room', type: 'PaperSeatsTaken', count });
/** As old journals closed a session. */
export const closed = (at = after(7200)): RoomEvent => ({ kind: 'room', type: 'RoomClosed', at });

export const doorClosed: RoomEvent = { kind: 'room', type: 'DoorClosed' };
export const doorOpened: RoomEvent = { kind: 'room', type: 'DoorOpened' };
export const linkRenewed = (renewed: RenewedLink): RoomEvent => ({ kind: 'room', type: 'LinkRenewed', renewed });

/** A session that was opened, with so many seats taken. */
export const openWith = (seats: number): readonly Event[] => [
  opened(),
  ...Array.from({ length: seats }, (_, i) => seatTaken(i + 1)),
];

// ---- what happened in the round ----

const round = { kind: 'round', activity: 1 } as const;

export const dealt = (over: Partial<Deal> = {}): RoundEvent => ({ ...round, type: 'RoundDealt', deal: dealOf(over) });
export const started = (at = T0): RoundEvent => ({ ...round, type: 'RoundStarted', at });
export const timed = (minutes: number | null): RoundEvent => ({ ...round, type: 'RoundTimed', minutes });
export const paused = (at: number): RoundEvent => ({ ...round, type: 'RoundPaused', at });
export const resumed = (at: number): RoundEvent => ({ ...round, type: 'RoundResumed', at });
export const ended = (at: number, cards: number, provisional = false): RoundEvent => ({
  ...round,
  type: 'RoundEnded',
  at,
  cards,
  ...(provisional && { provisional }),
});
export const endSettled: RoundEvent = { ...round, type: 'EndSettled' };
export const stepUndone = (at: number): RoundEvent => ({ ...round, type: 'StepUndone', at });
export const putOnScreen = (shown: Shown): RoundEvent => ({ ...round, type: 'PutOnScreen', shown });
export const marked = (seat: number, square: number, at = after(60)): RoundEvent => ({
  ...round,
  type: 'Marked',
  seat,
  square,
  at,
});
export const takenBack = (seat: number, square: number): RoundEvent => ({
  ...round,
  type: 'MarkTakenBack',
  seat,
  square,
});
export const bingoCalled = (bingo: Bingo): RoundEvent => ({ ...round, type: 'BingoCalled', bingo });

/** A seat that marked each of these squares once. */
export const markedAll = (seat: number, squares: readonly number[], at = after(60)): readonly RoundEvent[] =>
  squares.map((square) => marked(seat, square, at));

/** A session with seats, in which round 1 is running since T0. */
export const running = (seats: number, over: Partial<Deal> = {}): readonly Event[] => [
  ...openWith(seats),
  dealt(over),
  started(),
];

// ---- what is asked of the session ----

export const openRoom = (): OpenRoom => ({ kind: 'room', type: 'OpenRoom', ...opening });
export const takeSeat = (seat: number): TakeSeat => ({
  kind: 'room',
  type: 'TakeSeat',
  key: `key-${seat}`,
  admitted: false,
});
export const takePaperSeats = (count: number): TakePaperSeats => ({
  kind: 'room',
  type: 'TakePaperSeats',
  by: facilitator,
  at: T0 - 60_000,
  count,
});
export const closeRoom = (at = after(7200)): CloseRoom => ({ kind: 'room', type: 'CloseRoom', by: facilitator, at });

export const closeDoor: CloseDoor = { kind: 'room', type: 'CloseDoor', by: facilitator, at: T0 };
export const openDoor: OpenDoor = { kind: 'room', type: 'OpenDoor', by: facilitator, at: T0 };
export const renewLink = (renewed: RenewedLink, shown: string = opening.facilitatorKey): RenewLink => ({
  kind: 'room',
  type: 'RenewLink',
  by: facilitator,
  at: T0,
  shown,
  renewed,
});

// ---- what is asked of the round ----

const byFacilitator = { ...round, by: facilitator } as const;

export const dealRound = (over: Partial<Deal> = {}): DealRound => ({
  ...byFacilitator,
  type: 'DealRound',
  at: T0 - 60_000,
  deal: dealOf(over),
});
export const startRound = (at = T0): StartRound => ({ ...byFacilitator, type: 'StartRound', at });
export const timeRound = (minutes: number | null): TimeRound => ({
  ...byFacilitator,
  type: 'TimeRound',
  at: after(60),
  minutes,
});
export const pauseRound = (at = after(120)): PauseRound => ({ ...byFacilitator, type: 'PauseRound', at });
export const resumeRound = (at = after(180)): ResumeRound => ({ ...byFacilitator, type: 'ResumeRound', at });
export const endRound = (at = after(600)): EndRound => ({ ...byFacilitator, type: 'EndRound', at });
export const undoStep = (steps: number, at = after(605)): UndoStep => ({
  ...byFacilitator,
  type: 'UndoStep',
  at,
  steps,
});
export const settleEnd = (at = after(610)): SettleEnd => ({ ...byFacilitator, type: 'SettleEnd', at });
export const show = (shown: Shown, at = after(700)): Show => ({ ...byFacilitator, type: 'Show', at, shown });

const bySeat = (seat: number, at: number) => ({ ...round, by: participant(seat), at });

export const mark = (seat: number, square: number, at = after(60)): Mark => ({
  ...bySeat(seat, at),
  type: 'Mark',
  square,
});
export const hearAgain = (seat: number, square: number, at = after(60)): HearAgain => ({
  ...bySeat(seat, at),
  type: 'HearAgain',
  square,
});
export const takeBack = (seat: number, square: number, at = after(60)): TakeBack => ({
  ...bySeat(seat, at),
  type: 'TakeBack',
  square,
});
export const callBingo = (seat: number, line: LineId, at = after(300)): CallBingo => ({
  ...bySeat(seat, at),
  type: 'CallBingo',
  line,
});

// ---- what is entered for a card on paper ----

export const markPaper = (seat: number, square: number, at = after(60)): MarkPaper => ({
  ...byFacilitator,
  type: 'MarkPaper',
  at,
  seat,
  square,
});
export const takeBackPaper = (seat: number, square: number, at = after(60)): TakeBackPaper => ({
  ...byFacilitator,
  type: 'TakeBackPaper',
  at,
  seat,
  square,
});
export const callPaperBingo = (seat: number, line: LineId, at = after(300)): CallPaperBingo => ({
  ...byFacilitator,
  type: 'CallPaperBingo',
  at,
  seat,
  line,
});
