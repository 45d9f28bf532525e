// From request to command: the server adds who asks, when, and whatever chance is needed.
import { deckNamed } from '#shared/content/deckNamed.ts';
import { pageOf } from '#shared/content/pageOf.ts';
import type { Actor } from '#shared/domain/actor.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Deck } from '#shared/domain/deck.ts';
import type { Shown } from '#shared/domain/round/round.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { Request } from '#shared/protocol/up.ts';
import { fingerprint } from '../rooms/secrets.ts';

export type Stamping = {
  readonly by: Actor;
  readonly now: number;
  readonly seed: () => string;
  /** The language of the session, for its decks. */
  readonly language: Language;
  /** The deck that an activity was dealt from. */
  readonly deckOf: (activity: number) => Deck | undefined;
};

/** Every request that is a command to the room. Wiping leaves no room; the others ask the gateway. */
export type CommandRequest = Exclude<Request, { type: 'WipeRoom' | 'AdmitWaiting' | 'ShowReturnWords' | 'Sync' }>;

/** How long a ticket to take a seat over is good for, in milliseconds. */
const HELP_FOR = 10 * 60_000;

export function toCommand(request: CommandRequest, stamping: Stamping): Command | Reason {
  const { by, now, seed, language } = stamping;
  if (request.kind === 'room') return toRoomCommand(request, by, now);
  const { kind, activity } = request;
  switch (request.type) {
    case 'DealRound': {
      const { size, extra } = request;
      const deck = deckNamed(request.deck, language);
      if (!deck) return 'unknown-deck';
      const deal = { deck, size, extra, seed: seed() };
      return { kind, activity, type: request.type, by, at: now, steps: request.steps, deal };
    }
    case 'StartRound':
    case 'PauseRound':
    case 'ResumeRound':
    case 'UndoStep':
    case 'SettleEnd':
      return { kind, activity, type: request.type, by, at: now, steps: request.steps };
    case 'EndRound': {
      const { steps, provisional } = request;
      return { kind, activity, type: request.type, by, at: now, steps, provisional };
    }
    case 'TimeRound':
      return { kind, activity, type: request.type, by, at: now, minutes: request.minutes };
    case 'Show': {
      const shown = shownOf(request.shown, activity, stamping);
      return { kind, activity, type: request.type, by, at: now, steps: request.steps, shown };
    }
    case 'Mark':
    case 'HearAgain':
    case 'TakeBack':
      return { kind, activity, type: request.type, by, at: now - request.ago, square: request.square };
    case 'CallBingo':
      return { kind, activity, type: request.type, by, at: now, line: request.line };
    case 'MarkPaper':
    case 'TakeBackPaper':
      return { kind, activity, type: request.type, by, at: now, seat: request.seat, square: request.square };
    case 'CallPaperBingo':
      return { kind, activity, type: request.type, by, at: now, seat: request.seat, line: request.line };
    default:
      return request satisfies never;
  }
}

function toRoomCommand(request: Extract<CommandRequest, { kind: 'room' }>, by: Actor, at: number): Command {
  const { kind } = request;
  if (request.type === 'HelpSeat') {
    const { type, seat } = request;
    return { kind, type, by, at, seat, ticket: fingerprint(request.ticket), until: at + HELP_FOR };
  }
  if (request.type === 'TakePaperSeats') return { kind, type: request.type, by, at, count: request.count };
  if (request.type === 'RemoveSeat') return { kind, type: request.type, by, at, seat: request.seat };
  return { kind, type: request.type, by, at };
}

/** A way to reopen goes into the journal as its text, so that editing the material never changes what was shown. */
function shownOf(
  shown: Extract<Request, { type: 'Show' }>['shown'],
  activity: number,
  { language, deckOf }: Stamping,
): Shown {
  if (shown.what !== 'phrase') return shown;
  const { what, phrase: id, reopening } = shown;
  const deck = deckOf(activity);
  const phrase = deck?.phrases.find((candidate) => candidate.id === id);
  const page = deck && phrase && pageOf(phrase, deck.kind);
  const text = reopening === null ? undefined : page?.reopen[reopening]?.[language];
  return { what, phrase: id, reopening: text ?? null };
}
