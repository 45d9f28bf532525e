// The few things that go over plain HTTP: opening a session, its links, the files to take home.
import { type Reason, reasons } from '#shared/domain/reason.ts';
import type { DerivedLink } from '#shared/domain/room.ts';
import type { LinksAnswer, RenewedAnswer, RenewOwn } from '#shared/protocol/links.ts';
import type { PairingState, PairRequest, WaitingScreen } from '#shared/protocol/pairing.ts';
import type { DealRequest, OpenAnswer, OpenRequest, RehearsalRequest } from '#shared/protocol/openRequest.ts';
import type { PaperView } from '#shared/views/paperView.ts';

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Reason };

async function call(path: string, init: RequestInit): Promise<Result<Response>> {
  try {
    const response = await fetch(path, init);
    if (response.ok) return { ok: true, value: response };
    const body: unknown = await response.json();
    const said = typeof body === 'object' && body !== null && 'reason' in body ? body.reason : null;
    return { ok: false, reason: reasons.find((reason) => reason === said) ?? 'unavailable' };
  } catch {
    return { ok: false, reason: 'unavailable' };
  }
}

async function json<T>(path: string, init: RequestInit): Promise<Result<T>> {
  const result = await call(path, init);
  if (!result.ok) return result;
  // The page to log in to a wifi answers yes to anything.
  const value = (await result.value.json().catch(() => null)) as T | null;
  return value === null ? { ok: false, reason: 'unavailable' } : { ok: true, value };
}

const authorized = (secret: string) => ({ authorization: `Bearer ${secret}` });

export const openRoom = (request: OpenRequest): Promise<Result<OpenAnswer>> =>
  json('/api/rooms', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });

/** Opens a session with invented participants. */
export const openRehearsal = (language: RehearsalRequest['language']): Promise<Result<OpenAnswer>> =>
  json('/api/rehearsals', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ language } satisfies RehearsalRequest),
  });

/** Deals a round with a deck that the facilitator wrote; null when it is done. */
export async function dealOwnDeck(code: string, secret: string, request: DealRequest): Promise<Reason | null> {
  const result = await call(`/api/rooms/${code}/deal`, {
    method: 'POST',
    headers: { ...authorized(secret), 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return result.ok ? null : result.reason;
}

/** The secrets of the links that follow from the facilitator's, as they are now. */
export const currentLinks = (code: string, secret: string): Promise<Result<LinksAnswer>> =>
  json(`/api/rooms/${code}/links`, { method: 'POST', headers: authorized(secret) });

/** Puts another secret in the place of a link's; whoever is in by the old one is out. */
export const renewLink = (code: string, secret: string, link: DerivedLink): Promise<Result<RenewedAnswer>> =>
  json(`/api/rooms/${code}/links/${link}`, { method: 'POST', headers: authorized(secret) });

/** The same for the facilitator's own, by a secret that was made here. */
export const renewOwnLink = (code: string, secret: string, next: string): Promise<Result<RenewedAnswer>> =>
  json(`/api/rooms/${code}/links/facilitator`, {
    method: 'POST',
    headers: { ...authorized(secret), 'content-type': 'application/json' },
    body: JSON.stringify({ secret: next } satisfies RenewOwn),
  });

/** Nobody assists any more; null when it is done. */
export async function revokeAssistant(code: string, secret: string): Promise<Reason | null> {
  const result = await call(`/api/rooms/${code}/links/assistant`, { method: 'DELETE', headers: authorized(secret) });
  return result.ok ? null : result.reason;
}

/** This screen waits for a session, under a code that somebody types at her desk. */
export const waitForSession = (): Promise<Result<WaitingScreen>> => json('/api/screens', { method: 'POST' });

/** Whether a session was opened on it meanwhile. */
export const lookForSession = (ticket: string): Promise<Result<PairingState>> =>
  json('/api/screens/wait', { method: 'POST', headers: authorized(ticket) });

/** Opens a session on the screen that waits under a code; null when it is done. */
export async function pairScreen(code: string, secret: string, pairingCode: string): Promise<Reason | null> {
  const result = await call(`/api/rooms/${code}/screens`, {
    method: 'POST',
    headers: { ...authorized(secret), 'content-type': 'application/json' },
    body: JSON.stringify({ pairingCode } satisfies PairRequest),
  });
  return result.ok ? null : result.reason;
}

/** The cards on paper of the round that is dealt, for whoever leads. */
export const paperCards = (code: string, secret: string): Promise<Result<PaperView>> =>
  json(`/api/rooms/${code}/paper`, { headers: authorized(secret) });

/** Where phones on the same network find this server, when the page itself was opened on `localhost`. */
export const joinOrigin = async (): Promise<string> => {
  const here = window.location;
  if (!['localhost', '127.0.0.1', '[::1]'].includes(here.hostname)) return here.origin;
  const result = await json<{ lan: string | null }>('/api/address', {});
  return (result.ok && result.value.lan) || here.origin;
};

export type TallyFile = { readonly format: 'csv' | 'csv-international' | 'json'; readonly round: number | 'session' };

/** Fetches a tally and hands it to the browser to save. */
export async function saveTally(code: string, secret: string, { format, round }: TallyFile): Promise<Reason | null> {
  const path = `/api/rooms/${code}/tally?format=${format}&round=${round}`;
  const result = await call(path, { headers: authorized(secret) });
  if (!result.ok) return result.reason;
  const name = /filename="([^"]+)"/.exec(result.value.headers.get('content-disposition') ?? '')?.[1];
  const url = URL.createObjectURL(await result.value.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name ?? `bingo.${format === 'json' ? 'json' : 'csv'}`;
  link.click();
  URL.revokeObjectURL(url);
  return null;
}
