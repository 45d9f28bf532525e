// Coming back to a seat from this browser.
import { type Reason, reasons } from '#shared/domain/reason.ts';
import type { ByHelp, ByWords } from '#shared/protocol/comeBack.ts';
import { recall, remember } from '../store/storage.ts';
import { holdSeat, knownSecret } from './seatSecret.ts';

/** Whether this browser has a card in a session that somebody plays with. */
export const hasCard = (code: string): boolean => recall(`${code}/welcomed`) === true;

type Said<By> = Omit<By, 'instead'>;

/** Null when the seat is this browser's. */
export async function comeBack(
  code: string,
  said: { readonly by: 'words'; readonly body: Said<ByWords> } | { readonly by: 'help'; readonly body: Said<ByHelp> },
): Promise<Reason | null> {
  // The seat that was taken on the way in, and is nobody's.
  const instead = hasCard(code) ? null : knownSecret(code);
  try {
    const response = await fetch(`/api/rooms/${code}/seat/${said.by}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...said.body, instead }),
    });
    if (!response.ok) {
      const body: unknown = await response.json();
      const reason = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : null;
      return reasons.find((known) => known === reason) ?? 'unavailable';
    }
  } catch {
    return 'unavailable';
  }
  holdSeat(code, said.body.secret);
  remember(`${code}/welcomed`, true);
  return null;
}
