// What the bar at the bottom says: one thing at a time, the most pressing first, always in the same place.
import type { Line, LineId } from '#shared/domain/round/bingo.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { RoundForParticipant } from '#shared/views/roundForParticipant.ts';
import type { PendingTap, Tap } from '../../net/outbox.ts';
import { type CrowdReason, isCrowd } from '../../net/passing.ts';
import type { CardState } from '../../store/cardState.ts';
import type { Trouble } from './useTrouble.ts';

type CallTap = Extract<Tap, { type: 'CallBingo' }>;
export type SquareTap = Exclude<Tap, CallTap>;

export type BarContent =
  | { readonly what: 'notice'; readonly reason: Reason }
  | { readonly what: 'phase'; readonly phase: Exclude<RoundForParticipant['phase'], 'running'> }
  | { readonly what: 'called'; readonly sent: boolean }
  | { readonly what: 'bingo'; readonly line: LineId; readonly more: number }
  | { readonly what: 'act'; readonly act: SquareTap; readonly sent: boolean; readonly times: number }
  | { readonly what: 'reload' }
  | { readonly what: Exclude<Trouble, 'reload' | CrowdReason>; readonly waiting: number }
  | { readonly what: 'count'; readonly heard: number };

type Known = {
  readonly phase: RoundForParticipant['phase'];
  readonly card: CardState;
  readonly lines: readonly Line[];
  /** The last tap on this card; `fresh` as long as it can be undone. */
  readonly last: { readonly tap: Tap; readonly fresh: boolean } | null;
  readonly taps: readonly PendingTap[];
  readonly trouble: Trouble | null;
  readonly notice: Reason | null;
};

export function barContent({ phase, card, lines, last, taps, trouble, notice }: Known): BarContent {
  if (trouble === 'reload') return { what: 'reload' };
  if (trouble && isCrowd(trouble)) return { what: 'notice', reason: trouble };
  if (notice) return { what: 'notice', reason: notice };
  // Whoever puts her phone away after the round has to know that it still has something to send.
  if (trouble === 'not-stored' && !last?.fresh) return { what: trouble, waiting: taps.length };
  if (phase !== 'running') return { what: 'phase', phase };
  const tap = last?.tap ?? null;
  const open = openLines(lines, card, tap);
  const called = tap?.type === 'CallBingo' && card.called.has(tap.line) ? tap.line : null;
  if (called && (last?.fresh || open.length === 0)) {
    const sent = !taps.some((waiting) => waiting.type === 'CallBingo' && waiting.line === called);
    if (sent || !trouble || last?.fresh) return { what: 'called', sent };
  }
  const line = open[0];
  if (line) return { what: 'bingo', line: line.id, more: open.length - 1 };
  if (tap && tap.type !== 'CallBingo' && last?.fresh) {
    const { square } = tap;
    return { what: 'act', act: tap, sent: !card.pending.has(square), times: card.times.get(square) ?? 0 };
  }
  if (trouble) return { what: trouble, waiting: taps.length };
  return { what: 'count', heard: card.times.size };
}

/** The lines that can be called, first the one that the last tap completed. */
function openLines(lines: readonly Line[], { called }: CardState, tap: Tap | null): readonly Line[] {
  const open = lines.filter(({ id }) => !called.has(id));
  const isNew = (line: Line) => tap !== null && tap.type !== 'CallBingo' && line.squares.includes(tap.square);
  return [...open.filter(isNew), ...open.filter((line) => !isNew(line))];
}
