// The judge is judged: histories in which something went wrong, each of which it has to object to.
import { describe, expect, test } from 'vitest';
import { begun, card, hear, ROOM, type story } from './story.ts';

describe('it has nothing against', () => {
  test('a round as it should go: marks, a doubt taken back, a bingo, an end', () => {
    const told = begun();
    told.yes(told.asked(hear(0)), 5, told.own([[0, 1]]));
    told.yes(told.asked({ type: 'Mark', square: 0 }), 5, told.own([[0, 1]]));
    told.yes(
      told.asked(hear(1)),
      6,
      told.own([
        [0, 1],
        [1, 1],
      ]),
    );
    told.no(told.asked({ type: 'CallBingo', line: 'row-1' }), 'no-complete-line');
    told.yes(
      told.asked(hear(2)),
      7,
      told.own([
        [0, 1],
        [1, 1],
        [2, 1],
      ]),
    );
    told.yes(
      told.asked({ type: 'CallBingo', line: 'row-1' }),
      8,
      told.own(
        [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
        ['row-1'],
      ),
    );
    told.no(told.asked({ type: 'CallBingo', line: 'row-1' }), 'already-called');
    told.yes(
      told.asked({ type: 'TakeBack', square: 2 }),
      9,
      told.own(
        [
          [0, 1],
          [1, 1],
        ],
        ['row-1'],
      ),
    );
    told.lead('EndRound', 10);
    told.read({
      version: 10,
      phase: 'ended',
      own: told.own(
        [
          [0, 1],
          [1, 1],
        ],
        ['row-1'],
      ),
    });
    expect(told.verdict()).toMatchObject({ objections: [], figures: { acknowledged: 4, lost: 0, doubled: 0 } });
  });

  test.each([[[]], [[[0, 1]]]] as const)('a request that never was answered, done or not: %j', (marks) => {
    const told = begun();
    told.asked(hear(0));
    told.read({ version: 5, own: told.own(marks) });
    expect(told.verdict().objections).toEqual([]);
  });

  test('a passing refusal, and then a yes', () => {
    const told = begun();
    const id = told.asked(hear(0));
    told.no(id, 'unavailable');
    told.yes(id, 5, told.own([[0, 1]]));
    expect(told.verdict().objections).toEqual([]);
  });

  test('two tabs of one seat that undo and mark at once, either way', () => {
    for (const left of [0, 1]) {
      const told = begun();
      told.yes(told.asked(hear(0)), 5);
      const undo = told.asked({ type: 'TakeBack', square: 0 }, { client: 'tab' });
      const mark = told.asked({ type: 'Mark', square: 0 });
      told.yes(mark, 6);
      told.yes(undo, 6, null, 'tab');
      told.read({ version: 6, own: told.own(left ? [[0, 1]] : []) });
      expect(told.verdict().objections).toEqual([]);
    }
  });
});

/** What is doctored, what it breaks, and how the history then ends. */
const doctored: readonly (readonly [string, string, (told: ReturnType<typeof story>) => void])[] = [
  [
    'a lost acknowledged mark',
    'P1',
    (told) => {
      told.yes(told.asked(hear(0)), 5);
      told.yes(told.asked(hear(0)), 6);
      told.read({ version: 6, own: told.own([[0, 1]]) });
    },
  ],
  [
    'a journal that went back',
    'P1',
    (told) => {
      told.yes(told.asked(hear(0)), 7);
      told.yes(told.asked(hear(1), { client: 'bert', seat: 2 }), 6, null, 'bert');
    },
  ],
  [
    'a fresh connection that reads less than was acknowledged',
    'P1',
    (told) => {
      told.yes(told.asked(hear(0)), 7);
      told.read({ version: 6, own: told.own([[0, 1]]) });
    },
  ],
  [
    'a doubled mark',
    'P2',
    (told) => {
      told.yes(told.asked(hear(0)), 5);
      told.read({ version: 6, own: told.own([[0, 2]]) });
    },
  ],
  [
    'an unacknowledged mark that counts twice',
    'P2',
    (told) => {
      told.asked(hear(0));
      told.read({ version: 6, own: told.own([[0, 2]]) });
    },
  ],
  ['a mark that nobody made', 'P2', (told) => told.read({ version: 6, own: told.own([[5, 1]]) })],
  ['a doubled mark seen in an answer', 'P2', (told) => told.yes(told.asked(hear(0)), 5, told.own([[0, 2]]))],
  [
    'a refused mark that counts',
    'P2',
    (told) => {
      told.no(told.asked(hear(0)), 'ended');
      told.read({ version: 6, own: told.own([[0, 1]]) });
    },
  ],
  [
    'undo and mark in the wrong order',
    'P1',
    (told) => {
      told.yes(told.asked(hear(0)), 5);
      told.yes(told.asked({ type: 'TakeBack', square: 0 }), 6);
      told.yes(told.asked({ type: 'Mark', square: 0 }), 7);
      told.read({ version: 7, own: told.own([]) });
    },
  ],
  ['a refusal for enough marks after one', 'P2', (told) => told.no(told.asked(hear(0)), 'enough-marks')],
  ['a swapped card', 'P3', (told) => told.saw({ version: 5, card: 'card-9', sentences: card(9) })],
  ['somebody else’s card', 'P3', (told) => told.saw({ version: 5, seat: 2, card: 'card-1' }, 'bert')],
  ['another seat', 'P3', (told) => told.saw({ version: 5, seat: 2 })],
  ['a seat that is taken', 'P3', (told) => told.saw({ version: 5 }, 'bert')],
  [
    'a view older than the last',
    'P3',
    (told) => {
      told.saw({ version: 9 });
      told.saw({ version: 8 });
    },
  ],
  ['a phase out of nowhere', 'P5', (told) => told.saw({ version: 5, phase: 'paused' })],
  [
    'more pauses than were asked for',
    'P5',
    (told) => {
      told.lead('PauseRound', 5);
      told.lead('ResumeRound', 6);
      told.saw({ version: 5, phase: 'paused' });
      told.saw({ version: 6, phase: 'running' });
      told.saw({ version: 7, phase: 'paused' });
    },
  ],
  [
    'a step of the facilitator that is lost',
    'P5',
    (told) => {
      told.lead('EndRound', 5);
      told.read({ version: 6, phase: 'running', own: told.own([]) });
    },
  ],
  [
    'a round that goes on after its end',
    'P5',
    (told) => {
      told.lead('EndRound', 5);
      told.saw({ version: 5, phase: 'ended' });
      told.saw({ version: 6, phase: 'running' });
    },
  ],
  ['a session closed by nobody', 'P5', (told) => told.saw({ version: 5, room: 'closed' })],
  ['a refusal as paused without a pause', 'P5', (told) => told.no(told.asked(hear(0)), 'paused')],
  [
    'two surfaces that see another phase at one version',
    'P6',
    (told) => {
      told.lead('PauseRound', 5);
      told.saw({ version: 5, phase: 'paused' });
      told.saw({ version: 5, phase: 'running', seat: 2 }, 'bert');
    },
  ],
  [
    'a surface that shows something else than a fresh one',
    'P6',
    (told) => {
      told.shows({ whole: 'this' });
      told.read({ whole: 'that' });
    },
  ],
  ['a bingo of a line that is not full', 'P7', (told) => told.yes(told.asked({ type: 'CallBingo', line: 'row-1' }), 5)],
  [
    'a bingo that is gone',
    'P7',
    (told) => {
      for (const square of [0, 1, 2]) told.yes(told.asked(hear(square)), 5 + square);
      told.yes(told.asked({ type: 'CallBingo', line: 'row-1' }), 8);
      told.read({
        version: 8,
        own: told.own([
          [0, 1],
          [1, 1],
          [2, 1],
        ]),
      });
    },
  ],
  [
    'a full line that is refused',
    'P7',
    (told) => {
      for (const square of [0, 1, 2]) told.yes(told.asked(hear(square)), 5 + square);
      told.no(told.asked({ type: 'CallBingo', line: 'row-1' }), 'no-complete-line');
    },
  ],
  [
    'a bingo too many in the file',
    'P7',
    (told) => told.add({ what: 'took home', room: ROOM, round: 1, cards: 1, bingos: 1, phrases: [] }),
  ],
];

test.each(doctored)('it objects to %s (%s)', (_, promise, doctor) => {
  const told = begun();
  doctor(told);
  expect(told.verdict().promises).toContain(promise);
});

test('it counts what is lost and what is doubled', () => {
  const told = begun();
  for (let times = 0; times < 5; times++) told.yes(told.asked(hear(0)), 5 + times);
  told.yes(told.asked(hear(1)), 10);
  told.read({
    version: 10,
    own: told.own([
      [0, 2],
      [1, 3],
    ]),
  });
  expect(told.verdict().figures).toMatchObject({ acknowledged: 6, lost: 3, doubled: 2 });
});

describe('the file that is taken home', () => {
  const heard = { sentence: card(1)[0]!, exposure: 1, heardBy: 1, corroborated: 2 };
  const home = (row: object) => {
    const told = begun();
    const start = told.now();
    told.wait(200_000);
    // Two taps, the second a hundred seconds after the first, told long afterwards.
    told.yes(told.asked(hear(0), { tapped: start + 70_000 }), 5);
    told.yes(told.asked(hear(0), { tapped: start + 170_000 }), 6);
    told.read({ version: 6, own: told.own([[0, 2]]) });
    const phrase = { ...heard, hearings: 2, firstMinute: 2, lastMinute: 3, ...row };
    told.add({ what: 'took home', room: ROOM, round: 1, cards: 1, bingos: 0, phrases: [phrase] });
    return told.verdict();
  };
  test('it counts the same when all is well', () => {
    expect(home({})).toMatchObject({ objections: [], figures: { timed: 1 } });
  });
  test.each([
    ['P4', { firstMinute: 4 }],
    ['P4', { lastMinute: 2 }],
    ['P4', { hearings: 1 }],
    ['P4', { corroborated: 0 }],
    ['P6', { heardBy: 0 }],
    ['P6', { exposure: 2 }],
  ])('%s: it objects to %j', (promise, row) => expect(home(row).promises).toEqual([promise]));
});
