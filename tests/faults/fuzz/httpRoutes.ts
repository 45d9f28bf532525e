// Every route that the server has, for the fuzz; fuzz.test.ts sees to it that none is missing.
import { byHelpSchema, byWordsSchema } from '#shared/protocol/comeBack.ts';
import { renewOwnSchema } from '#shared/protocol/links.ts';
import { pairRequestSchema } from '#shared/protocol/pairing.ts';
import { dealRequestSchema, openRequestSchema } from '#shared/protocol/openRequest.ts';

export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** As the server's own code writes it. */
  readonly path: string;
  /** What the facilitator's secret is needed for. */
  readonly isLed: boolean;
  readonly body: object | null;
};

const route = (method: Route['method'], path: string, isLed = false, body: object | null = null): Route => ({
  method,
  path,
  isLed,
  body,
});

export const routes: readonly [Route, ...Route[]] = [
  route('GET', '/healthz'),
  route('GET', '/readyz'),
  route('GET', '/metrics'),
  route('GET', '/.well-known/security.txt'),
  route('GET', '/api/address'),
  route('POST', '/api/rooms', false, openRequestSchema),
  route('POST', '/api/rooms/:code/links', true),
  route('POST', '/api/rooms/:code/links/facilitator', true, renewOwnSchema),
  route('POST', '/api/rooms/:code/links/:link', true),
  route('DELETE', '/api/rooms/:code/links/assistant', true),
  route('POST', '/api/screens'),
  route('POST', '/api/screens/wait'),
  route('POST', '/api/rooms/:code/screens', true, pairRequestSchema),
  route('POST', '/api/rooms/:code/deal', true, dealRequestSchema),
  route('GET', '/api/rooms/:code/tally', true),
  route('GET', '/api/rooms/:code/paper', true),
  route('POST', '/api/rooms/:code/seat/words', false, byWordsSchema),
  route('POST', '/api/rooms/:code/seat/help', false, byHelpSchema),
  route('GET', '/assets/:file'),
  route('GET', '/:page'),
];
