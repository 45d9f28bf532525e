// From request to command: the server adds who asks, when, and whatever chance is needed.
import { deckNamed } from '#shared/content/deckNamed.ts';
import type { Actor } from '#shared/domain/actor.ts';
import type { Command } from '#shared/domain/commands.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { Request } from '#shared/protocol/up.ts';

export type Stamping = {
  readonly by: Actor;
  readonly now: number;
  readonly seed: () => string;
  /** The language of the session, for its decks. */
  readonly language: Language;
};

/** Every request that is a command to the room; `WipeRoom` is none, since it leaves no room. */
export type CommandRequest = Exclude<Request, { type: 'WipeRoom' }>;

export function toCommand(request: CommandRequest, { by, now, seed, language }: Stamping): Command | Reason {
  if (request.type === 'CloseRoom') return { kind: 'room', type: 'CloseRoom', by, at: now };
  const { kind, activity } = request;
  switch (request.type) {
    case 'DealRound': {
      const { size, extra } = request;
      const deck = deckNamed(request.deck, language);
      if (!deck) return 'unknown-deck';
      return { kind, activity, type: request.type, by, at: now, deal: { deck, size, extra, seed: seed() } };
    }
    case 'StartRound':
    case 'PauseRound':
    case 'ResumeRound':
    case 'EndRound':
      return { kind, activity, type: request.type, by, at: now };
    case 'Show':
      return { kind, activity, type: request.type, by, at: now, shown: request.shown };
    case 'Mark':
    case 'HearAgain':
    case 'TakeBack':
      return { kind, activity, type: request.type, by, at: now - request.ago, square: request.square };
    case 'CallBingo':
      return { kind, activity, type: request.type, by, at: now, line: request.line };
    default:
      return request satisfies never;
  }
}
