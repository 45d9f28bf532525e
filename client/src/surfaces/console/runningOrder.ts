import { type Stage, stageOf } from './stage.ts';

/** A line of the running order: a stage, or an earlier round as a whole. */
export type OrderStep = {
  readonly what: Stage | { readonly round: number };
  readonly when: 'done' | 'now' | 'later';
};

type Now = Parameters<typeof stageOf>[0] & { readonly playedRounds: readonly number[] };

const asDone = (round: number): OrderStep => ({ what: { round }, when: 'done' });

/** Earlier rounds in one line each, and the round of now in full; of a closed session what was played. */
export function runningOrder(now: Now): readonly OrderStep[] {
  if (now.phase === 'closed') return [...now.playedRounds.map(asDone), { what: 'farewell', when: 'now' }];
  const number = now.activity?.number ?? 1;
  const stages: readonly Stage[] = [number === 1 ? 'arrival' : 'freshCards', 'rolePlay', 'harvest', 'farewell'];
  const at = stages.indexOf(stageOf(now));
  return [
    ...now.playedRounds.filter((round) => round < number).map(asDone),
    ...stages.map((what, i): OrderStep => ({ what, when: i < at ? 'done' : i === at ? 'now' : 'later' })),
  ];
}
