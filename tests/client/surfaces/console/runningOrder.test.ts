import { describe, expect, test } from 'vitest';
import { runningOrder } from '../../../../client/src/surfaces/console/runningOrder.ts';

const open = (phase: 'ready' | 'running' | 'paused' | 'ended', number: number, playedRounds: readonly number[]) =>
  runningOrder({ phase: 'open', activity: { phase, number }, playedRounds });

describe('runningOrder', () => {
  test('begins at the arrival, with or without cards', () => {
    const order = [
      { what: 'arrival', when: 'now' },
      { what: 'rolePlay', when: 'later' },
      { what: 'harvest', when: 'later' },
      { what: 'farewell', when: 'later' },
    ];
    expect(open('ready', 1, [])).toEqual(order);
    expect(runningOrder({ phase: 'open', activity: null, playedRounds: [] })).toEqual(order);
  });

  test.each(['running', 'paused'] as const)('is at the role play while a round is %s', (phase) => {
    expect(open(phase, 1, [1]).map(({ when }) => when)).toEqual(['done', 'now', 'later', 'later']);
  });

  test('names an earlier round as a whole', () => {
    expect(open('ready', 3, [1, 2])).toEqual([
      { what: { round: 1 }, when: 'done' },
      { what: { round: 2 }, when: 'done' },
      { what: 'freshCards', when: 'now' },
      { what: 'rolePlay', when: 'later' },
      { what: 'harvest', when: 'later' },
      { what: 'farewell', when: 'later' },
    ]);
  });

  test('has exactly one now', () => {
    for (const phase of ['ready', 'running', 'paused', 'ended'] as const)
      expect(open(phase, 2, [1]).filter(({ when }) => when === 'now')).toHaveLength(1);
  });

  test('of a closed session tells what was played, not what was dealt', () => {
    expect(runningOrder({ phase: 'closed', activity: { phase: 'ready', number: 2 }, playedRounds: [1] })).toEqual([
      { what: { round: 1 }, when: 'done' },
      { what: 'farewell', when: 'now' },
    ]);
  });
});
