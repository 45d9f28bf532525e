// Everything over plain HTTP: the interface for rooms, health, and the built client.
import { join } from 'node:path';
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { Edge } from '../edge/edge.ts';
import type { Pairings } from '../rooms/pairings.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import { fromOurPages, neverKept } from './guards.ts';
import { fileHeaders, pageHeaders, strictTransport } from './headers.ts';
import { type Health, healthRoutes } from './health.ts';
import { lanAddress } from './lanAddress.ts';
import { refuse } from './refuse.ts';
import { type OpenRehearsal, rehearsalRoutes } from './rehearsals.ts';
import { roomRoutes } from './rooms.ts';
import { screenRoutes } from './screens.ts';
import { securityTxt } from './securityTxt.ts';
import { hashedFiles, plainFiles } from './staticFiles.ts';

type Deps = {
  readonly registry: RoomRegistry;
  readonly edge: Edge;
  readonly pairings: Pairings;
  readonly openRehearsal: OpenRehearsal;
  /** Where `vite build` put the client. */
  readonly clientDir: string;
  readonly securityContact: string | null;
  readonly now: () => number;
  readonly health: Health;
  readonly onError: (error: unknown) => void;
};

const notFound: RequestHandler = (_request, response) => void response.status(404).end();

export function createWeb(deps: Deps): Express {
  const { registry, edge, pairings, openRehearsal, clientDir, securityContact, now, health, onError } = deps;
  const web = express();
  web.disable('x-powered-by');
  web.use(strictTransport(edge.isSecure));

  // Names with a hash in them never change.
  web.use('/assets', fileHeaders, fromOurPages(edge), hashedFiles(join(clientDir, 'assets')), notFound);

  web.use(pageHeaders);
  web.use(['/api', '/healthz', '/readyz', '/metrics'], neverKept);
  web.use(fromOurPages(edge));

  web.get('/.well-known/security.txt', securityTxt(securityContact, now));
  web.use(healthRoutes(health));
  web.get('/api/address', (_request, response) => void response.json({ lan: edge.originFor(lanAddress()) }));
  web.use('/api/rooms', roomRoutes({ registry, edge, pairings }));
  web.use('/api/screens', screenRoutes({ pairings, edge }));
  web.use('/api/rehearsals', rehearsalRoutes(edge, openRehearsal));
  web.use('/api', (_request, response) => void response.status(404).json({ reason: 'malformed' }));

  // The page is asked for again each time.
  web.get(/^\/[^.]*$/, (_request, response) => {
    response.sendFile('index.html', { root: clientDir, cacheControl: false, headers: { 'cache-control': 'no-cache' } });
  });
  web.use(plainFiles(clientDir), notFound);

  web.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    // It may be said of a file that is kept for ever, and was about to be sent compressed: this answer is neither.
    response.removeHeader('content-encoding');
    response.set('cache-control', 'no-store');
    if (isBadBody(error) || isOfConnection(error, request)) return refuse(response, 'malformed');
    onError(error);
    return refuse(response, 'unavailable');
  });
  return web;
}

/** What express says of a body that is no JSON, or too large: the sender's doing, nothing to report. */
const isBadBody = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && Number(error.status) < 500;

/**
 * Whatever came behind the request was no HTTP, or its connection ended, while the answer was on its way: a file that is
 * being sent then fails with the connection's own error.
 */
const isOfConnection = (error: unknown, { socket }: Request): boolean => error === socket.errored;
