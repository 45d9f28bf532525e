import { useEffect, useState } from 'react';
import type { Reason } from '#shared/domain/reason.ts';
import type { WaitingScreen } from '#shared/protocol/pairing.ts';
import { lookForSession, waitForSession } from '../../net/api.ts';
import { isPassing } from '../../net/passing.ts';

/** From one question to the next, in milliseconds: a session is there within a second. */
const EVERY = 750;
/** How long to let a server be that says "not now", in milliseconds. */
const LATER = 2_500;

export type Pairing =
  | { readonly what: 'connecting' }
  | { readonly what: 'waiting'; readonly pairingCode: string; readonly offline: boolean }
  | { readonly what: 'opened'; readonly code: string; readonly screenSecret: string }
  | { readonly what: 'refused'; readonly reason: Reason };

/** Waits for a session under one code after the other, for as long as this screen is on. */
export function usePairing(): Pairing {
  const [pairing, setPairing] = useState<Pairing>({ what: 'connecting' });
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const become = (next: Pairing) => signal.aborted || setPairing(next);
    void waitOn(become, signal);
    return () => leaving.abort();
  }, []);
  return pairing;
}

const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function waitOn(become: (next: Pairing) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const begun = await waitForSession();
    if (begun.ok) {
      const opened = await opening(begun.value, become, signal);
      if (opened) return become(opened);
    } else {
      const { reason } = begun;
      become(reason === 'unavailable' ? { what: 'connecting' } : { what: 'refused', reason });
      if (!isPassing(reason)) return;
      await pass(LATER);
    }
  }
}

/** The session that was opened on this screen; null when its code is over, or nobody looks any more. */
async function opening(
  { pairingCode, ticket }: WaitingScreen,
  become: (next: Pairing) => void,
  signal: AbortSignal,
): Promise<Pairing | null> {
  let offline = false;
  while (!signal.aborted) {
    become({ what: 'waiting', pairingCode, offline });
    await pass(EVERY);
    const looked = await lookForSession(ticket);
    offline = !looked.ok;
    // Over when its time is, and when the server started anew.
    if (!looked.ok || looked.value.state === 'waiting') continue;
    return looked.value.state === 'opened' ? { ...looked.value, what: 'opened' } : null;
  }
  return null;
}
