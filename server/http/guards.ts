// What a request has to get past before anybody looks at what it says.
import type { RequestHandler } from 'express';
import type { Budget } from '../edge/budget.ts';
import type { Edge } from '../edge/edge.ts';
import { refuse } from './refuse.ts';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses what would change something and was asked for by a page that is not ours. */
export const fromOurPages =
  ({ origins }: Pick<Edge, 'origins'>): RequestHandler =>
  (request, response, next) => {
    if (READS.has(request.method) || origins.admit(request.headers)) next();
    else refuse(response, 'foreign-page');
  };

/** Refuses whoever opens sessions without end: beyond the budget of an address. */
export const within =
  (budget: Budget, { addressOf }: Pick<Edge, 'addressOf'>): RequestHandler =>
  (request, response, next) => {
    if (budget.spend(addressOf(request))) next();
    else refuse(response, 'too-fast');
  };

/** For answers that are of one moment, or for one person. */
export const neverKept: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store');
  next();
};
