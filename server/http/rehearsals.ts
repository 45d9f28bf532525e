//   POST /api/rehearsals   opens a rehearsal: RehearsalRequest → 201 OpenAnswer
import express, { type Router } from 'express';
import * as v from 'valibot';
import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { rehearsalRequestSchema } from '#shared/protocol/openRequest.ts';
import type { Edge } from '../edge/edge.ts';
import type { Opened } from '../rooms/roomRegistry.ts';
import { within } from './guards.ts';
import { refuse } from './refuse.ts';

/** Opens a rehearsal, and lets its participants come. */
export type OpenRehearsal = (language: Language) => Promise<Opened | Reason>;

export function rehearsalRoutes(edge: Edge, open: OpenRehearsal): Router {
  const router = express.Router();
  router.post('/', within(edge.rehearsals, edge), express.json({ limit: '1kb' }), async (request, response) => {
    const parsed = v.safeParse(rehearsalRequestSchema, request.body);
    if (!parsed.success) return refuse(response, 'malformed');
    const opened = await open(parsed.output.language);
    if (typeof opened === 'string') return refuse(response, opened);
    edge.attempts.weigh({ address: edge.addressOf(request), code: opened.code, shows: 'proven' });
    return response.status(201).json(opened);
  });
  return router;
}
