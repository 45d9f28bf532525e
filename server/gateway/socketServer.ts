// Socket.IO as this server wants it: from our own pages, text only, no longer than a message, and nobody who dawdles.
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Server, type Socket } from 'socket.io';
import type { Reason } from '#shared/domain/reason.ts';
import { MESSAGE_MAX } from '#shared/protocol/limits.ts';
import type { Edge } from '../edge/edge.ts';
import type { Metrics } from '../monitoring/metrics.ts';
import { cutOffFlooders, takeTurns } from './flooders.ts';
import { cutOffDeafSender, cutOffSlowConsumers } from './slowConsumers.ts';
import { textParser } from './textParser.ts';

type Deps = {
  readonly edge: Pick<Edge, 'origins'>;
  readonly metrics: Pick<Metrics, 'cutOffSlowConsumer' | 'refusedHandshake'>;
  readonly steady: () => number;
};

/** Connections at one moment, those included that have not said yet who they are. */
const CONNECTIONS_MAX = 12_000;

export function openSocketServer(http: HttpServer, { edge, metrics, steady }: Deps): Server {
  const io: Server = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: MESSAGE_MAX,
    pingInterval: 10_000,
    pingTimeout: 8_000,
    /** Whoever has not said by then who she is. */
    connectTimeout: 10_000,
    parser: textParser,
    // For both transports. Later requests name the connection, by an id that no other page can know.
    allowRequest: (request, decide) => {
      const refuse = (reason: Reason) => {
        metrics.refusedHandshake(reason);
        decide(reason, false);
      };
      if (io.engine.clientsCount >= CONNECTIONS_MAX) refuse('server-full');
      else if (!edge.origins.admit(request.headers)) refuse('foreign-page');
      else decide(null, true);
    },
  });
  takeTurns(http, io.engine);
  cutOffFlooders(io.engine, steady);
  cutOffSlowConsumers(io.engine, metrics.cutOffSlowConsumer);
  guardTransports(io.engine);
  answerOtherUpgrades(http, io.path());
  return io;
}

function connectionOf(engine: Server['engine'], { url }: IncomingMessage): Socket['conn'] | undefined {
  const { clients } = engine as unknown as { readonly clients: Readonly<Record<string, Socket['conn']>> };
  const id = new URL(url ?? '', 'http://localhost').searchParams.get('sid') ?? '';
  return Object.hasOwn(clients, id) ? clients[id] : undefined;
}

function guardTransports(engine: Server['engine']): void {
  engine.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    // Polling would say of any other that something went wrong in here.
    if (request.method !== 'GET' && request.method !== 'POST') {
      // A websocket's response has a `writeHead` that gives nothing back.
      response.writeHead(405, { allow: 'GET, POST' });
      return void response.end();
    }
    // Polling says of a message that it is too long, and would go on reading the rest of it.
    response.once('finish', () => {
      if (response.statusCode !== 413) return;
      request.destroy();
      connectionOf(engine, request)?.close(true);
    });
    return next();
  });
  // Before each answer, and before each websocket.
  engine.on('headers', (headers: Record<string, string>, request: IncomingMessage) => {
    cutOffDeafSender(request);
    headers['x-content-type-options'] = 'nosniff';
    headers['cross-origin-resource-policy'] = 'same-origin';
  });
}

/** Whoever asks for another protocol elsewhere (HTTP/2, or a websocket to a page) would be hung up on without a word. */
function answerOtherUpgrades(http: HttpServer, path: string): void {
  http.on('upgrade', ({ url }: IncomingMessage, socket: Duplex) => {
    if (url?.startsWith(`${path}/`)) return;
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
}
