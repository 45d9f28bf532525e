// What a request asks, as far as it can be told from outside: for counting, whatever somebody sent.
import { requestSchema } from '#shared/protocol/up.ts';

const types = new Set<unknown>(requestSchema.options.map(({ entries }) => entries.type.literal));

/** One of the protocol's types, or 'unknown': never a word of the sender's. */
export function requestType(request: unknown): string {
  const type = typeof request === 'object' && request !== null && 'type' in request ? request.type : null;
  return types.has(type) ? String(type) : 'unknown';
}
