// What the desk sees: the room as a whole, and nobody in it.
import { describe, expect, test } from 'vitest';
import type { Event, RoomEvent } from '#shared/domain/events.ts';
import { tallyOf } from '#shared/domain/round/tally.ts';
import { tallyView } from '#shared/views/tallyView.ts';
import {
  after,
  bingoCalled,
  doorClosed,
  doorOpened,
  ended,
  endSettled,
  marked,
  opened,
  paused,
  putOnScreen,
  running,
  stepUndone,
} from '../../support/builders.ts';
import { openedRoomAfter, roundAfter } from '../../support/given.ts';
import { pathsIn, SEED, stage, stages, views } from './richRoom.ts';

const desk = (name: string) => views.facilitator(stage(name).room);
const called = (seat: number) => bingoCalled({ seat, line: 'row-1', at: after(60), alsoHeardBy: [0, 0, 0, 0, 0] });
const count = ['corroborated', 'exposure', 'firstMinute', 'hearings', 'heardBy', 'lastMinute'];
const countsOf = (row: string, ...more: readonly string[]) =>
  [...count, ...more].map((key) => `activity.tally.${row}[].${key}`);

describe('facilitatorView', () => {
  test('shows these things and no other', () =>
    expect(pathsIn(...stages.map(({ room }) => views.facilitator(room)))).toEqual(
      [
        'activity',
        'activity.activity',
        'activity.bingos[].line',
        'activity.bingos[].phrases[].alsoHeardBy',
        'activity.bingos[].phrases[].letter',
        'activity.bingos[].phrases[].text',
        'activity.deck.id',
        'activity.deck.kind',
        'activity.deck.name',
        'activity.endedAt',
        'activity.extra.corners',
        'activity.extra.full',
        'activity.kind',
        'activity.minutes',
        'activity.revealed',
        'activity.shown.page',
        'activity.number',
        'activity.phase',
        'activity.shown.bingo',
        'activity.shown.phrase',
        'activity.shown.reopening',
        'activity.shown.what',
        'activity.size',
        'activity.startedAt',
        'activity.steps',
        'activity.tally',
        'activity.unseenBingo',
        'activity.tally.cards',
        ...countsOf('phrases', 'argument', 'id', 'letter', 'sentence', 'text'),
        ...countsOf('arguments', 'argument'),
        ...countsOf('columns', 'letter'),
        'assisted',
        'audience',
        'case.pronoun',
        'case.story',
        'case.title',
        'case.words',
        'code',
        'door',
        'joined',
        'keepHours',
        'keepUntil',
        'language',
        'paper',
        'phase',
        'numbers',
        'numbers.away[]',
        'numbers.gone[]',
        'numbers.last',
        'playedRounds[]',
        'presence.desks',
        'presence.phones',
        'presence.screens',
        'presence.waiting',
        'rehearsal',
        'storing',
      ].toSorted(),
    ));
  test('has no seed, no key, no seat and no marks', () => {
    for (const { name, room } of stages) {
      const text = JSON.stringify(views.facilitator(room));
      expect(text, name).not.toContain(SEED);
      expect(text, name).not.toMatch(/key-|facilitator-key|screen-key/);
      expect(text, name).not.toMatch(/"(seat|seats|marks|squares|own|by)"/);
    }
  });
  test('has no tally before the end, not even when somebody asks for it', () => {
    for (const { name, room } of stages) {
      const activity = views.facilitator(room).activity;
      expect(activity?.tally !== null && activity !== null, name).toBe(activity?.phase === 'ended');
    }
  });
  test('does not change with a mark as long as the round has not ended', () => {
    const before = views.facilitator(openedRoomAfter(running(3)));
    expect(views.facilitator(openedRoomAfter(running(3), marked(1, 0), marked(2, 0)))).toEqual(before);
  });
  test('has the tally of the round that ended, late marks included', () => {
    const past = [running(3), marked(1, 0), ended(after(60), 3), marked(2, 7, after(30))];
    const { activity } = views.facilitator(openedRoomAfter(...past));
    expect(activity?.tally).toEqual(tallyView(tallyOf(roundAfter(past), 3)));
    expect(activity?.tally?.phrases).toHaveLength(2);
  });
  test('has no tally, and nothing to take home, until the end can no longer be undone', () => {
    const past = [running(3), marked(1, 0), ended(after(60), 3, true)];
    const ticking = [...past, marked(2, 7, after(30))];
    expect(views.facilitator(openedRoomAfter(...past))).toMatchObject({
      activity: { phase: 'ended', endedAt: after(60), tally: null },
      playedRounds: [],
    });
    expect(views.facilitator(openedRoomAfter(...ticking))).toEqual(views.facilitator(openedRoomAfter(...past)));
    for (const final of [endSettled, putOnScreen({ what: 'tally' })])
      expect(views.facilitator(openedRoomAfter(...ticking, final))).toMatchObject({
        activity: { tally: { cards: 3 } },
        playedRounds: [1],
      });
  });
  test('counts seats and connections, and tells when the round began', () => {
    expect(desk('seated')).toMatchObject({ joined: 4, presence: { phones: 3, screens: 1 }, activity: null });
    expect(desk('dealt').activity).toMatchObject({ startedAt: null, bingos: [], shown: { what: 'listening' } });
    expect(desk('running').activity).toMatchObject({ startedAt: after(0), phase: 'running' });
    expect(desk('revealed').joined).toBe(5);
  });
  test('counts who waits at a closed door, and nobody at an open one', () => {
    const seen = (...events: readonly RoomEvent[]) =>
      views.facilitator(openedRoomAfter(opened(), ...events)).presence.waiting;
    expect(seen(doorClosed)).toBe(2);
    expect(seen(doorClosed, doorOpened)).toBe(0);
    expect(desk('closed').presence.waiting).toBe(0);
  });
  test('shows each called line with how many others heard its phrases', () => {
    const { activity } = desk('called twice');
    expect(activity?.bingos.map(({ line }) => line)).toEqual(['row-1', 'corners']);
    expect(activity?.bingos[0]?.phrases.map(({ alsoHeardBy }) => alsoHeardBy)).toEqual([0, 1, 0, 0, 2]);
    expect(activity?.bingos[1]?.phrases).toHaveLength(4);
  });
  test('says which bingo is to be shown next: the latest, until the room has seen it', () => {
    const seen = (...events: readonly Event[]) => views.facilitator(openedRoomAfter(running(3), ...events)).activity;
    const show = (bingo: number) => putOnScreen({ what: 'bingo', bingo });
    const listening = putOnScreen({ what: 'listening' });
    expect(seen()).toMatchObject({ unseenBingo: null });
    expect(seen(called(1))).toMatchObject({ unseenBingo: 0 });
    expect(seen(called(1), show(0))).toMatchObject({ unseenBingo: null });
    expect(seen(called(1), show(0), listening)).toMatchObject({ unseenBingo: null });
    expect(seen(called(1), show(0), called(2), listening)).toMatchObject({ unseenBingo: 1 });
    // An earlier one is not the latest, and is not waited for when the latest has been seen.
    expect(seen(called(1), called(2), show(0))).toMatchObject({ unseenBingo: 1 });
    expect(seen(called(1), called(2), show(1), show(0))).toMatchObject({ unseenBingo: null });
    // What was shown by mistake is offered again.
    expect(seen(called(1), show(0), stepUndone(after(99)))).toMatchObject({ unseenBingo: 0 });
    expect(seen(called(1), show(0), paused(after(99)), stepUndone(after(100)))).toMatchObject({ unseenBingo: null });
    expect(seen(called(1), show(0), ended(after(99), 3, true), stepUndone(after(100)))).toMatchObject({
      unseenBingo: null,
    });
  });
  test('says whether the tally has been shown, also when it no longer is', () => {
    const past = [running(3), ended(after(60), 3)];
    const seen = (...events: readonly Event[]) => views.facilitator(openedRoomAfter(...past, ...events)).activity;
    expect(seen()).toMatchObject({ revealed: false });
    expect(seen(putOnScreen({ what: 'silence' }))).toMatchObject({ revealed: false });
    expect(seen(putOnScreen({ what: 'tally' }), putOnScreen({ what: 'listening' }))).toMatchObject({ revealed: true });
    expect(desk('closed').activity).toMatchObject({ revealed: true });
  });
  test('lists the rounds that are over', () => {
    expect(desk('seated').playedRounds).toEqual([]);
    expect(desk('dealt').playedRounds).toEqual([]);
    expect(desk('running').playedRounds).toEqual([]);
    expect(desk('ended').playedRounds).toEqual([1]);
    expect(desk('next').playedRounds).toEqual([1]);
    expect(desk('next running').playedRounds).toEqual([1]);
  });
  test('of a closed session still shows what was played', () =>
    expect(desk('closed')).toMatchObject({
      phase: 'closed',
      playedRounds: [1, 2],
      activity: { number: 2, phase: 'ended', bingos: [], shown: { what: 'tally' }, tally: { cards: 4 } },
    }));
});
