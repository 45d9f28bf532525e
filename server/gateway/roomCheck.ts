// The room check's line: says back what it hears, so that a page can measure the way to this server by either transport. It
// knows no session, needs no code, counts among the connections, and ends by itself.
import type { IncomingMessage } from 'node:http';
import type { Namespace, Server } from 'socket.io';
import type { Reason } from '#shared/domain/reason.ts';
import type { Refusal } from '#shared/protocol/down.ts';
import { ROOM_CHECK } from '#shared/protocol/roomCheck.ts';
import { createBudget } from '../edge/budget.ts';
import type { Edge } from '../edge/edge.ts';

/** At one moment, all together: nobody who plays is one of them. */
const MOST = 400;
/** How long one lasts at most, in milliseconds: three times what a check takes. */
const LONGEST = 60_000;
/** Of one connection: twice what a check asks. */
const ECHOES = { burst: 100, refill: 10 * 60_000 };

type Deps = {
  readonly edge: {
    readonly roomChecks: Pick<Edge['roomChecks'], 'spend'>;
    readonly addressOf: (request: Pick<IncomingMessage, 'headers' | 'socket'>) => string;
  };
  readonly steady: () => number;
};

export function openRoomCheck(io: Server, { edge, steady }: Deps, longest = LONGEST): Namespace {
  const check = io.of(ROOM_CHECK);
  const refusalOf = (request: IncomingMessage): Reason | null => {
    if (check.sockets.size >= MOST) return 'server-full';
    return edge.roomChecks.spend(edge.addressOf(request)) ? null : 'too-fast';
  };
  check.use((socket, next) => {
    const reason = refusalOf(socket.request);
    next(reason === null ? undefined : Object.assign(new Error(reason), { data: { reason } satisfies Refusal }));
  });
  check.on('connection', (socket) => {
    const echoes = createBudget(ECHOES, steady);
    const timer = setTimeout(() => socket.disconnect(true), longest);
    socket.on('disconnect', () => {
      clearTimeout(timer);
      // Whoever leaves hangs up: a connection that said goodbye here would last for ever, uncounted.
      socket.conn.close();
    });
    socket.on('echo', (answer: unknown) => {
      if (typeof answer === 'function' && echoes.spend('')) answer();
    });
  });
  return check;
}
