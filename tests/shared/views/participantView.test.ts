// What a participant sees: her own seat, her own card, her own marks, and nothing of anybody else.
import { describe, expect, test } from 'vitest';
import { cardOf } from '#shared/domain/round/card.ts';
import { ownView, phonesNotice } from '#shared/views/participantView.ts';
import type { Event } from '#shared/domain/events.ts';
import {
  after,
  bingoCalled,
  closed,
  dealt,
  ended,
  inRound,
  marked,
  openWith,
  paused,
  putOnScreen,
  resumed,
  running,
  seatTaken,
  started,
  takenBack,
} from '../../support/builders.ts';
import { openedRoomAfter } from '../../support/given.ts';
import { CODE, pathsIn, SEED, stage, stages, views } from './richRoom.ts';

describe('participantView', () => {
  test('shows these things and no other', () =>
    expect(pathsIn(...stages.flatMap(({ room }) => [1, 2, 4].map((seat) => views.participant(room, seat))))).toEqual([
      'activity',
      'activity.activity',
      'activity.deckKind',
      'activity.extra.corners',
      'activity.extra.full',
      'activity.kind',
      'activity.number',
      'activity.own.activity',
      'activity.own.called[]',
      'activity.own.marks[][]',
      'activity.phase',
      'activity.size',
      'activity.squares[]',
      'activity.squares[].cell',
      'activity.squares[].letter',
      'activity.squares[].sentence',
      'audience',
      'case.pronoun',
      'case.title',
      'code',
      'keepHours',
      'language',
      'phase',
      'rehearsal',
      'seat',
    ]));
  test('has no seed, no key and no phrase that is not on her card', () => {
    for (const { name, room } of stages) {
      const { activity, ...rest } = views.participant(room, 2);
      const text = JSON.stringify({ activity, rest });
      expect(text, name).not.toContain(SEED);
      expect(text, name).not.toMatch(/key-|facilitator-key|screen-key/);
      if (!activity) continue;
      if (room.phase === 'closed') throw new Error('a closed session has no card');
      const card = cardOf(room.activities.at(-1)!.deal, 2);
      expect(activity.squares).toEqual(card.map((p) => p && { letter: p.letter, cell: p.cell, sentence: p.sentence }));
      expect(JSON.stringify({ rest, ...activity, squares: [] })).not.toContain('Uitspraak');
    }
  });
  test('is the same whatever the others do with their cards', () => {
    const past = [...running(4), marked(1, 3)];
    const busy = [marked(2, 0), marked(3, 0), takenBack(3, 0), marked(4, 7, after(9))];
    const bingo = bingoCalled({ seat: 2, line: 'row-1', at: after(9), alsoHeardBy: [0, 0, 0, 0, 0] });
    expect(views.participant(openedRoomAfter(past, busy, bingo))).toEqual(views.participant(openedRoomAfter(past)));
  });
  test('shows how often she marked each square, in order of square, and the lines that she called', () => {
    expect(views.participant(stage('called').room, 1).activity?.own).toEqual({
      activity: 1,
      marks: [
        [0, 2],
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 1],
      ],
      called: ['row-1'],
    });
    expect(views.participant(stage('called twice').room, 2).activity?.own).toEqual({
      activity: 1,
      marks: [
        [0, 1],
        [4, 1],
        [20, 1],
        [24, 1],
      ],
      called: ['corners'],
    });
    expect(views.participant(stage('revealed').room, 5).activity?.own).toEqual({ activity: 1, marks: [], called: [] });
    expect(views.participant(openedRoomAfter(running(1), marked(1, 20), marked(1, 3))).activity?.own.marks).toEqual([
      [3, 1],
      [20, 1],
    ]);
  });
  test('has a card as soon as it is dealt, and none before or when the session is closed', () => {
    expect(views.participant(stage('seated').room).activity).toBeNull();
    expect(views.participant(stage('dealt').room).activity).toMatchObject({ phase: 'ready', number: 1, size: 5 });
    expect(views.participant(stage('next').room).activity).toMatchObject({ activity: 2, number: 2, size: 3 });
    expect(views.participant(stage('closed').room)).toMatchObject({ phase: 'closed', activity: null });
  });
});

describe('ownView', () => {
  test('gives what a seat did in the round that it asked about, by default the last', () => {
    const { room } = stage('next running');
    expect(ownView(room, 1)).toEqual({ activity: 2, marks: [[0, 1]], called: [] });
    expect(ownView(room, 3, 1)).toEqual({
      activity: 1,
      marks: [
        [5, 1],
        [6, 1],
        [7, 1],
      ],
      called: [],
    });
  });
  test('gives nothing where there is no such round', () => {
    expect(ownView(stage('seated').room, 1)).toBeNull();
    expect(ownView(stage('running').room, 1, 2)).toBeNull();
    expect(ownView(stage('running').room, 1, 0)).toBeNull();
  });
});

describe('phonesNotice', () => {
  const notice = (...past: readonly Event[]) => phonesNotice(openedRoomAfter(past), CODE);
  const isPlaying = running(3);

  test.each([
    ['a mark', isPlaying, marked(1, 0)],
    ['a mark that is taken back', [...isPlaying, marked(1, 0)], takenBack(1, 0)],
    ['a late mark', [...isPlaying, ended(after(60), 3)], marked(1, 0, after(9))],
    ['a called bingo', isPlaying, bingoCalled({ seat: 1, line: 'row-1', at: after(9), alsoHeardBy: [] })],
    ['a next seat', isPlaying, seatTaken(4)],
    ['the tally on the wall', [...isPlaying, ended(after(60), 3)], putOnScreen({ what: 'tally' })],
  ] as const)('does not change with %s', (_, past, event) => expect(notice(...past, event)).toBe(notice(...past)));

  test.each([
    ['the deal', openWith(3), dealt()],
    ['other settings', [...openWith(3), dealt()], dealt({ size: 4, seed: 'ff' })],
    ['fresh cards of the same kind', [...openWith(3), dealt()], dealt({ seed: 'ff' })],
    ['the start', [...openWith(3), dealt()], started()],
    ['a pause', isPlaying, paused(after(60))],
    ['going on', [...isPlaying, paused(after(60))], resumed(after(90))],
    ['the end', isPlaying, ended(after(60), 3)],
    ['a next round', [...isPlaying, ended(after(60), 3)], inRound(2, dealt())],
    [
      'the start of a next round',
      [...isPlaying, ended(after(60), 3), inRound(2, dealt())],
      inRound(2, started(after(99))),
    ],
    ['the end of the session', isPlaying, closed()],
  ] as const)('changes with %s', (_, past, event) => expect(notice(...past, event)).not.toBe(notice(...past)));

  test('changes whenever a seat that does nothing sees something else', () => {
    const idle = (events: readonly Event[]) => JSON.stringify(views.participant(openedRoomAfter(events), 4));
    for (const { name, events } of stages)
      for (let i = 2; i < events.length; i++) {
        const [before, next] = [events.slice(0, i), events.slice(0, i + 1)];
        if (idle(before) !== idle(next)) expect(notice(...next), `${name}, event ${i}`).not.toBe(notice(...before));
      }
  });
});
