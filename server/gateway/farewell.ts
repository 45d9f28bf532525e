// Before a graceful stop: everybody is told when to come back, and hangs up by herself.
import type { Socket } from 'socket.io';
import type { Actor } from '#shared/domain/actor.ts';
import type { ServerToClient } from '#shared/protocol/down.ts';
import { comeBackTimes } from './comeBack.ts';

type Guest = Pick<Socket<never, ServerToClient>, 'emit'>;
type Connections = { readonly engine: { readonly clientsCount: number } };

/** Who has not hung up by then is cut off, in milliseconds: a device that is out of reach, or an old client. */
const PATIENCE = 1_500;
const LOOK_EVERY = 20;

/** Those who lead come back first, so that nobody plays without them. */
const RANK: Readonly<Record<Actor['role'], number>> = { facilitator: 0, assistant: 1, screen: 2, participant: 3 };

export function sayFarewell(guests: readonly { guest: Guest; role: Actor['role'] }[], fraction: () => number): void {
  const inOrder = guests.toSorted((a, b) => RANK[a.role] - RANK[b.role]);
  const times = comeBackTimes(inOrder.length, fraction);
  inOrder.forEach(({ guest }, index) => guest.emit('restart', { comeBackIn: times[index] ?? 0 }));
}

/** When everybody has hung up, or need not be waited for any longer. */
export async function hungUp({ engine }: Connections): Promise<void> {
  for (let waited = 0; engine.clientsCount > 0 && waited < PATIENCE; waited += LOOK_EVERY)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
}
