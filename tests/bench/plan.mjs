// What is played, by name and seed, and how often. Every rate is the same in every size of room, because what a mark costs
// depends on how many there are a second.
import { contestants } from './processes.mjs';

export const SEED = 20_260_303;

/** A hundred marks a second: a thousand people who each hear something every ten seconds. */
const STEADY = 100;

export const workloads = {
  classroom: { title: 'Classroom, 20 rooms × 30', rooms: 20, size: 30, rates: [{ rate: STEADY, seconds: 4 }], warm: 2 },
  hall: {
    title: 'Hall, 5 rooms × 200',
    rooms: 5,
    size: 200,
    rates: [
      { rate: STEADY, seconds: 4 },
      { rate: 1_000, seconds: 3 },
    ],
    warm: 2,
    calls: { count: 15, rate: STEADY },
  },
  arena: {
    title: 'Arena, 1 room × 1,000',
    rooms: 1,
    size: 1_000,
    rates: [{ rate: STEADY, seconds: 4 }],
    once: [{ count: 1_000, times: 3 }],
    warm: 2,
  },
  lecture: { title: 'Hall, 1 room × 200', rooms: 1, size: 200, rates: [{ rate: STEADY, seconds: 4 }], warm: 2 },
  crowd: { title: 'Crowd, 1 room × 300', rooms: 1, size: 300, rates: [], once: [{ count: 300, times: 4 }], warm: 2 },
};
/** Twice as much, again and again, until answers take long or marks are left out: what one process carries. */
const LIMIT = {
  title: 'How much one process carries, 5 rooms × 200',
  rooms: 5,
  size: 200,
  rates: [2_000, 4_000, 8_000].map((rate) => ({ rate, seconds: 2 })),
  warm: 2,
};
workloads.limit = LIMIT;
for (const [name, workload] of Object.entries(workloads)) workload.name = name;

const everybody = ['bareAck', 'relay', 'colyseus', 'ours'];

/** Who cannot carry a workload for long enough to be measured, and why. */
export const leftOut = [
  {
    contestant: 'relay',
    workload: '1,000 marks a second and 1,000 at once',
    why: 'it is saturated at some 300 marks a second in the hall, and at some 50 in the arena',
  },
  {
    contestant: 'boardgame',
    workload: 'hall, arena, crowd, idle and storm',
    why: 'it sends the whole list of players to everybody at each join: the thousand of the arena take minutes to come in',
  },
];

/** Each next repetition begins with another contestant, so that none is always measured first. */
const rotated = (list, by) => list.map((_, index) => list[(index + by) % list.length]);

/** The relay is saturated long before a thousand marks a second, or a thousand at once: that takes minutes to no end. */
const fitting = (contestant, workload) =>
  contestant === 'relay'
    ? {
        ...workload,
        rates: workload.rates.filter(({ rate }) => rate <= STEADY),
        once: workload.once?.filter(({ count }) => count <= 300),
      }
    : workload;

const playing = (name, names, repetition) =>
  rotated(names, repetition).map((contestant) => ({
    part: name,
    kind: 'play',
    contestant,
    workload: fitting(contestant, workloads[name]),
    repetition,
    title: `${workloads[name].title}: ${contestants[contestant].title}`,
  }));

const stormOf = (contestant, repetition) => ({
  part: 'storm',
  kind: 'storm',
  contestant,
  workload: { rooms: 5, size: 200, rate: 500, seconds: 3 },
  repetition,
  title: `Reconnect storm, 1,000 phones: ${contestants[contestant].title}`,
});

/**
 * The three sizes. What durability costs at the least is asked in the hall; the short form repeats what the goals are about.
 */
const round = (repetition, names = everybody) => [
  ...playing('classroom', names, repetition),
  ...playing('hall', [...everybody, 'storedAck'], repetition),
  ...playing('arena', names, repetition),
];
const again = (repetition) => round(repetition, ['bareAck', 'ours']);

/** Once, in this order: what cannot be repeated in ten minutes. */
const beside = (repetition) => [
  ...playing('lecture', everybody, repetition),
  ...playing('crowd', everybody, repetition),
  ...['bareAck', 'ours', 'colyseus'].map((name) => stormOf(name, repetition)),
];

const once = [
  { part: 'idle', kind: 'idle', workload: { rooms: 5, size: 200, seconds: 30 }, title: '1,000 phones that do nothing' },
  { part: 'pure', kind: 'pure', title: 'The rules by themselves, beside a plain loop' },
  { part: 'start', kind: 'start', title: 'A start with 1,000 live rooms' },
  { part: 'client', kind: 'client', title: 'The phone, and console and screen, in Chromium' },
  ...playing('limit', ['ours', 'bareAck'], 0),
  ...playing('classroom', ['boardgame'], 0),
  ...playing('lecture', ['boardgame'], 0),
];

/**
 * The steps of a run, in order. `must` come whatever the time; then the repetitions that still fit in it.
 * In the short form each of the three sizes is played at least twice; in the long form everything five times.
 */
export function planFor({ long, only }) {
  const must = long
    ? [...round(0), ...once, ...[0, 1, 2, 3, 4].flatMap((r) => [...(r > 0 ? round(r) : []), ...beside(r)])]
    : [...round(0), ...once, ...beside(0), ...again(1)];
  const more = long ? [] : [stormOf('ours', 1), stormOf('bareAck', 1), ...again(2), ...beside(2), ...again(3)];
  const parts = [...new Set(must.map(({ part }) => part))];
  // Parts and contestants: of each kind, all if none was named.
  const wantedParts = only.filter((name) => parts.includes(name));
  const wantedNames = only.filter((name) => name in contestants);
  const unknown = only.filter((name) => !parts.includes(name) && !(name in contestants));
  const wanted = ({ part, contestant }) =>
    (wantedParts.length === 0 || wantedParts.includes(part)) &&
    (wantedNames.length === 0 || wantedNames.includes(contestant)) &&
    unknown.length === 0;
  return { must: must.filter(wanted), more: more.filter(wanted), parts };
}
