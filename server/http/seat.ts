// Coming back to a seat, for whoever knows its two words or was shown a ticket.
//
//   POST /api/rooms/:code/seat/words   ByWords → CameBack
//   POST /api/rooms/:code/seat/help    ByHelp → CameBack
//
// The phone that had the seat before is signed out.
import express, { type Request, type Response, type Router } from 'express';
import * as v from 'valibot';
import type { Reason } from '#shared/domain/reason.ts';
import { byHelpSchema, byWordsSchema, type CameBack } from '#shared/protocol/comeBack.ts';
import { isJoinCode } from '#shared/protocol/joinCode.ts';
import { MESSAGE_MAX } from '#shared/protocol/limits.ts';
import type { Attempt } from '../edge/attempts.ts';
import type { Edge } from '../edge/edge.ts';
import { comeBackByHelp, comeBackByWords } from '../rooms/comeBack.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { refuse } from './refuse.ts';

type Deps = { readonly registry: RoomRegistry; readonly edge: Pick<Edge, 'attempts' | 'addressOf'> };
type Params = { readonly code: string };

export function seatRoutes({ registry, edge }: Deps): Router {
  const router = express.Router({ mergeParams: true });
  const coming =
    <Said>(
      schema: v.GenericSchema<unknown, Said>,
      comeBack: (runner: RoomRunner, said: Said) => Promise<number | Reason>,
    ) =>
    async (request: Request<Params>, response: Response) => {
      const { code } = request.params;
      const { success, output } = v.safeParse(schema, request.body);
      if (!success) return refuse(response, 'malformed');
      const runner = isJoinCode(code) ? await registry.find(code) : 'unknown-room';
      const seat = typeof runner === 'string' ? runner : await comeBack(runner, output);
      const attempt = { address: edge.addressOf(request), code, shows: shownBy(seat) };
      if (!(await edge.attempts.turn(attempt))) return refuse(response, 'too-fast');
      return typeof seat === 'string' ? refuse(response, seat) : response.json({ seat } satisfies CameBack);
    };
  const json = express.json({ limit: MESSAGE_MAX });
  router.post('/words', json, coming(byWordsSchema, comeBackByWords));
  router.post('/help', json, coming(byHelpSchema, comeBackByHelp));
  return router;
}

const GUESSED = new Set<Reason>(['wrong-words', 'no-tries-left', 'help-over']);

/** A guess at the words of a seat, or at a ticket, counts as one at a link. */
function shownBy(seat: number | Reason): Attempt['shows'] {
  if (typeof seat === 'number') return 'proven';
  if (GUESSED.has(seat)) return 'wrong-secret';
  return seat === 'unknown-room' ? 'wrong-code' : 'named';
}
