// The HTTP interface. Bodies and answers are JSON; a refusal is `{ "reason": … }` with a reason from the closed list.
//
//   POST /api/rooms                      opens a session: OpenRequest → 201 OpenAnswer
//   …    /api/rooms/:code/links          the links of the session: see links.ts
//   POST /api/rooms/:code/screens        opens the screen that waits under a code: PairRequest → 204, see screens.ts
//   POST /api/rooms/:code/deal           deals a round with a deck of one's own: DealRequest → 204
//   GET  /api/rooms/:code/paper          the cards on paper, to print or to enter what is heard on one → PaperView
//   GET  /api/rooms/:code/tally          ?format=csv|csv-international|json & round=session|1|2…  → a file
//   POST /api/rooms/:code/seat/…         coming back to a seat: see seat.ts
//
// All but the first want the facilitator's secret, as `Authorization: Bearer …`; for the cards on paper an assistant's will do.
// Coming back to a seat wants what was shown on a phone, or at the desk.
import express, { type Router } from 'express';
import * as v from 'valibot';
import { deckNamed } from '#shared/content/deckNamed.ts';
import { DECK_BODY_MAX } from '#shared/protocol/limits.ts';
import { dealRequestSchema, openRequestSchema } from '#shared/protocol/openRequest.ts';
import { ownDeckAsDeck } from '#shared/protocol/ownDeck.ts';
import { paperView } from '#shared/views/paperView.ts';
import type { Edge } from '../edge/edge.ts';
import type { Pairings } from '../rooms/pairings.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import { takenHome } from '../exports/takenHome.ts';
import { ledRoom } from './ledRoom.ts';
import { linkRoutes } from './links.ts';
import { pairRoute } from './screens.ts';
import { refuse } from './refuse.ts';
import { seatRoutes } from './seat.ts';
import { sendTally, tallyQuerySchema } from './tallyFile.ts';
import { within } from './guards.ts';

type Deps = { readonly registry: RoomRegistry; readonly edge: Edge; readonly pairings: Pairings };

export function roomRoutes(deps: Deps): Router {
  const { registry, edge } = deps;
  const router = express.Router();

  router.post('/', within(edge.openings, edge), express.json({ limit: DECK_BODY_MAX }), async (request, response) => {
    const parsed = v.safeParse(openRequestSchema, request.body);
    if (!parsed.success) return refuse(response, 'malformed');
    const { deck: asked, size, extra, ...session } = parsed.output;
    const deck = typeof asked === 'string' ? deckNamed(asked, session.language) : ownDeckAsDeck(asked);
    if (!deck) return refuse(response, 'unknown-deck');
    const opened = await registry.open({ ...session, deal: { deck, size, extra } });
    if (typeof opened === 'string') return refuse(response, opened);
    // Whoever joins from the same place does not guess.
    edge.attempts.weigh({ address: edge.addressOf(request), code: opened.code, shows: 'proven' });
    return response.status(201).json(opened);
  });

  router.use('/:code/links', linkRoutes(deps));
  router.use('/:code/screens', pairRoute(deps));
  router.use('/:code/seat', seatRoutes(deps));

  router.post('/:code/deal', express.json({ limit: DECK_BODY_MAX }), async (request, response) => {
    const led = await ledRoom(deps, request);
    if (typeof led === 'string') return refuse(response, led);
    const parsed = v.safeParse(dealRequestSchema, request.body);
    if (!parsed.success) return refuse(response, 'malformed');
    const { activity, deck, size, extra, steps } = parsed.output;
    const outcome = await registry.dealRound(led.runner, activity, { deck: ownDeckAsDeck(deck), size, extra }, steps);
    if (!outcome.ok) return refuse(response, outcome.reason);
    return response.status(204).end();
  });

  router.get('/:code/paper', async (request, response) => {
    const led = await ledRoom(deps, request, 'or-assisted');
    if (typeof led === 'string') return refuse(response, led);
    if (led.room.phase === 'closed') return refuse(response, 'room-closed');
    const paper = paperView(led.room, led.runner.code);
    return paper ? response.json(paper) : refuse(response, 'unknown-activity');
  });

  router.get('/:code/tally', async (request, response) => {
    const led = await ledRoom(deps, request);
    if (typeof led === 'string') return refuse(response, led);
    const query = v.safeParse(tallyQuerySchema, request.query);
    if (!query.success) return refuse(response, 'malformed');
    const taken = takenHome(led.room, query.output.round);
    if (!taken) return refuse(response, 'unknown-activity');
    return sendTally(response, query.output, taken, led.runner.code, led.room);
  });

  return router;
}
