// The side of a session of whoever leads it: a view, and requests that are answered at once.
import { nanoid } from 'nanoid';
import type { Frame } from '#shared/protocol/down.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { DealRequest } from '#shared/protocol/openRequest.ts';
import type { Request } from '#shared/protocol/up.ts';
import { createRoomStore, type RoomStore } from '../store/roomStore.ts';
import { dealOwnDeck } from './api.ts';
import { connect } from './connect.ts';
import { facilitatorFrame } from './facilitatorFrame.ts';

/** A request before it has its id. */
type WithoutId<R> = R extends Request ? Omit<R, 'id'> : never;
export type DeskRequest = WithoutId<Request>;

export type Console = {
  readonly room: RoomStore<FacilitatorView>;
  /** Asks once; a refusal, or no connection, lands in the store as a notice. Says whether it was done. */
  readonly ask: (request: DeskRequest) => Promise<boolean>;
  /** The same, for cards of a deck that the facilitator wrote: too large for the socket. */
  readonly dealOwn: (request: DealRequest) => Promise<boolean>;
  readonly close: () => void;
};

/** A view that is the same is not sent again: then there is nothing to wait for. */
const SHOWN_WITHIN = 400;
/** A step is always seen; but a server that is busy tells desks of it only every two seconds. */
const STEP_SHOWN_WITHIN = 4_000;

/** Waits until the desk shows at least this version, for so many milliseconds at most. */
function hasShown(room: RoomStore<FacilitatorView>, version: number, within: number): Promise<void> {
  const isThere = () => (room.getState().frame?.version ?? 0) >= version;
  return new Promise((resolve) => {
    if (isThere()) return resolve();
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, within);
    const stop = room.subscribe(() => isThere() && done());
  });
}

/** Who may sit at the desk. An assistant has a link, and a power, of her own. */
export type DeskRole = 'facilitator' | 'assistant';

/** `known` is what this desk showed last, if it comes back with another secret. */
export function openConsole(
  role: DeskRole,
  code: string,
  secret: string,
  known: Frame<FacilitatorView> | null = null,
): Console {
  const room = createRoomStore<FacilitatorView>(known);
  const line = connect({ role, code, secret }, facilitatorFrame, room);
  return {
    room,
    ask: async (request) => {
      const answer = await line.ask({ ...request, id: nanoid() });
      const notice = answer === 'unanswered' ? 'unavailable' : answer.ok ? null : answer.reason;
      // What is asked next goes by what this did: by a view of before it, somebody else would seem to have been faster.
      const within = 'steps' in request ? STEP_SHOWN_WITHIN : SHOWN_WITHIN;
      if (answer !== 'unanswered' && answer.ok) await hasShown(room, answer.version, within);
      room.setState({ notice });
      return notice === null;
    },
    dealOwn: async (request) => {
      const notice = await dealOwnDeck(code, secret, request);
      room.setState({ notice });
      return notice === null;
    },
    close: line.close,
  };
}
