// One true frame of each kind of request, and what is wrong in every place of one.

const round = { id: 'abcdefgh', kind: 'round', activity: 1 };
const tap = { square: 0, ago: 0 };

export const requests = [
  { id: 'abcdefgh', kind: 'room', type: 'CloseRoom' },
  { id: 'abcdefgh', kind: 'room', type: 'WipeRoom' },
  { id: 'abcdefgh', kind: 'room', type: 'TakePaperSeats', count: 6 },
  { id: 'abcdefgh', kind: 'room', type: 'CloseDoor' },
  { id: 'abcdefgh', kind: 'room', type: 'OpenDoor' },
  { id: 'abcdefgh', kind: 'room', type: 'AdmitWaiting' },
  { id: 'abcdefgh', kind: 'room', type: 'LeaveSeat' },
  { id: 'abcdefgh', kind: 'room', type: 'ShowReturnWords' },
  { id: 'abcdefgh', kind: 'room', type: 'RemoveSeat', seat: 12 },
  { id: 'abcdefgh', kind: 'room', type: 'HelpSeat', seat: 12, ticket: 'abcdefghijklmnopqrstuv' },
  { id: 'abcdefgh', kind: 'room', type: 'Sync', digest: '0123456789abcdef' },
  { ...round, type: 'DealRound', deck: 'defensive-routines', size: 5, extra: { corners: true, full: false } },
  { ...round, type: 'StartRound' },
  { ...round, type: 'PauseRound' },
  { ...round, type: 'ResumeRound' },
  { ...round, type: 'EndRound' },
  { ...round, type: 'SettleEnd' },
  { ...round, type: 'UndoStep', steps: 3 },
  { ...round, type: 'Show', shown: { what: 'listening' } },
  { ...round, type: 'Show', shown: { what: 'silence' } },
  { ...round, type: 'Show', shown: { what: 'bingo', bingo: 3 } },
  { ...round, type: 'TimeRound', minutes: null },
  { ...round, type: 'Show', shown: { what: 'tally' } },
  { ...round, type: 'Mark', ...tap },
  { ...round, type: 'HearAgain', ...tap },
  { ...round, type: 'TakeBack', ...tap },
  { ...round, type: 'CallBingo', line: 'row-1' },
  { ...round, type: 'MarkPaper', seat: 3, square: 0 },
  { ...round, type: 'TakeBackPaper', seat: 3, square: 0 },
  { ...round, type: 'CallPaperBingo', seat: 3, line: 'row-1' },
] as const;

export const hello = { protocol: 1, role: 'participant', code: 'K7QF4M', secret: 'abcdefghijklmnopqrstuv' };

export const openRequest = {
  language: 'nl',
  case: { title: 'Drie matrassen', story: 'Wat er speelt.', words: 'Ik vraag een voordeur.', pronoun: 'she' },
  keepHours: 168,
  deck: 'defensive-routines',
  size: 5,
  extra: { corners: false, full: false },
};

/** Nothing that any field of ours takes: whatever stands in a place, one of these in it is wrong. */
const nonsense: readonly unknown[] = [
  undefined,
  null,
  [],
  {},
  [0],
  -1,
  0.5,
  1e10,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  10n,
  '\u0000',
  '',
  '5!',
  'x'.repeat(2_000),
  new Date(0),
  () => 0,
];

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** The frame without each of its keys in turn, with nonsense in each place, and with a key too many on each level. */
export function spoilt(frame: Json): readonly (readonly [what: string, frame: unknown])[] {
  const strangers = ['seed', 'by', 'at', 'seat', 'key', '', 'constructor', 'toString', 'hasOwnProperty', 'then'];
  return [
    ...strangers
      .filter((key) => !Object.hasOwn(frame, key))
      .map((key) => [`with '${key}'`, { ...frame, [key]: 1 }] as const),
    ['with __proto__', JSON.parse(`{"__proto__":{"by":1},${JSON.stringify(frame).slice(1)}`)],
    ['in a list', [frame]],
    ['as text', JSON.stringify(frame)],
    ...Object.entries(frame).flatMap(([key, value]) => {
      const { [key]: _, ...rest } = frame;
      const inherited: unknown = Object.assign(JSON.parse(`{"__proto__":${JSON.stringify({ [key]: value })}}`), rest);
      return [
        [`without ${key}`, rest] as const,
        [`with ${key} in its __proto__`, inherited] as const,
        ...nonsense
          .filter((item) => item !== value)
          .map((item) => [`${key}: ${String(item).slice(0, 20)}`, { ...frame, [key]: item }] as const),
        ...(isObject(value)
          ? spoilt(value).map(([what, inner]) => [`${key} ${what}`, { ...frame, [key]: inner }] as const)
          : []),
      ];
    }),
  ];
}
