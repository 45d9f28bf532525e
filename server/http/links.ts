// The links of a session, for whoever shows the facilitator's secret.
//
//   POST   /api/rooms/:code/links               the secrets as they are → LinksAnswer
//   POST   /api/rooms/:code/links/facilitator   renews her own: RenewOwn → RenewedAnswer
//   POST   /api/rooms/:code/links/:link         renews `screen` or `assistant` → RenewedAnswer
//   DELETE /api/rooms/:code/links/assistant     nobody assists any more → 204
//
// Whoever is in by a link that is renewed or taken back is cut off.
import express, { type Request, type Response, type Router } from 'express';
import * as v from 'valibot';
import { derivedLinks } from '#shared/domain/room.ts';
import { MESSAGE_MAX } from '#shared/protocol/limits.ts';
import { renewOwnSchema } from '#shared/protocol/links.ts';
import { currentLinks, renewLink, renewOwnLink, revokeAssistant } from '../rooms/links.ts';
import { type LedRoom, ledRoom } from './ledRoom.ts';
import { refuse } from './refuse.ts';

type Params = { readonly code: string; readonly link?: string };

export function linkRoutes(deps: Parameters<typeof ledRoom>[0]): Router {
  const router = express.Router({ mergeParams: true });
  /** Lets through who leads the session. */
  const leading =
    (answer: (led: LedRoom, response: Response, request: Request<Params>) => unknown) =>
    async (request: Request<Params>, response: Response) => {
      const led = await ledRoom(deps, request);
      return typeof led === 'string' ? refuse(response, led) : answer(led, response, request);
    };

  router.post(
    '/',
    leading((led, response) => response.json(currentLinks(led))),
  );
  router.post(
    '/facilitator',
    express.json({ limit: MESSAGE_MAX }),
    leading(async (led, response, { body }) => {
      const { success, output } = v.safeParse(renewOwnSchema, body);
      if (!success) return refuse(response, 'malformed');
      const renewed = await renewOwnLink(led, output.secret);
      return renewed.ok ? response.json({ secret: renewed.secret }) : refuse(response, renewed.reason);
    }),
  );
  router.post(
    '/:link',
    leading(async (led, response, { params }) => {
      const { success, output: link } = v.safeParse(v.picklist(derivedLinks), params.link);
      if (!success) return refuse(response, 'malformed');
      const renewed = await renewLink(led, link);
      return renewed.ok ? response.json({ secret: renewed.secret }) : refuse(response, renewed.reason);
    }),
  );
  router.delete(
    '/assistant',
    leading(async (led, response) => {
      const no = await revokeAssistant(led);
      return no ? refuse(response, no) : response.status(204).end();
    }),
  );
  return router;
}
