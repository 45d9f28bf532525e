// A refusal or an answer of the server, as far as this page understands it.
import { type Reason, reasons } from '#shared/domain/reason.ts';
import type { Answer } from '#shared/protocol/down.ts';
import { fieldsOf, isOwn } from './understoodFields.ts';

/** The reason for a refusal; null where none was given. One that this page does not know means that it is too old. */
export function understoodReason(said: unknown): Reason | null {
  if (said === undefined || said === null) return null;
  return reasons.find((reason) => reason === fieldsOf(said)['reason']) ?? 'old-client';
}

/** The reason in the answer to a handshake that the server did not even listen to; null where none was given. */
export function understoodHandshake(error: unknown): Reason | null {
  const { responseText } = fieldsOf(fieldsOf(error)['context']);
  // A proxy of somebody else, or the page to log in to a wifi, may answer just as well.
  return typeof responseText === 'string' && /^\{"code":4,"message":"foreign-page"\}$/.test(responseText)
    ? 'foreign-page'
    : null;
}

/** The answer to a request. One that this page does not understand is a no: it cannot say what was done. */
export function understoodAnswer(answer: unknown): Answer {
  const { ok, version, own } = fieldsOf(answer);
  if (ok === true && typeof version === 'number' && (own === null || isOwn(own))) return answer as Answer;
  return { ok: false, reason: (ok === false && understoodReason(answer)) || 'old-client' };
}
