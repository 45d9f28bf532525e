// From server to client: a view of the session for one audience, an answer to a request, or a refusal to connect.
import type { Reason } from '../domain/reason.ts';
import type { FacilitatorView } from '../views/facilitatorView.ts';
import type { ParticipantView } from '../views/participantView.ts';
import type { OwnRound } from '../views/roundForParticipant.ts';
import type { ScreenView } from '../views/screenView.ts';

export type View = ParticipantView | FacilitatorView | ScreenView;

/** Sent on every connect, and whenever the view changed. A lost frame is healed by the next. */
export type Frame<V extends View = View> = {
  /** How many events the view contains: of two frames on one connection the later is never older. */
  readonly version: number;
  /** The server's clock, in milliseconds since 1970, to count minutes by. */
  readonly now: number;
  readonly view: V;
};

/**
 * The answer to a request. A yes means that it is stored: it survives the server. `version` contains it; `own` is what
 * the participant who asked has done in that activity, this included. A no has a reason and changed nothing.
 */
export type Answer =
  | {
      readonly ok: true;
      readonly version: number;
      readonly own: OwnRound | null;
      /** The two return words of one's own seat, to whoever asked for them. */
      readonly words?: readonly [string, string];
    }
  | { readonly ok: false; readonly reason: Reason };

/** The `data` of a `connect_error`: why there is no connection. */
export type Refusal = { readonly reason: Reason };

/** Sent to a socket before the server stops on purpose: come back after so many milliseconds. */
export type Restart = { readonly comeBackIn: number };

export type ServerToClient = { view: (frame: Frame) => void; restart: (restart: Restart) => void };
export type ClientToServer = { ask: (request: unknown, answer: (answer: Answer) => void) => void };
