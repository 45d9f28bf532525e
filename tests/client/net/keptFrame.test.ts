// P3, P12: a phone's storage outlives sessions, seats and versions of the page, and never shows what is not hers.
import { beforeEach, describe, expect, test } from 'vitest';
import type { Frame } from '#shared/protocol/down.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { keepFrame, keptFrame } from '../../../client/src/net/keptFrame.ts';
import { seatSecret } from '../../../client/src/net/seatSecret.ts';
import { remember } from '../../../client/src/store/storage.ts';
import { CODE, stage, views } from '../../shared/views/richRoom.ts';
import { type FakeStorage, fakeLocalStorage } from '../../support/fakeStorage.ts';

let storage: FakeStorage;
beforeEach(() => {
  storage = fakeLocalStorage();
});

const frame: Frame<ParticipantView> = { version: 3, now: 5, view: views.participant(stage('called').room) };
const keys = () => Object.keys(storage).toSorted();

describe('the card that a phone keeps', () => {
  test('is there for the same seat', () => {
    keepFrame(CODE, 'mine', frame);
    expect(keptFrame(CODE, 'mine')).toEqual(frame);
    expect(keys()).toEqual([`bingo/${CODE}/frame-${PROTOCOL_VERSION}`]);
  });

  test('P3: is not shown to another seat', () => {
    keepFrame(CODE, 'mine', frame);
    expect(keptFrame(CODE, 'hers')).toBeNull();
  });

  test('P3: is not shown in another session', () => {
    remember(`QQQQQQ/frame-${PROTOCOL_VERSION}`, { of: 'mine', frame });
    expect(keptFrame('QQQQQQ', 'mine')).toBeNull();
  });

  test('P12: is not read from what another version kept, and that is cleared away', () => {
    for (const version of [PROTOCOL_VERSION - 1, PROTOCOL_VERSION + 1]) remember(`${CODE}/frame-${version}`, frame);
    expect(keptFrame(CODE, 'mine')).toBeNull();
    expect(keys()).toEqual([]);
  });

  test('P12: is not read where this page would not understand it', () => {
    const key = `${CODE}/frame-${PROTOCOL_VERSION}`;
    for (const kept of [
      frame,
      { of: 'mine' },
      { of: 'mine', frame: { ...frame, view: { audience: 'participant' } } },
      'x',
      3,
    ]) {
      remember(key, kept);
      expect(keptFrame(CODE, 'mine')).toBeNull();
    }
    storage.setItem(`bingo/${key}`, '{"of":');
    expect(keptFrame(CODE, 'mine')).toBeNull();
  });
});

describe('the secret that is a seat', () => {
  test('is made once', () => {
    const made = seatSecret(CODE);
    expect(made).toMatch(/^[\w-]{22}$/);
    expect(seatSecret(CODE)).toBe(made);
    expect(seatSecret('QQQQQQ')).not.toBe(made);
  });

  test('P3: begins with nothing: what is left without it was somebody else’s', () => {
    remember(`${CODE}/welcomed`, true);
    remember(`${CODE}/tap/1`, { id: '1' });
    remember('QQQQQQ/welcomed', true);
    seatSecret(CODE);
    expect(keys()).toEqual([`bingo/${CODE}/secret`, 'bingo/QQQQQQ/welcomed']);
  });

  test.each(['', 'short', 'a'.repeat(65), 'not base64url, not at all', 7, null])(
    'is made anew where %j stands',
    (kept) => {
      remember(`${CODE}/secret`, kept);
      expect(seatSecret(CODE)).toMatch(/^[\w-]{22}$/);
    },
  );
});
