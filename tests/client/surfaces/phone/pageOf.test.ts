import { describe, expect, test } from 'vitest';
import type { Connection } from '../../../../client/src/store/roomStore.ts';
import { pageOf } from '../../../../client/src/surfaces/phone/pageOf.ts';
import type { Reason } from '../../../../shared/domain/reason.ts';
import { stage, views } from '../../../shared/views/richRoom.ts';

const been = { isWelcomed: true, hasWaited: false };
const running = views.participant(stage('called').room);
const seated = views.participant(stage('seated').room);
const closed = views.participant(stage('closed').room);
const online: Connection = { state: 'online' };
const refused = (reason: Reason): Connection => ({ state: 'refused', reason });
const locked: Connection = { state: 'waiting', reason: 'room-locked' };

describe('the page that a phone shows', () => {
  test('P3: the card that it kept is there before any connection', () => {
    for (const state of ['connecting', 'offline', 'online'] as const)
      expect(pageOf({ state }, running, been)).toEqual({ what: 'card', view: running, round: running.activity });
  });
  test('P3: and stays while the server is busy', () => {
    for (const reason of ['unavailable', 'too-fast', 'not-stored'] as const)
      expect(pageOf({ state: 'waiting', reason }, running, been).what).toBe('card');
  });

  test('waits for what it does not know yet', () => {
    for (const connection of [{ state: 'connecting' }, { state: 'offline' }, online] as const)
      expect(pageOf(connection, null, been)).toEqual({ what: 'waiting' });
  });

  test('is welcomed first, and waits for a card', () => {
    expect(pageOf(online, running, { ...been, isWelcomed: false }).what).toBe('welcome');
    expect(pageOf(online, seated, been)).toEqual({ what: 'no-card', view: seated });
  });

  test('waits at a closed door, and stays there until it has its number', () => {
    expect(pageOf(locked, null, been)).toEqual({ what: 'door' });
    expect(pageOf(online, null, { ...been, hasWaited: true })).toEqual({ what: 'door' });
    expect(pageOf(online, running, { isWelcomed: false, hasWaited: true }).what).toBe('welcome');
  });
  test('says so when the network goes while it waits there', () => {
    expect(pageOf({ state: 'offline' }, null, { ...been, hasWaited: true })).toEqual({ what: 'waiting' });
  });

  test('says farewell alike to who was there and to who comes later with a card that is over', () => {
    expect(pageOf(online, closed, been)).toEqual({ what: 'farewell' });
    expect(pageOf(refused('room-closed'), closed, been)).toEqual({ what: 'farewell' });
    expect(pageOf(refused('room-closed'), running, been)).toEqual({ what: 'farewell' });
    expect(pageOf({ state: 'offline' }, closed, been)).toEqual({ what: 'farewell' });
  });
  test('and shows nobody else a farewell', () => {
    expect(pageOf(refused('room-closed'), null, been)).toEqual({ what: 'refused', reason: 'room-closed' });
  });

  test('P12: shows a reload in the card where there is one, else on a page', () => {
    expect(pageOf(refused('old-client'), running, been).what).toBe('card');
    for (const [view, isWelcomed] of [
      [null, true],
      [seated, true],
      [running, false],
    ] as const)
      expect(pageOf(refused('old-client'), view, { ...been, isWelcomed }).what).toBe('refused');
  });
  test('shows no card when the session is gone for another reason', () => {
    for (const reason of ['room-expired', 'unknown-room', 'room-full', 'malformed'] as const)
      expect(pageOf(refused(reason), running, been)).toEqual({ what: 'refused', reason });
  });
});
