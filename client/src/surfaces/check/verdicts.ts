// What was measured, in a sentence each: good, it works but, or it does not.
import type { Values } from '#shared/messages/catalogue.ts';
import type { roomCheckTexts } from '#shared/messages/roomCheck.ts';

export type CheckText = keyof (typeof roomCheckTexts)['nl'];
export type Verdict = { readonly how: 'good' | 'but' | 'bad'; readonly say: CheckText; readonly values?: Values };

export type Way = 'open' | 'blocked' | 'busy';

/** What a run over the network found. */
export type Measured = {
  /** Whether the server answers plain requests, or somebody else does in its place. */
  readonly reached: 'yes' | 'no' | 'portal';
  readonly websocket: Way;
  readonly polling: Way;
  /** Milliseconds there and back; null is lost. */
  readonly pings: readonly (number | null)[];
  /** The connection ended halfway. */
  readonly broke: boolean;
  /** The page was out of sight meanwhile: browsers let such pages wait. */
  readonly wasHidden: boolean;
};

/** Which ways there are to the server. */
export function wayVerdict({ reached, websocket, polling }: Measured): Verdict {
  if (reached === 'portal') return { how: 'bad', say: 'way-portal' };
  if (websocket === 'open') {
    return polling === 'open' ? { how: 'good', say: 'way-both' } : { how: 'but', say: 'way-only-websocket' };
  }
  if (polling === 'open') return { how: 'but', say: websocket === 'busy' ? 'way-busy' : 'way-only-polling' };
  if (websocket === 'busy' || polling === 'busy') return { how: 'but', say: 'way-busy' };
  return { how: 'bad', say: reached === 'yes' ? 'way-none' : 'way-unreachable' };
}

/** So few say nothing. */
const FEWEST = 10;
/** In milliseconds: what nobody notices, and what everybody does. */
const QUICK = { median: 200, worst: 1_000 };
const SLOW = { median: 800, lost: 0.1 };

/** How quick the way is; null if there is none. */
export function speedVerdict({ websocket, polling, pings, broke, wasHidden }: Measured): Verdict | null {
  if (websocket !== 'open' && polling !== 'open') return null;
  // First: a page out of sight may have lost its connection by that alone.
  if (wasHidden) return { how: 'but', say: 'speed-interrupted' };
  if (broke) return { how: 'bad', say: 'speed-broke' };
  if (pings.length < FEWEST) return { how: 'but', say: 'speed-interrupted' };
  const answered = pings.filter((ping) => ping !== null).toSorted((a, b) => a - b);
  const lost = pings.length - answered.length;
  const median = answered[Math.floor((answered.length - 1) / 2)] ?? Infinity;
  const worst = answered.at(-1) ?? Infinity;
  if (answered.length === 0 || lost > pings.length * SLOW.lost || median > SLOW.median) {
    const values = { lost, all: pings.length, median: answered.length === 0 ? '–' : Math.round(median) };
    return { how: 'bad', say: 'speed-bad', values };
  }
  const values = { median: Math.round(median), worst: Math.round(worst), lost, all: pings.length };
  const isQuick = lost === 0 && median <= QUICK.median && worst <= QUICK.worst;
  return isQuick ? { how: 'good', say: 'speed-good', values } : { how: 'but', say: 'speed-slow', values };
}

/** What is held back, for whoever can change that. */
export function heldBack({ reached, websocket, polling }: Measured): CheckText {
  if (reached === 'portal') return 'it-portal';
  if (websocket === 'open') return 'it-nothing';
  return polling === 'open' ? 'it-websocket' : 'it-everything';
}
