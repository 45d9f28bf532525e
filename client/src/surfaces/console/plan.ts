import type { Stage } from './stage.ts';

/** How many minutes the guide's hour gives to each stage, and its longer morning to fresh cards. */
export const plannedMinutes: Readonly<Record<Stage, number>> = {
  arrival: 13,
  freshCards: 3,
  rolePlay: 12,
  harvest: 31,
  farewell: 4,
};
