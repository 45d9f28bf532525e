import type { Response } from 'express';
import type { Reason } from '#shared/domain/reason.ts';

const STATUS: Partial<Record<Reason, number>> = {
  'unknown-room': 404,
  'room-expired': 410,
  'room-closed': 410,
  'wrong-link': 403,
  'foreign-page': 403,
  'wrong-words': 403,
  'no-tries-left': 403,
  'help-over': 410,
  'unknown-activity': 404,
  'unknown-screen': 404,
  'room-full': 409,
  'enough-deals': 409,
  'server-full': 503,
  'too-fast': 429,
  'not-stored': 503,
  'unavailable': 503,
};

/** A refusal over HTTP: `{ "reason": … }` with a status that fits. */
export const refuse = (response: Response, reason: Reason): void => {
  response.status(STATUS[reason] ?? 400).json({ reason });
};
