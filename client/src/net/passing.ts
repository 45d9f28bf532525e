import type { Reason } from '#shared/domain/reason.ts';

/** The refusals that pass by themselves: whoever is told one asks again. */
const passing = ['room-locked', 'not-stored', 'too-fast', 'unavailable'] as const satisfies readonly Reason[];
export type PassingReason = (typeof passing)[number];

export const isPassing = (reason: Reason): reason is PassingReason => passing.some((known) => known === reason);
