// From client to server: the one untrusted door. Everything is strict: a key too many is `malformed`.
import * as v from 'valibot';
import { isJoinCode } from './joinCode.ts';
import { requestId } from './requestId.ts';
import { facilitatorRoundRequests, participantRoundRequests } from './roundRequests.ts';

/** At least 128 random bits, base64url. A participant's browser makes its own; the links hold the others. */
const secret = v.pipe(v.string(), v.regex(/^[\w-]{22,64}$/));

/**
 * What a client says when it connects (socket.io's `auth`). A participant who connects with a new secret takes a seat;
 * with a secret that is known already she gets the same seat again.
 */
export const helloSchema = v.strictObject({
  protocol: v.pipe(v.number(), v.integer()),
  role: v.picklist(['participant', 'facilitator', 'screen']),
  code: v.pipe(v.string(), v.check(isJoinCode)),
  secret,
});
export type Hello = v.InferOutput<typeof helloSchema>;

/** Ends the session for everybody. */
const closeRoom = v.strictObject({ id: requestId, kind: v.literal('room'), type: v.literal('CloseRoom') });
/** Ends the session and destroys all that is kept of it, at once. */
const wipeRoom = v.strictObject({ id: requestId, kind: v.literal('room'), type: v.literal('WipeRoom') });

/** Every request, sent as `ask` with an acknowledgement. Which role may ask what is for the rules to say. */
export const requestSchema = v.variant('type', [
  closeRoom,
  wipeRoom,
  ...facilitatorRoundRequests,
  ...participantRoundRequests,
]);
export type Request = v.InferOutput<typeof requestSchema>;
