// Steps that a generated run takes, and how they go over the wire.
import fc from 'fast-check';

/** What is asked, of which round and from which seat; what does not belong to its type is not looked at. */
export type Asking = {
  readonly type: string;
  readonly round: number;
  readonly seat: number;
  readonly square: number;
  readonly line: string;
  readonly ago: number;
};

export type Step =
  /** With `edge`, the tap was at, or a moment beside, one of the moments at which the round changed. */
  | ({ readonly what: 'ask'; readonly edge: { readonly at: number; readonly beside: number } | null } & Asking)
  /** The same request once more, under its own id. */
  | { readonly what: 'again' }
  | { readonly what: 'pass'; readonly milliseconds: number }
  | { readonly what: 'restart' };

/** One is there from the start, as a rule two; the others come when something is asked from there. */
const SEATS = [1, 1, 1, 1, 2, 2, 3, 4, 5];
const LINES = ['row-1', 'row-2', 'row-3', 'column-1', 'column-2', 'column-3', 'diagonal-down', 'diagonal-up'];
const PLAYED = ['Mark', 'Mark', 'Mark', 'HearAgain', 'HearAgain', 'TakeBack', 'CallBingo', 'CallBingo'];
const LED = ['Start', 'Start', 'Start', 'Pause', 'Pause', 'Resume', 'Resume', 'Resume', 'Resume', 'End', 'Deal', 'Deal']
  .map((it) => `${it}Round`)
  .concat('ShowTally');
export const isLed = (type: string): boolean => LED.includes(type);

/** Rounds by how far they are from the present one, few squares oftener than the others: so most of it makes sense. */
const asking = (types: readonly string[]) =>
  fc.record({
    what: fc.constant('ask' as const),
    type: fc.constantFrom(...types),
    round: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 1),
    seat: fc.constantFrom(...SEATS),
    square: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9),
    line: fc.constantFrom('row-1', 'row-1', 'row-1', ...LINES),
    ago: fc.constantFrom(0, 0, 0, 1, 500, 5_000, 100_000),
    edge: fc.option(fc.record({ at: fc.nat({ max: 9 }), beside: fc.constantFrom(-1, 0, 1) }), { freq: 3 }),
  });

const passing = fc.record({
  what: fc.constant('pass' as const),
  milliseconds: fc.integer({ min: 1, max: 9_000 }),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 280, arbitrary: asking(PLAYED) },
  { weight: 60, arbitrary: asking(LED) },
  { weight: 20, arbitrary: fc.constant({ what: 'again' as const }) },
  { weight: 60, arbitrary: passing },
  { weight: 1, arbitrary: fc.constant({ what: 'restart' as const }) },
);
const start: Step = {
  what: 'ask',
  type: 'StartRound',
  round: 0,
  seat: 1,
  square: 0,
  line: 'row-1',
  ago: 0,
  edge: null,
};

/** As a rule the round runs to begin with: most of what can go wrong goes wrong there. */
export const steps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(fc.constantFrom(true, true, true, false), fc.array(step, { minLength: 30, maxLength: 120, size: 'max' }))
  .map(([isStarted, rest]) => (isStarted ? [start, ...rest] : rest));

export function messageOf({ type, round, square, line, ago }: Asking): object {
  const to = { kind: 'round', activity: round };
  if (type === 'DealRound')
    return { ...to, type, deck: 'defensive-routines', size: 3, extra: { corners: false, full: false } };
  if (type === 'ShowTally') return { ...to, type: 'Show', shown: { what: 'tally' } };
  if (type === 'CallBingo') return { ...to, type, line };
  return isLed(type) ? { ...to, type } : { ...to, type, square, ago };
}
