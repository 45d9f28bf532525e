// The HTTP interface. Bodies and answers are JSON; a refusal is `{ "reason": … }` with a reason from the closed list.
//
//   POST /api/rooms                      opens a session: OpenRequest → 201 OpenAnswer
//   POST /api/rooms/:code/screen-link    the secret of the screen link → { screenSecret }
//   POST /api/rooms/:code/deal           deals a round with a deck of one's own: DealRequest → 204
//   GET  /api/rooms/:code/tally          ?format=csv|csv-international|json & round=session|1|2…  → a file
//
// All but the first want the facilitator's secret, as `Authorization: Bearer …`.
import express, { type Response, type Router } from 'express';
import * as v from 'valibot';
import { deckNamed } from '#shared/content/deckNamed.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { ClosedRoom, OpenRoom } from '#shared/domain/room.ts';
import { DECK_BODY_MAX } from '#shared/protocol/limits.ts';
import { isJoinCode } from '#shared/protocol/joinCode.ts';
import { dealRequestSchema, openRequestSchema } from '#shared/protocol/openRequest.ts';
import { ownDeckAsDeck } from '#shared/protocol/ownDeck.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { isSecretOf, screenSecretOf } from '../rooms/secrets.ts';
import { takenHome } from '../exports/takenHome.ts';
import { sendTally, tallyQuerySchema } from './tallyFile.ts';

const STATUS: Partial<Record<Reason, number>> = {
  'unknown-room': 404,
  'room-expired': 410,
  'room-closed': 410,
  'wrong-link': 403,
  'unknown-activity': 404,
  'unavailable': 503,
};

export const refuse = (response: Response, reason: Reason): void => {
  response.status(STATUS[reason] ?? 400).json({ reason });
};

export function roomRoutes(registry: RoomRegistry): Router {
  const router = express.Router();

  router.post('/', express.json({ limit: DECK_BODY_MAX }), async (request, response) => {
    const parsed = v.safeParse(openRequestSchema, request.body);
    if (!parsed.success) return refuse(response, 'malformed');
    const { deck: asked, size, extra, ...session } = parsed.output;
    const deck = typeof asked === 'string' ? deckNamed(asked, session.language) : ownDeckAsDeck(asked);
    if (!deck) return refuse(response, 'unknown-deck');
    const opened = await registry.open({ ...session, deal: { deck, size, extra } });
    if (typeof opened === 'string') return refuse(response, opened);
    return response.status(201).json(opened);
  });

  router.post('/:code/screen-link', async (request, response) => {
    const led = await ledRoom(registry, request.params.code, request.headers.authorization);
    if (typeof led === 'string') return refuse(response, led);
    return response.json({ screenSecret: screenSecretOf(led.secret) });
  });

  router.post('/:code/deal', express.json({ limit: DECK_BODY_MAX }), async (request, response) => {
    const led = await ledRoom(registry, request.params.code, request.headers.authorization);
    if (typeof led === 'string') return refuse(response, led);
    const parsed = v.safeParse(dealRequestSchema, request.body);
    if (!parsed.success) return refuse(response, 'malformed');
    const { activity, deck, size, extra } = parsed.output;
    const outcome = await registry.dealRound(led.runner, activity, { deck: ownDeckAsDeck(deck), size, extra });
    if (!outcome.ok) return refuse(response, outcome.reason);
    return response.status(204).end();
  });

  router.get('/:code/tally', async (request, response) => {
    const led = await ledRoom(registry, request.params.code, request.headers.authorization);
    if (typeof led === 'string') return refuse(response, led);
    const query = v.safeParse(tallyQuerySchema, request.query);
    if (!query.success) return refuse(response, 'malformed');
    const taken = takenHome(led.room, query.output.round);
    if (!taken) return refuse(response, 'unknown-activity');
    return sendTally(response, query.output, taken, led.runner.code, led.room);
  });

  return router;
}

type LedRoom = { readonly runner: RoomRunner; readonly room: OpenRoom | ClosedRoom; readonly secret: string };

/** The room of a code, for whoever shows the facilitator's secret. */
async function ledRoom(
  registry: RoomRegistry,
  code: string,
  authorization: string | undefined,
): Promise<LedRoom | Reason> {
  const secret = /^Bearer ([\w-]{22,64})$/.exec(authorization ?? '')?.[1];
  if (!secret) return 'wrong-link';
  if (!isJoinCode(code)) return 'unknown-room';
  const runner = await registry.find(code);
  if (typeof runner === 'string') return runner;
  const room = runner.room();
  if (room.phase === 'unopened') return 'unknown-room';
  return isSecretOf(secret, room.facilitatorKey) ? { runner, room, secret } : 'wrong-link';
}
