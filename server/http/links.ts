// The links of a session, for whoever shows the facilitator's secret.
//
//   POST   /api/rooms/:code/links             the secrets as they are → LinksAnswer
//   POST   /api/rooms/:code/links/:link       renews `facilitator`, `screen` or `assistant` → RenewedAnswer
//   DELETE /api/rooms/:code/links/assistant   nobody assists any more → 204
//
// Whoever is in by a link that is renewed or taken back is cut off.
import express, { type Request, type Response, type Router } from 'express';
import * as v from 'valibot';
import { linkSchema } from '#shared/protocol/links.ts';
import type { Links } from '../rooms/links.ts';
import { type LedRoom, ledRoom } from './ledRoom.ts';
import { refuse } from './refuse.ts';

type Params = { readonly code: string; readonly link?: string };

export function linkRoutes(deps: Parameters<typeof ledRoom>[0], links: Links): Router {
  const router = express.Router({ mergeParams: true });
  /** Lets through who leads the session. */
  const leading =
    (answer: (led: LedRoom, response: Response, params: Params) => unknown) =>
    async (request: Request<Params>, response: Response) => {
      const led = await ledRoom(deps, request);
      return typeof led === 'string' ? refuse(response, led) : answer(led, response, request.params);
    };

  router.post(
    '/',
    leading((led, response) => response.json(links.current(led))),
  );
  router.post(
    '/:link',
    leading(async (led, response, params) => {
      const { success, output: link } = v.safeParse(linkSchema, params.link);
      if (!success) return refuse(response, 'malformed');
      const renewed = await links.renew(led, link);
      return renewed.ok ? response.json({ secret: renewed.secret }) : refuse(response, renewed.reason);
    }),
  );
  router.delete(
    '/assistant',
    leading(async (led, response) => {
      const no = await links.revokeAssistant(led);
      return no ? refuse(response, no) : response.status(204).end();
    }),
  );
  return router;
}
