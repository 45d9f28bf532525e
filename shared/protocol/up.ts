// From client to server: the one untrusted door. Everything is strict: a key too many is `malformed`.
import * as v from 'valibot';
import { MAX_SEATS, PAPER_CARDS_MAX } from '../domain/room.ts';
import { isJoinCode } from './joinCode.ts';
import { requestId } from './requestId.ts';
import { facilitatorRoundRequests, paperRoundRequests, participantRoundRequests } from './roundRequests.ts';

/** At least 128 random bits, base64url. A participant's browser makes its own; the links hold the others. */
export const secretSchema = v.pipe(v.string(), v.regex(/^[\w-]{22,64}$/));

/**
 * What a client says when it connects (socket.io's `auth`). A participant who connects with a new secret takes a seat;
 * with a secret that is known already she gets the same seat again.
 */
export const helloSchema = v.strictObject({
  protocol: v.pipe(v.number(), v.integer()),
  role: v.picklist(['participant', 'facilitator', 'assistant', 'screen']),
  code: v.pipe(v.string(), v.check(isJoinCode)),
  secret: secretSchema,
});
export type Hello = v.InferOutput<typeof helloSchema>;

const seat = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_SEATS));

const toRoom = <Type extends string>(type: Type) => ({
  id: requestId,
  kind: v.literal('room'),
  type: v.literal(type),
});

const roomRequests = [
  /** Ends the session for everybody, and destroys who marked what. */
  v.strictObject(toRoom('CloseRoom')),
  /** Ends the session and destroys all that is kept of it, at once. */
  v.strictObject(toRoom('WipeRoom')),
  /** Lays so many cards on paper: each has the next number, and no phone. What is on them: `GET /api/rooms/:code/paper`. */
  v.strictObject({
    ...toRoom('TakePaperSeats'),
    count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PAPER_CARDS_MAX)),
  }),
  /** From here on newcomers wait at the door; or no longer. */
  v.strictObject(toRoom('CloseDoor')),
  v.strictObject(toRoom('OpenDoor')),
  /** Seats everybody who waits at the door just now. */
  v.strictObject(toRoom('AdmitWaiting')),
  /** "I stop, wipe my card": gives one's own seat up. */
  v.strictObject(toRoom('LeaveSeat')),
  /** Asks for the two words with which one comes back to one's own seat from elsewhere: they are in the answer. */
  v.strictObject(toRoom('ShowReturnWords')),
  /** Takes a seat away from whoever holds it. */
  v.strictObject({ ...toRoom('RemoveSeat'), seat }),
  /** Offers a seat to whoever shows this ticket in time, once: a secret that the desk makes, and shows as a QR code. */
  v.strictObject({ ...toRoom('HelpSeat'), seat, ticket: secretSchema }),
  /**
   * "Is this still the truth?" `digest` is `digestOf` the view that the client shows. If it is not, the view is sent
   * again, before the answer. For a device that woke up, and does not know whether its connection still lives.
   */
  v.strictObject({ ...toRoom('Sync'), digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)) }),
] as const;

/** Every request, sent as `ask` with an acknowledgement. Which role may ask what is for the rules to say. See `requestIn`. */
export const requestSchema = v.variant('type', [
  ...roomRequests,
  ...facilitatorRoundRequests,
  ...participantRoundRequests,
  ...paperRoundRequests,
]);
export type Request = v.InferOutput<typeof requestSchema>;

const schemaOf = new Map<unknown, (typeof requestSchema.options)[number]>(
  requestSchema.options.map((schema) => [schema.entries.type.literal, schema]),
);

/**
 * The request that somebody sent; null for anything else. Takes what `requestSchema` takes, and looks only at the one form
 * that goes by the name of its type, instead of at one after another.
 */
export function requestIn(sent: unknown): Request | null {
  const type = typeof sent === 'object' && sent !== null && 'type' in sent ? sent.type : null;
  const schema = schemaOf.get(type);
  const parsed = schema && v.safeParse(schema, sent, { abortEarly: true });
  return parsed?.success ? parsed.output : null;
}
