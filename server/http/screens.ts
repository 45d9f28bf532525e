// Pairing a screen on another machine, by a code that it shows and the facilitator types.
//
//   POST /api/screens        a new screen that waits → 201 WaitingScreen
//   POST /api/screens/wait   how it is, for whoever shows the ticket, as `Authorization: Bearer …` → PairingState
//
// It asks every second or so; not asking for long ends its code. The desk's side, `POST /api/rooms/:code/screens`, opens it.
import express, { type Request, type Router } from 'express';
import * as v from 'valibot';
import { MESSAGE_MAX } from '#shared/protocol/limits.ts';
import { pairRequestSchema, type PairingState, type WaitingScreen } from '#shared/protocol/pairing.ts';
import type { Edge } from '../edge/edge.ts';
import { currentLinks } from '../rooms/links.ts';
import type { Pairings } from '../rooms/pairings.ts';
import { ledRoom } from './ledRoom.ts';
import { bearer } from './bearer.ts';
import { refuse } from './refuse.ts';

type Deps = { readonly pairings: Pairings; readonly edge: Edge };

export function screenRoutes({ pairings, edge }: Deps): Router {
  const router = express.Router();
  router.post('/', (request, response) => {
    if (!edge.waitingScreens.spend(edge.addressOf(request))) return refuse(response, 'too-fast');
    const screen = pairings.begin();
    return screen ? response.status(201).json(screen satisfies WaitingScreen) : refuse(response, 'server-full');
  });
  router.post('/wait', (request, response) => {
    const ticket = bearer(request);
    const state: PairingState = ticket ? pairings.look(ticket) : { state: 'over' };
    response.json(state);
  });
  return router;
}

/** Opens a session on the screen that waits under a code, for whoever leads it: PairRequest → 204. Guesses wait their turn. */
export function pairRoute(deps: Deps & Parameters<typeof ledRoom>[0]): Router {
  const { pairings, edge } = deps;
  const router = express.Router({ mergeParams: true });
  router.post(
    '/',
    express.json({ limit: MESSAGE_MAX }),
    async (request: Request<{ readonly code: string }>, response) => {
      const led = await ledRoom(deps, request);
      if (typeof led === 'string') return refuse(response, led);
      const { success, output } = v.safeParse(pairRequestSchema, request.body);
      if (!success) return refuse(response, 'malformed');
      const { pairingCode: code } = output;
      const shows = pairings.waits(code) ? 'named' : 'wrong-code';
      const mayKnow = await edge.pairingGuesses.turn({ address: edge.addressOf(request), code, shows });
      if (!mayKnow) return refuse(response, 'too-fast');
      const { screenSecret } = currentLinks(led);
      const isOpened = shows === 'named' && pairings.open(code, { code: led.runner.code, screenSecret });
      return isOpened ? response.status(204).end() : refuse(response, 'unknown-screen');
    },
  );
  return router;
}
