// The register of activities: one line a kind. Everything else about a kind is in its own folder.
import type { ActivityRules } from './activity.ts';
import { roundRules } from './round/roundRules.ts';

export const activities = { round: roundRules };

type Kinds = typeof activities;
type RulesOf<Kind extends keyof Kinds> = Kinds[Kind];
type ParametersOf<Kind extends keyof Kinds, Name extends 'decide' | 'evolve'> = Parameters<RulesOf<Kind>[Name]>;

export type DistilledActivity = {
  [K in keyof Kinds]: NonNullable<ReturnType<RulesOf<K>['distil']>>;
}[keyof Kinds];

export type ActivityKind = keyof Kinds;
export type Activity = { [K in ActivityKind]: NonNullable<ReturnType<RulesOf<K>['evolve']>> }[ActivityKind];
export type ActivityCommand = { [K in ActivityKind]: ParametersOf<K, 'decide'>[0] }[ActivityKind];
export type ActivityEvent = { [K in ActivityKind]: ParametersOf<K, 'evolve'>[1] }[ActivityKind];

/** The rules that go with a kind. */
export const rulesFor = (
  kind: ActivityKind,
): ActivityRules<Activity, ActivityCommand, ActivityEvent, DistilledActivity> => activities[kind];
