import type { Reason } from '#shared/domain/reason.ts';

/** The refusals that pass by themselves: whoever is told one asks again. */
const passing = [
  'room-locked',
  'too-many-tabs',
  'server-full',
  'not-stored',
  'too-fast',
  'unavailable',
] as const satisfies readonly Reason[];
export type PassingReason = (typeof passing)[number];

/** Of these, the ones that somebody can do something about, or has to know. */
export type CrowdReason = Extract<PassingReason, 'too-many-tabs' | 'server-full'>;

export const isCrowd = (what: string): what is CrowdReason => what === 'too-many-tabs' || what === 'server-full';

export const isPassing = (reason: Reason): reason is PassingReason => passing.some((known) => known === reason);
