// A history in short, for the judge's own tests: one small room with a 3×3 card, and a clock that goes by the second.
import { createChecker } from './checker.ts';
import type { Asked, Event, Happening, OwnSeen, Seen } from './history.ts';

export const ROOM = 'CCCCCC';
export const card = (seat: number) => Array.from({ length: 9 }, (_, square) => `uitspraak ${(square + seat) % 12}`);

type Asking = { readonly client?: string; readonly seat?: number | null; readonly tapped?: number };

export function story() {
  const events: Event[] = [];
  let at = 0;
  let ids = 0;
  const add = (happening: Happening) => void events.push({ at: (at += 1_000), ...happening });
  const view = (over: Partial<Seen> = {}): Seen => ({
    audience: 'participant',
    version: 3,
    room: 'open',
    seat: 1,
    size: 3,
    activity: 1,
    phase: 'running',
    card: `card-${over.seat ?? 1}`,
    sentences: card(over.seat ?? 1),
    whole: 'same',
    ...over,
  });
  const own = (marks: OwnSeen['marks'], called: readonly string[] = []): OwnSeen => ({ activity: 1, marks, called });
  const told = {
    asked: (request: Asked, { client = 'anna', seat = 1, tapped = at + 1_000 }: Asking = {}) => {
      const id = `r${++ids}`;
      add({ what: 'asked', room: ROOM, client, seat, id, request: { activity: 1, ...request }, tapped });
      return id;
    },
    yes: (id: string, version: number, seen: OwnSeen | null = null, client = 'anna') =>
      add({ what: 'answered', room: ROOM, client, id, answer: { ok: true, version, own: seen } }),
    no: (id: string, reason: string, client = 'anna') =>
      add({ what: 'answered', room: ROOM, client, id, answer: { ok: false, reason } }),
    saw: (over: Partial<Seen> = {}, client = 'anna', key = client) =>
      add({ what: 'saw', room: ROOM, client, key, view: view(over) }),
    read: (over: Partial<Seen> = {}, client = 'anna', key = client) =>
      add({ what: 'read', room: ROOM, client, key, view: view(over) }),
    shows: (over: Partial<Seen> = {}, client = 'anna', key = client) =>
      add({ what: 'shows', room: ROOM, client, key, view: view(over) }),
    add,
    own,
    wait: (milliseconds: number) => void (at += milliseconds),
    now: () => at,
    start: () => {
      add({ what: 'opened', room: ROOM, size: 3 });
      told.saw({ version: 3, phase: 'ready' });
      const id = told.asked({ type: 'StartRound' }, { client: 'desk', seat: null });
      told.yes(id, 4, null, 'desk');
    },
    lead: (type: string, version: number) =>
      told.yes(told.asked({ type }, { client: 'desk', seat: null }), version, null, 'desk'),
    verdict: () => {
      const checker = createChecker();
      events.forEach(checker.see);
      const objections = checker.judge(ROOM);
      return { promises: [...new Set(objections.map(({ promise }) => promise))], objections, figures: checker.figures };
    },
  };
  return told;
}

/** The same, with a round that runs and one participant, anna at seat 1. */
export const begun = () => {
  const told = story();
  told.start();
  return told;
};
export const hear = (square: number): Asked => ({ type: 'HearAgain', square });
