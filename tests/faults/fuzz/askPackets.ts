// The grammar: every request that the protocol knows, as it is and changed, in every way that an event can be sent.
import * as v from 'valibot';
import { requestSchema } from '#shared/protocol/up.ts';
import type { Chance } from '../seed.ts';
import { exampleOf } from './exampleOf.ts';
import { forms } from './forms.ts';
import { toJson } from './json.ts';
import { mutate } from './mutate.ts';
import { NASTY_KEYS, nastyValue } from './nasty.ts';

export type AskPacket = {
  readonly kind: string;
  readonly text: string;
  /** Whether the server owes an answer; if so, whether it can only be a refusal. */
  readonly answer: 'any' | 'refusal' | 'none';
};

/** Leaves room for the envelope below what a message may hold. */
const ROOM = 7_000;

/** A request that ends the room ends the fun: only now and then. */
function aRequest(chance: Chance): unknown {
  const request = exampleOf(requestSchema, chance, forms) as { type: string };
  return /^(?:Close|Wipe)Room$/.test(request.type) && chance.happens(0.9) ? aRequest(chance) : request;
}

/** The `number` names it, so that the answer can be told from others. Never one that costs the connection. */
export function askPacket(number: number, chance: Chance): AskPacket {
  const dice = chance.below(100);
  if (dice < 12)
    return { kind: 'valid request', text: `42${number}["ask",${toJson(aRequest(chance))}]`, answer: 'any' };
  if (dice < 82) {
    const json = toJson(mutate(aRequest(chance), chance, aRequest(chance), ROOM));
    const isValid = v.safeParse(requestSchema, JSON.parse(json)).success;
    return { kind: 'changed request', text: `42${number}["ask",${json}]`, answer: isValid ? 'any' : 'refusal' };
  }
  const json = toJson(chance.happens(0.5) ? aRequest(chance) : nastyValue(chance, ROOM));
  if (dice < 85) return { kind: 'no acknowledgement', text: `42["ask",${json}]`, answer: 'none' };
  if (dice < 88)
    return {
      kind: 'acknowledgement misplaced',
      text: `42${number}["ask",${json},${toJson(nastyValue(chance, ROOM))}]`,
      answer: 'none',
    };
  if (dice < 90) return { kind: 'no request', text: `42${number}["ask"]`, answer: 'none' };
  if (dice < 93)
    return {
      kind: 'value of any kind',
      text: `42${number}["ask",${toJson(nastyValue(chance, ROOM))}]`,
      answer: 'refusal',
    };
  if (dice < 97)
    return { kind: 'other event', text: `42${number}[${toJson(otherEvent(chance))},${json}]`, answer: 'none' };
  return { kind: 'answer to nothing', text: `43${chance.below(1_000)}[${json}]`, answer: 'none' };
}

const otherEvent = (chance: Chance): unknown =>
  chance.pick([0, 1e21, 'view', 'restart', 'error', 'message', 'ASK', 'ask ', '*', ...NASTY_KEYS, chance.below(9)]);

/** Names that the library keeps to itself: whoever sends one loses the connection. */
export const reservedEvent = (chance: Chance): AskPacket => ({
  kind: 'reserved event',
  text: `42["${chance.pick(['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'])}",{}]`,
  answer: 'none',
});
