// Requests that were answered and changed nothing. The journal knows of none of them, and yet none may be done later: a
// copy that a slow network delivers after the phone went on would undo what she did since. In memory only: such a
// copy comes by a connection that this process has, or not at all.
import type { Reason } from '#shared/domain/reason.ts';

/** Beyond so many of a room, the oldest are forgotten: no network holds back a copy for that long. */
const MOST = 4_000;

export type IdleRequests = {
  /** How a request was answered: null is a yes; undefined if it never was. */
  readonly answerTo: (request: string) => Reason | null | undefined;
  readonly add: (request: string, answer: Reason | null) => void;
  readonly clear: () => void;
};

export function createIdleRequests(most = MOST): IdleRequests {
  const answers = new Map<string, Reason | null>();
  return {
    answerTo: (request) => answers.get(request),
    add: (request, answer) => {
      answers.set(request, answer);
      const oldest = answers.size > most ? answers.keys().next() : null;
      if (oldest && !oldest.done) answers.delete(oldest.value);
    },
    clear: () => answers.clear(),
  };
}
