// Which rooms there are: finds them, opens new ones, wipes those whose time is over.
import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { type Case, isRehearsal, type KeepHours } from '#shared/domain/room.ts';
import { deckFits } from '#shared/domain/round/card.ts';
import type { Deal } from '#shared/domain/round/deal.ts';
import { type Metrics, noMetrics } from '../monitoring/metrics.ts';
import type { GoneReason, Journal } from '../store/journal.ts';
import type { Dice } from './dice.ts';
import { openRunner, type Outcome, type RoomRunner } from './roomRunner.ts';
import { fingerprint, linkSecretOf } from './secrets.ts';

export type NewRoom = {
  readonly language: Language;
  readonly case: Case;
  readonly keepHours: KeepHours;
  readonly deal: Omit<Deal, 'seed'>;
  readonly rehearsal?: true;
};

export type Opened = { readonly code: string; readonly facilitatorSecret: string };

export type RoomRegistry = {
  /** The room of a code, or why there is none. */
  readonly find: (code: string) => Promise<RoomRunner | Reason>;
  /** Opens a room and deals its first round; durable when it answers. */
  readonly open: (request: NewRoom) => Promise<Opened | Reason>;
  /** Deals a round on behalf of the facilitator, with a seed of the server's. */
  readonly dealRound: (
    runner: RoomRunner,
    activity: number,
    deal: Omit<Deal, 'seed'>,
    steps?: number,
  ) => Promise<Outcome>;
  /** Destroys a room and everything stored of it. */
  readonly wipe: (code: string, reason: GoneReason) => Promise<void>;
  /** Wipes what is due, and lets go of rooms that nobody looks at. */
  readonly sweep: () => Promise<void>;
};

type Deps = {
  readonly journal: Journal;
  readonly dice: Dice;
  readonly now: () => number;
  readonly onError: (error: unknown) => void;
  readonly metrics?: Metrics;
  /** Called when a room has been wiped, so that whoever is connected to it can be told. */
  readonly onWiped: (code: string) => void;
};

/** A room that nobody is connected to is dropped from memory after this long, in milliseconds. */
const LEFT_ALONE = 10 * 60_000;

export function createRegistry(deps: Deps): RoomRegistry {
  const { journal, dice, now, metrics = noMetrics } = deps;
  const known = new Map<string, { readonly runner: Promise<RoomRunner>; usedAt: number }>();

  const runnerFor = (code: string): Promise<RoomRunner> => {
    const found = known.get(code);
    if (found) {
      found.usedAt = now();
      return found.runner;
    }
    const runner = openRunner(code, deps);
    known.set(code, { runner, usedAt: now() });
    runner.catch(() => known.delete(code));
    return runner;
  };

  const find: RoomRegistry['find'] = async (code) => {
    const runner = await runnerFor(code);
    if (runner.room().phase !== 'unopened') return runner;
    known.delete(code);
    return (await journal.gone(code)) ?? 'unknown-room';
  };

  /** A code that is nobody's, nor was lately. */
  const freeCode = async (): Promise<string> => {
    const code = dice.code();
    return (await find(code)) === 'unknown-room' ? code : freeCode();
  };

  const dealRound: RoomRegistry['dealRound'] = (runner, activity, deal, steps) =>
    runner.execute(
      {
        kind: 'round',
        type: 'DealRound',
        activity,
        by: { role: 'facilitator' },
        at: runner.now(),
        steps,
        deal: { ...deal, seed: dice.seed() },
      },
      null,
    );

  const open: RoomRegistry['open'] = async ({ language, case: story, keepHours, deal, rehearsal }) => {
    if (!deckFits(deal.deck, deal.size)) return 'deck-too-small';
    const code = await freeCode();
    const runner = await runnerFor(code);
    const facilitatorSecret = dice.secret();
    const facilitatorKey = fingerprint(facilitatorSecret);
    const screenKey = fingerprint(linkSecretOf(facilitatorSecret, 'screen'));
    const at = now();
    const settings = { language, case: story, keepHours, ...(rehearsal && { rehearsal }) };
    const opened = await runner.execute(
      { kind: 'room', type: 'OpenRoom', at, ...settings, facilitatorKey, screenKey },
      null,
    );
    if (!opened.ok) return opened.reason;
    metrics.room(rehearsal ? 'rehearsed' : 'opened');
    const dealt = await dealRound(runner, 1, deal);
    return dealt.ok ? { code, facilitatorSecret } : dealt.reason;
  };

  const wipe: RoomRegistry['wipe'] = async (code, reason) => {
    const runner = await runnerFor(code);
    runner.retire(reason);
    try {
      await journal.wipe(code, reason, now());
    } catch (error) {
      // It is there still, with all who are connected to it, and can be wiped again.
      runner.retire(null);
      throw error;
    }
    known.delete(code);
    if (!isRehearsal(runner.room())) metrics.room(reason === 'room-expired' ? 'expired' : 'wiped');
    deps.onWiped(code);
  };

  const sweep: RoomRegistry['sweep'] = async () => {
    // Together: what a wiped room leaves in the file is destroyed for all of them at once.
    const due = await journal.due(now());
    const wiped = await Promise.allSettled(due.map((code) => wipe(code, 'room-expired')));
    const failed = wiped.find((result) => result.status === 'rejected');
    for (const [code, { runner, usedAt }] of known)
      if (usedAt < now() - LEFT_ALONE && (await runner).isIdle()) known.delete(code);
    if (failed) throw failed.reason;
  };

  return { find, open, dealRound, wipe, sweep };
}
