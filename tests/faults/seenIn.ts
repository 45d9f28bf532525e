// What the history keeps of a frame. Takes what came over the wire as it is: only the wire's own names are used here.
import { createHash } from 'node:crypto';
import type { OwnSeen, Seen } from './history.ts';

export type WireBingo = {
  readonly line: string;
  readonly phrases: readonly { readonly text: string; readonly alsoHeardBy: number }[];
};
type WireRound = {
  readonly activity?: number;
  readonly number?: number;
  readonly phase?: string;
  readonly size?: number;
  readonly squares?: readonly ({ readonly sentence: string; readonly cell: string } | null)[];
  readonly own?: OwnSeen;
  readonly bingos?: readonly WireBingo[];
};
export type WireView = {
  readonly audience: string;
  readonly phase: string;
  readonly seat?: number;
  readonly joined?: number;
  readonly presence?: { readonly phones: number };
  readonly storing?: boolean;
  readonly activity: WireRound | null;
};
export type WireFrame = { readonly version: number; readonly view: WireView };

const fingerprint = (value: unknown): string =>
  createHash('sha1').update(JSON.stringify(value)).digest('base64url').slice(0, 12);

/** `isNewCard` says whether the client saw this card before; then its sentences need not be told again. */
export function seenIn({ version, view }: WireFrame, isNewCard: (card: string) => boolean): Seen {
  const { presence: _presence, ...whole } = view;
  const round = view.activity;
  const sentences = round?.squares?.map((square) => square?.sentence ?? '');
  const card = sentences && fingerprint(sentences);
  return {
    audience: view.audience,
    version,
    room: view.phase,
    seat: view.seat,
    size: round?.size,
    activity: round?.activity ?? 0,
    phase: round?.phase ?? '',
    card,
    ...(card !== undefined && isNewCard(card) ? { sentences } : {}),
    own: round?.own,
    joined: view.joined,
    bingos: round?.bingos?.length,
    whole: fingerprint(whole),
  };
}
