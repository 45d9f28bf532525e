// When a square was tapped, as far as it can be known from outside, and the timeline that follows from it.
//
// The server dates a tap by "so long ago" from when it hears of it, so its moment lies between the tap and as much later
// as the request was on its way. What follows from both ends alike is certain, and is all that is judged.

/** Between these two moments, on the run's steady clock. */
export type Span = { readonly from: number; readonly to: number };

const WINDOW = 90_000;
const MINUTE = 60_000;

export type Timeline = {
  readonly hearings: number;
  readonly corroborated: number;
  readonly firstMinute: number | null;
  readonly lastMinute: number | null;
};

export type SeatSpan = { readonly seat: number; readonly span: Span };

/** What must be told of one phrase; null when it depends on what cannot be known. */
export function timelineOf(taps: readonly SeatSpan[], carriers: number, start: Span): Timeline | null {
  // Two taps may lie closer together, or further apart, by as much as is unknown of both.
  const unsure = 2 * Math.max(0, ...taps.map(({ span }) => span.to - span.from));
  const at = (end: keyof Span) => taps.map(({ seat, span }) => ({ seat, at: span[end] }));
  const answers = [WINDOW - unsure, WINDOW + unsure].flatMap((window) => [
    counted(at('from'), carriers, start.to, window),
    counted(at('to'), carriers, start.from, window),
  ]);
  return new Set(answers.map((answer) => JSON.stringify(answer))).size === 1 ? answers[0]! : null;
}

type Tap = { readonly seat: number; readonly at: number };

function counted(taps: readonly Tap[], carriers: number, start: number, window: number): Timeline {
  const inOrder = taps.map(({ seat, at }) => ({ seat, at: Math.max(at, start) })).sort((a, b) => a.at - b.at);
  const groups: { from: number; seats: Set<number> }[] = [];
  for (const { seat, at } of inOrder) {
    const group = groups[groups.length - 1];
    if (group !== undefined && at <= group.from + window) group.seats.add(seat);
    else groups.push({ from: at, seats: new Set([seat]) });
  }
  const minute = (at: number | undefined) => (at === undefined ? null : 1 + Math.floor((at - start) / MINUTE));
  return {
    hearings: groups.length,
    corroborated: groups.filter(({ seats }) => seats.size > 1 || seats.size / carriers >= 1 / 5).length,
    firstMinute: minute(groups[0]?.from),
    lastMinute: minute(groups[groups.length - 1]?.from),
  };
}
