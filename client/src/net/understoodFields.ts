// What the server says, checked against what this page was made for. A server of another version may say anything: what
// is not understood is not guessed at. The page says "reload", and the new page understands.
import { languages } from '#shared/domain/language.ts';
import type { Frame, View } from '#shared/protocol/down.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';

/** A closed list, which does not compile when a word is missing. */
export type Known<Word extends string> = Readonly<Record<Word, true>>;

const roomPhases: Known<View['phase']> = { open: true, closed: true };
export const roundPhases: Known<RoundForFacilitator['phase']> = {
  ready: true,
  running: true,
  paused: true,
  ended: true,
};

export type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
export const isOneOf = (value: unknown, known: Known<string>): boolean =>
  typeof value === 'string' && Object.hasOwn(known, value);
export const isIn = (value: unknown, list: readonly string[]): boolean => list.some((known) => known === value);

/** The frame, if it is a view for this audience of a session, in a round or none, that this page can draw. */
export function understoodFrame<V extends View>(
  frame: unknown,
  audience: V['audience'],
  isRound: (activity: Fields) => boolean,
): Frame<V> | null {
  const { version, now, view } = fieldsOf(frame);
  if (typeof version !== 'number' || typeof now !== 'number' || !isObject(view)) return null;
  const { phase, language, activity } = view;
  const isKnown =
    view['audience'] === audience &&
    typeof view['code'] === 'string' &&
    isOneOf(phase, roomPhases) &&
    isIn(language, languages) &&
    (activity === null || (fieldsOf(activity)['kind'] === 'round' && isRound(fieldsOf(activity))));
  return isKnown ? (frame as Frame<V>) : null;
}

export const isOwn = (own: unknown): boolean => {
  const { activity, marks, called } = fieldsOf(own);
  return typeof activity === 'number' && Array.isArray(marks) && Array.isArray(called);
};
