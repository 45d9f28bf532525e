// One seat in one round, as the history has it: how often each square may have been marked, which lines were called.
import type { Answered, Asked, OwnSeen } from '../history.ts';
import { squaresOnLine } from './lines.ts';
import type { Say } from './objection.ts';
import { createPossible, type Possible } from './possible.ts';
import type { Span } from './taps.ts';

/** More than anybody hears of one phrase in a round: what the server promises to keep of one square. */
const MOST = 50;

function effectOf(times: number, type: string): number | null {
  if (type === 'HearAgain') return times < MOST ? times + 1 : null;
  if (type === 'TakeBack') return Math.max(0, times - 1);
  return Math.max(1, times);
}

type Tapped = { readonly request: Asked; readonly client: string; readonly span: Span; readonly at: number };

/** Lost and doubled marks: by how many what was shown is less, or more, than it can be. */
export type Difference = { lost: number; doubled: number };

export function createOwnCard(say: Say, size: () => number) {
  const squares = new Map<number, Possible<number>>();
  const spans = new Map<number, Span[]>();
  const lines = new Map<string, 'called' | 'perhaps'>();
  const open = new Map<string, Tapped>();
  const clients = new Set<string>();
  const difference: Difference = { lost: 0, doubled: 0 };

  const square = (at: number): Possible<number> => {
    const known = squares.get(at) ?? createPossible<number>(0, effectOf);
    squares.set(at, known);
    return known;
  };
  const mayBeMarked = (at: number) =>
    square(at)
      .states()
      .some((times) => times > 0);
  const mustBeMarked = (at: number) =>
    square(at)
      .states()
      .every((times) => times > 0);

  const compare = (seen: OwnSeen, where: string) => {
    const times = new Map(seen.marks);
    for (const at of new Set([...times.keys(), ...squares.keys()])) {
      const shown = times.get(at) ?? 0;
      if (square(at).isJust(shown)) continue;
      const states = square(at).states();
      if (square(at).seen(shown)) continue;
      if (shown < Math.min(...states)) difference.lost += Math.min(...states) - shown;
      else difference.doubled += Math.max(1, shown - Math.max(...states));
      say(
        shown < Math.min(...states) ? 'P1' : 'P2',
        `${where}: square ${at} shows ${shown}, possible ${states.join(' or ')}`,
      );
      square(at).become(shown);
    }
    if (new Set(seen.called).size < seen.called.length)
      say('P7', `${where}: a line is there twice: ${seen.called.join()}`);
    for (const line of seen.called) if (!lines.has(line)) say('P7', `${where}: ${line} is there, and was never called`);
    for (const [line, state] of lines)
      if (state === 'called' && !seen.called.includes(line)) say('P7', `${where}: ${line} was called, and is gone`);
  };

  const answeredCall = (line: string, answer: Answered, where: string) => {
    const wanted = squaresOnLine(line, size());
    if (answer.ok) {
      if (!wanted?.every(mayBeMarked)) say('P7', `${where}: ${line} was called, but cannot have been complete`);
      lines.set(line, 'called');
    } else if (answer.reason === 'no-complete-line') {
      if (wanted?.every(mustBeMarked)) say('P7', `${where}: ${line} was complete, and was refused`);
    } else if (answer.reason === 'already-called') {
      if (!lines.has(line)) say('P7', `${where}: ${line} was refused as called before, and was not`);
      lines.set(line, 'called');
    }
  };

  const answeredTap = (id: string, { request, span, at }: Tapped, answer: Answered, now: number) => {
    const place = request.square ?? -1;
    const before = square(place).states().length === 1 ? square(place).states()[0]! : null;
    const fits = answer.ok
      ? square(place).done(id)
      : answer.reason === 'enough-marks'
        ? square(place).refused(id)
        : square(place).dropped(id);
    if (!fits)
      say('P2', `${id}: ${request.type} on square ${place} cannot have been answered ${JSON.stringify(answer)}`);
    if (!answer.ok) return;
    const taps = spans.get(place) ?? [];
    if (request.type === 'TakeBack') taps.pop();
    else if (request.type === 'HearAgain' || before === null || before === 0)
      taps.push({ from: span.from, to: span.to + (now - at) });
    spans.set(place, taps);
  };

  return {
    asked: (client: string, id: string, request: Asked, tapped: number, at: number): void => {
      clients.add(client);
      open.set(id, { request, client, span: { from: tapped, to: tapped }, at });
      if (request.square !== undefined) square(request.square).asked(id, request.type);
      else if (request.line !== undefined && !lines.has(request.line)) lines.set(request.line, 'perhaps');
    },
    /** An answer for good; one that says "try again" decides nothing. */
    answered: (id: string, answer: Answered, now: number): void => {
      const tapped = open.get(id);
      if (!tapped) return say('P2', `${id}: answered for good twice`);
      // A closed session has forgotten which requests it knows: what was asked before may be in its tally, or not.
      if (!answer.ok && answer.reason === 'room-closed') return undefined;
      open.delete(id);
      if (tapped.request.line !== undefined) answeredCall(tapped.request.line, answer, id);
      else answeredTap(id, tapped, answer, now);
      // Two tabs of one seat see each other's marks in an order of their own.
      if (answer.ok && answer.own && clients.size === 1) compare(answer.own, `answer to ${id}`);
      return undefined;
    },
    compare,
    difference,
    /** Whether a square is marked beyond doubt, or beyond doubt not; null when both may be. */
    isMarked: (at: number): boolean | null => (mustBeMarked(at) ? true : mayBeMarked(at) ? null : false),
    lines: (): number => [...lines.values()].filter((state) => state === 'called').length,
    spansOn: (at: number): readonly Span[] => spans.get(at) ?? [],
    /** Whether every tap's moment is known: one phone, and nothing left open. */
    isPlain: (): boolean => clients.size <= 1 && open.size === 0,
  };
}

export type OwnCard = ReturnType<typeof createOwnCard>;
