// What the server says, checked against what this page was made for. A server of another version may say anything: what
// is not understood is not guessed at. The page says "reload", and the new page understands.
import { languages } from '#shared/domain/language.ts';
import { type Reason, reasons } from '#shared/domain/reason.ts';
import { deckKinds } from '#shared/domain/taxonomy.ts';
import type { Answer, Frame, View } from '#shared/protocol/down.ts';
import type { FacilitatorView } from '#shared/views/facilitatorView.ts';
import type { RoundForFacilitator } from '#shared/views/roundForFacilitator.ts';
import type { RoundForScreen } from '#shared/views/roundForScreen.ts';

type Known<Word extends string> = Readonly<Record<Word, true>>;

// Closed lists, which do not compile when a word is missing.
const roomPhases: Known<View['phase']> = { open: true, closed: true };
const roundPhases: Known<RoundForFacilitator['phase']> = { ready: true, running: true, paused: true, ended: true };
const doors: Known<FacilitatorView['door']> = { open: true, closed: true };
const shown: Known<RoundForFacilitator['shown']['what']> = {
  listening: true,
  silence: true,
  bingo: true,
  phrase: true,
  tally: true,
};
const shows: Known<RoundForScreen['show']['what']> = {
  lobby: true,
  listening: true,
  silence: true,
  paused: true,
  ended: true,
  bingo: true,
  phrase: true,
  tally: true,
};

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});
const isOneOf = (value: unknown, known: Known<string>) => typeof value === 'string' && Object.hasOwn(known, value);
const isIn = (value: unknown, list: readonly string[]) => list.some((known) => known === value);

/** The frame, if it is a view for this audience that this page can draw. */
export function understoodFrame<V extends View>(frame: unknown, audience: V['audience']): Frame<V> | null {
  const { version, now, view } = fieldsOf(frame);
  if (typeof version !== 'number' || typeof now !== 'number' || !isObject(view)) return null;
  const { phase, language, activity } = view;
  const isKnown =
    view['audience'] === audience &&
    typeof view['code'] === 'string' &&
    isOneOf(phase, roomPhases) &&
    isIn(language, languages) &&
    (audience !== 'facilitator' || isOneOf(view['door'], doors)) &&
    (activity === null || isActivity(activity, audience));
  return isKnown ? (frame as Frame<V>) : null;
}

function isActivity(activity: unknown, audience: View['audience']): boolean {
  const { kind, phase, deckKind, squares, own, deck, shown: onScreen, show } = fieldsOf(activity);
  if (kind !== 'round') return false;
  switch (audience) {
    case 'participant':
      return isOneOf(phase, roundPhases) && isIn(deckKind, deckKinds) && Array.isArray(squares) && isOwn(own);
    case 'facilitator':
      return (
        isOneOf(phase, roundPhases) &&
        isIn(fieldsOf(deck)['kind'], deckKinds) &&
        isOneOf(fieldsOf(onScreen)['what'], shown)
      );
    case 'screen':
      return isIn(deckKind, deckKinds) && isOneOf(fieldsOf(show)['what'], shows);
    default:
      return audience satisfies never;
  }
}

const isOwn = (own: unknown): boolean => {
  const { activity, marks, called } = fieldsOf(own);
  return typeof activity === 'number' && Array.isArray(marks) && Array.isArray(called);
};

/** The reason for a refusal; null where none was given. One that this page does not know means that it is too old. */
export function understoodReason(said: unknown): Reason | null {
  if (said === undefined || said === null) return null;
  return reasons.find((reason) => reason === fieldsOf(said)['reason']) ?? 'old-client';
}

/** The reason in the answer to a handshake that the server did not even listen to; null where none was given. */
export function understoodHandshake(error: unknown): Reason | null {
  const { responseText } = fieldsOf(fieldsOf(error)['context']);
  // A proxy of somebody else, or the page to log in to a wifi, may answer just as well.
  return typeof responseText === 'string' && /^\{"code":4,"message":"foreign-page"\}$/.test(responseText)
    ? 'foreign-page'
    : null;
}

/** The answer to a request. One that this page does not understand is a no: it cannot say what was done. */
export function understoodAnswer(answer: unknown): Answer {
  const { ok, version, own } = fieldsOf(answer);
  if (ok === true && typeof version === 'number' && (own === null || isOwn(own))) return answer as Answer;
  return { ok: false, reason: (ok === false && understoodReason(answer)) || 'old-client' };
}
