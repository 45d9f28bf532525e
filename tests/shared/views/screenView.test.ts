// What the wall shows: still while people talk, and only what was put there.
import { describe, expect, test } from 'vitest';
import type { Event } from '#shared/domain/events.ts';
import { cardOf } from '#shared/domain/round/card.ts';
import {
  deckOf,
  dealOf,
  ended,
  after,
  hearAgain,
  mark,
  marked,
  paused,
  putOnScreen,
  resumed,
  running,
  takeBack,
  timed,
} from '../../support/builders.ts';
import { decide } from '#shared/domain/decide.ts';
import { evolve } from '#shared/domain/evolve.ts';
import type { Room } from '#shared/domain/room.ts';
import { openedRoomAfter } from '../../support/given.ts';
import { pathsIn, SEED, stage, stages, views } from './richRoom.ts';

const wall = (name: string) => views.screen(stage(name).room).activity?.show;
const count = ['corroborated', 'exposure', 'firstMinute', 'hearings', 'heardBy', 'lastMinute'];
const countsOf = (row: string, ...more: readonly string[]) =>
  [...count, ...more].map((key) => `activity.show.${row}[].${key}`);

describe('screenView', () => {
  test('shows these things and no other', () =>
    expect(pathsIn(...stages.map(({ room }) => views.screen(room)))).toEqual(
      [
        'activity',
        'activity.deckKind',
        'activity.kind',
        'activity.number',
        'activity.show.bingo',
        'activity.show.called.line',
        'activity.show.called.phrases[].letter',
        'activity.show.called.phrases[].text',
        ...countsOf('phrases', 'argument', 'id', 'letter', 'sentence', 'text'),
        ...countsOf('columns', 'letter'),
        'activity.show.letter',
        'activity.show.page',
        'activity.show.timeUpAt',
        'activity.show.reopening',
        'activity.show.sentence',
        'activity.show.what',
        'audience',
        'case.pronoun',
        'case.story',
        'case.title',
        'case.words',
        'code',
        'joined',
        'language',
        'phase',
        'rehearsal',
      ].toSorted(),
    ));
  test('has no seed, no key, no seat and no marks', () => {
    for (const { name, room } of stages) {
      const text = JSON.stringify(views.screen(room));
      expect(text, name).not.toContain(SEED);
      expect(text, name).not.toMatch(/key-|facilitator-key|screen-key/);
      expect(text, name).not.toMatch(/"(seat|seats|marks|squares|own|by|alsoHeardBy)"/);
    }
  });
  test('goes through the session like this', () =>
    expect(stages.map(({ name, room }) => [name, views.screen(room).activity?.show.what ?? null])).toEqual([
      ['opened', null],
      ['seated', null],
      ['dealt', 'lobby'],
      ['running', 'listening'],
      ['marked', 'listening'],
      ['timed', 'listening'],
      ['called', 'listening'],
      ['called twice', 'listening'],
      ['on the screen', 'bingo'],
      ['paused', 'paused'],
      ['resumed', 'listening'],
      ['ended', 'ended'],
      ['revealed', 'tally'],
      ['given up', 'tally'],
      ['columns', 'columns'],
      ['phrase', 'phrase'],
      ['next', 'lobby'],
      ['next running', 'listening'],
      ['closed', null],
    ]));

  test('does not change with a mark, whatever is shown', () => {
    for (const { name, room } of stages) {
      const before = views.screen(room);
      for (const command of [mark(4, 3), mark(1, 9, after(30)), hearAgain(1, 0), takeBack(1, 0), takeBack(3, 6)]) {
        const decision = decide(command, room);
        const events: readonly Event[] = decision.ok ? decision.events : [];
        const next = events.reduce<Room>(evolve, room);
        if (next.phase !== 'unopened') expect(views.screen(next), `${name}, ${command.type}`).toEqual(before);
      }
    }
  });
  test('shows a line as its phrases: letters and texts, no counts and no soft hyphens', () => {
    const card = cardOf(dealOf(), 1);
    expect(wall('on the screen')).toEqual({
      what: 'bingo',
      bingo: 0,
      called: {
        line: 'row-1',
        phrases: ['B', 'I', 'N', 'G', 'O'].map((letter, i) => ({ letter, text: `vak ${card[i]?.id}` })),
      },
    });
  });
  test('never shows a tally of a round that has not ended, not even by a journal that asks for it', () => {
    const early = openedRoomAfter(running(3), marked(1, 0), putOnScreen({ what: 'tally' }));
    expect(views.screen(early).activity?.show).toEqual({ what: 'listening', timeUpAt: null });
  });
  test('shows at most five bars, biggest first, and all five columns', () => {
    const past = [running(2, { deck: deckOf(9) }), [0, 1, 2, 3, 4, 5, 6].map((square) => marked(1, square))];
    const again = [marked(1, 6, after(300)), marked(1, 6, after(600)), marked(1, 5, after(300)), ended(after(900), 2)];
    const show = views.screen(openedRoomAfter(...past, again, putOnScreen({ what: 'tally' }))).activity?.show;
    if (show?.what !== 'tally') throw new Error('the tally is on the wall');
    expect(show.phrases.map(({ hearings }) => hearings)).toEqual([3, 2, 1, 1, 1]);
    expect(show.columns.map(({ letter }) => letter).join('')).toBe('BINGO');
  });
  test('leafs through the rest, five at a time, after a page of columns; beyond the last it stays at the last', () => {
    const past = [running(2, { deck: deckOf(9) }), [0, 1, 2, 3, 4, 5, 6].map((square) => marked(1, square))];
    const onPage = (page: number) => {
      const end = [ended(after(900), 2), putOnScreen({ what: 'tally', page })];
      const show = views.screen(openedRoomAfter(...past, end)).activity?.show;
      return show?.what === 'tally' ? [show.page, ...show.phrases.map(({ text }) => text)] : show?.what;
    };
    const [first, third] = [onPage(0), onPage(2)];
    expect(first).toHaveLength(1 + 5);
    expect(first?.[0]).toBe(0);
    expect(onPage(1)).toBe('columns');
    expect(third).toHaveLength(1 + 2);
    expect(third?.[0]).toBe(2);
    expect(new Set([...(first ?? []).slice(1), ...(third ?? []).slice(1)]).size).toBe(7);
    expect(onPage(3)).toEqual(third);
    expect(onPage(99)).toEqual(third);
  });
  test('says when the time is up that was planned, and that later for every pause', () => {
    const until = (...more: readonly Event[]) => {
      const show = views.screen(openedRoomAfter(running(2), more)).activity?.show;
      return show?.what === 'listening' ? show.timeUpAt : undefined;
    };
    expect(until()).toBeNull();
    expect(until(timed(15))).toBe(after(15 * 60));
    expect(until(timed(15), paused(after(60)), resumed(after(100)))).toBe(after(15 * 60 + 40));
    expect(until(timed(15), timed(null))).toBeNull();
  });
  test('counts who is in, and says no more of them', () => {
    expect(views.screen(stage('opened').room).joined).toBe(0);
    expect(views.screen(stage('revealed').room).joined).toBe(5);
  });
});
