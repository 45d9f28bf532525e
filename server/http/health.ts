// For whoever watches over the server, not for players: is it alive, is it ready, what does it count?
//
//   GET /healthz   200 for as long as the process answers
//   GET /readyz    200, or 503 with a reason: 'stopping', 'not-storing' or 'journal-silent'
//   GET /metrics   for Prometheus; 404 but for whoever shows METRICS_TOKEN, as `Authorization: Bearer …`
import express, { type Router } from 'express';
import type { Reason } from '#shared/domain/reason.ts';
import { fingerprint, isSecretOf } from '../rooms/secrets.ts';

export type Unready = 'stopping' | 'not-storing' | 'journal-silent';

export type MetricsPage = {
  readonly token: string;
  readonly contentType: string;
  readonly text: () => Promise<string>;
};

export type Health = {
  /** Why nobody should be sent here just now; null if everybody may. */
  readonly unready: () => Promise<Unready | null>;
  readonly isStopping: () => boolean;
  /** Null when no METRICS_TOKEN is set. */
  readonly metrics: MetricsPage | null;
};

export function healthRoutes({ unready, isStopping, metrics }: Health): Router {
  const router = express.Router();
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  router.get('/readyz', async (_request, response) => {
    const reason = await unready();
    if (reason) response.status(503).json({ status: 'not-ready', reason });
    else response.json({ status: 'ready' });
  });
  const key = metrics && fingerprint(metrics.token);
  router.get('/metrics', async ({ headers }, response) => {
    const shown = /^Bearer (\S{1,200})$/.exec(headers.authorization ?? '')?.[1];
    // As if there were nothing here: a scanner learns not even that there is something to guess.
    if (!metrics || !key || !shown || !isSecretOf(shown, key)) return response.status(404).end();
    return response.type(metrics.contentType).send(await metrics.text());
  });
  // What is asked while the server stops is better asked of the next one.
  router.use('/api', (_request, response, next) => {
    if (!isStopping()) return next();
    return response
      .status(503)
      .set('retry-after', '2')
      .json({ reason: 'unavailable' satisfies Reason });
  });
  return router;
}
