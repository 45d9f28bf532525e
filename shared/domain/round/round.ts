// The nouns of a round of bingo. Each phase holds only what exists in it.
import type { LineId } from './bingo.ts';
import type { Deal } from './deal.ts';

/** A stretch of time in which the round stood still, in milliseconds since 1970. */
export type Pause = { readonly from: number; readonly to: number };

/**
 * For one card, by square: the moments at which its holder heard the phrase, in order of arrival; undefined for a square
 * without. Short lists by number, here and below: a mark copies them, and anything that hashes costs ten times as much.
 */
export type CardMarks = readonly (readonly number[] | undefined)[];

/** A line that its holder called and the server validated. */
export type Bingo = {
  readonly seat: number;
  readonly line: LineId;
  readonly at: number;
  /** Per phrase of the line, in its order: how many other cards had heard it at that moment. */
  readonly alsoHeardBy: readonly number[];
};

/** What the projector shows of a round that has started. */
export type Shown =
  | { readonly what: 'listening' }
  /** Her chair, and nothing else: whatever stood there does not distract. */
  | { readonly what: 'silence' }
  | { readonly what: 'bingo'; readonly bingo: number }
  /** A page of the tally, from 0; without, the first. */
  | { readonly what: 'tally'; readonly page?: number }
  /** One phrase of the deck, with a way to reopen the conversation if the facilitator chose one. */
  | { readonly what: 'phrase'; readonly phrase: string; readonly reopening: string | null };

/**
 * What was done at a seat before it went on in other hands: it counts, and whoever holds the seat is not shown it.
 * `bingos` is how many lines had been called in the round by then.
 */
export type SetAside = { readonly seat: number; readonly marks: CardMarks; readonly bingos: number };

type Dealt = {
  readonly kind: 'round';
  readonly deal: Deal;
  /** How many steps whoever leads took in this round: by it two who press at once are told apart. */
  readonly steps: number;
  /** As the round stood before the latest step; null if that cannot be undone. */
  readonly before: Standing | null;
  /** Seats that were given up before the round was over: their cards are not in play. */
  readonly withdrawn: readonly number[];
  /** How long it is meant to take, to be shown to the room; null if nobody wants to know. */
  readonly minutes: number | null;
};

type Started = Dealt & {
  readonly startedAt: number;
  readonly pauses: readonly Pause[];
  /** By seat number, from 1: index 0 stays empty, and so does a seat without marks. */
  readonly marks: readonly (CardMarks | undefined)[];
  readonly aside: readonly SetAside[];
  readonly bingos: readonly Bingo[];
  readonly shown: Shown;
  /** Up to which of its bingos the room has been shown them, from 1: a step that is undone has shown nothing. 0 is none. */
  readonly seenBingos: number;
};

/** The cards are dealt and can be read; nothing counts yet. */
export type ReadyRound = Dealt & { readonly phase: 'ready' };
export type RunningRound = Started & { readonly phase: 'running' };
export type PausedRound = Started & { readonly phase: 'paused'; readonly pausedAt: number };
export type EndedRound = Started & {
  readonly phase: 'ended';
  readonly endedAt: number;
  /** Up to which seat cards were in play: those that came later carried none. */
  readonly cards: number;
  /** Once the room has seen the tally, nothing is added to it: a late tick would point at a phone. */
  readonly revealed: boolean;
  /** Whether the end is final. Until then nobody sees the tally, and the round may go on as if it had not ended. */
  readonly settled: boolean;
};

export type StartedRound = RunningRound | PausedRound | EndedRound;
export type Round = ReadyRound | StartedRound;

type StandingOf<R> = R extends Round
  ? Omit<R, 'steps' | 'before' | 'minutes' | 'withdrawn' | 'marks' | 'aside' | 'bingos'>
  : never;
/** What a step changes of a round: all but the planned time, and what participants did, which stay when it is undone. */
export type Standing = StandingOf<Round>;
