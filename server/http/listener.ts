// The server as the network meets it: how long anybody may take to say what she wants, and how much of it.
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import type { Certificate } from './tls.ts';

/** Longer than any header of ours; shorter than what it costs to remember many. */
const HEADERS_MAX = 8_192;
/** Whoever has not said what she wants by then, in milliseconds, is cut off. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 2_000 };
/** A connection on which nothing comes or goes for so long, in milliseconds. A phone that polls says something every ten seconds. */
const SILENCE = 60_000;
/** All of them, whatever they are for: sockets, and what is asked beside them. */
const CONNECTIONS_MAX = 12_500;

/** Speaks TLS if there is a certificate, and plain HTTP if there is none. */
export function createListener(answer: RequestListener, certificate: Certificate | null): Server | TlsServer {
  const options = { ...PATIENCE, maxHeaderSize: HEADERS_MAX };
  const server = certificate
    ? createTlsServer({ ...options, ...certificate, handshakeTimeout: PATIENCE.headersTimeout }, answer)
    : createServer(options, answer);
  server.maxHeadersCount = 64;
  server.maxConnections = CONNECTIONS_MAX;
  server.setTimeout(SILENCE);
  return server;
}
