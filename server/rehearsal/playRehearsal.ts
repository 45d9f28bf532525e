// Plays the invented participants of one rehearsal. It follows the room: they come in once it is open, and do what the
// script says for as long as a round is played. A look now and then while there is something to do; else no timer.
import type { Round } from '#shared/domain/round/round.ts';
import { arrivals } from '#shared/rehearsal/arrivals.ts';
import { CALLER } from '#shared/rehearsal/cast.ts';
import { playedFor } from '#shared/rehearsal/playedFor.ts';
import { type Act, scriptOf } from '#shared/rehearsal/script.ts';
import type { LetIn } from '../gateway/simulated.ts';
import type { Dice } from '../rooms/dice.ts';
import type { RoomRunner } from '../rooms/roomRunner.ts';
import { createPlayer } from './player.ts';

type Deps = {
  readonly runner: RoomRunner;
  readonly letIn: LetIn;
  readonly dice: Pick<Dice, 'secret' | 'seed'>;
  readonly onError: (error: unknown) => void;
};

/** In milliseconds. */
const LOOK_EVERY = 200;
/** Who stands at a closed door knocks again after so long, in milliseconds. */
const KNOCK_EVERY = 3_000;

/** Returns how to end it. */
export function playRehearsal({ runner, letIn, dice, onError }: Deps): () => void {
  const openedAt = runner.now();
  const players = arrivals(dice.seed()).map((after) => ({
    ...createPlayer({ runner, letIn, dice }),
    /** When she tries to come in next; null while she has no reason to. */
    comesAt: after === null ? null : openedAt + after,
  }));
  let script: { readonly round: number; readonly acts: readonly Act[]; next: number } = { round: 0, acts: [], next: 0 };
  let timer: NodeJS.Timeout | null = null;
  let isLooking = false;
  let isOver = false;

  const current = (): Round | undefined => {
    const room = runner.room();
    return room.phase === 'open' ? room.activities.at(-1) : undefined;
  };
  const place = () => {
    const room = runner.room();
    return room.phase === 'open' ? room.activities.length : 0;
  };

  const whoCalls = () => {
    const seated = players.map(({ seat }, who) => ({ who, seat: seat() ?? 0 })).filter(({ seat }) => seat > 0);
    return seated.find(({ who }) => who === CALLER) ?? seated[0];
  };

  const letThemIn = async () => {
    for (const player of players) {
      if (player.comesAt === null || player.comesAt > runner.now()) continue;
      const refusal = await player.come();
      player.comesAt = refusal === null ? null : runner.now() + KNOCK_EVERY;
    }
  };

  const play = async (round: Round) => {
    // A start that was taken back begins anew.
    if (round.phase === 'ready') {
      script = { ...script, round: 0 };
      return;
    }
    if (script.round !== place()) {
      const caller = whoCalls();
      // Begun before anybody was in: then with the first who is.
      if (!caller) return;
      script = { round: place(), acts: scriptOf(round.deal, caller), next: 0 };
    }
    const played = playedFor(round, runner.now());
    for (let act = script.acts[script.next]; act && act.at <= played; act = script.acts[++script.next])
      await perform(act, round, runner.now() - (played - act.at));
    // Whoever was cut off is back before the harvest, with what she tapped.
    if (round.phase === 'ended') skipToReturns();
  };

  const perform = async (act: Act, round: Round, at: number) => {
    const player = players[act.who];
    if (!player || isOver) return;
    if (act.does === 'mark' || act.does === 'call') await player.tap({ act, at, round, place: place() });
    else if (act.does === 'lose') player.lose();
    else if (player.seat() === null) player.comesAt = at;
  };

  const skipToReturns = () => {
    for (const { does, who } of script.acts.slice(script.next)) {
      const player = players[who];
      if (player && (does === 'come' || does === 'return') && player.seat() === null) player.comesAt ??= runner.now();
    }
  };

  const hasMore = () =>
    players.some(({ comesAt }) => comesAt !== null) ||
    (current()?.phase === 'running' && (script.round !== place() || script.next < script.acts.length));

  const look = async () => {
    isLooking = true;
    try {
      await letThemIn();
      const round = current();
      if (round) await play(round);
      await letThemIn();
    } catch (error) {
      onError(error);
    }
    isLooking = false;
    if (!isOver && hasMore()) arm();
  };
  const arm = () => {
    if (isOver || isLooking) return;
    timer ??= setTimeout(() => {
      timer = null;
      void look();
    }, LOOK_EVERY);
  };

  const unsubscribe = runner.subscribe(arm);
  arm();
  return () => {
    isOver = true;
    unsubscribe();
    if (timer) clearTimeout(timer);
    timer = null;
    for (const player of players) player.lose();
  };
}
