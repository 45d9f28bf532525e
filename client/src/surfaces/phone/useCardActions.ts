// What tapping does: to the card while the round runs, and a sentence why not while it does not.
import { useState } from 'react';
import type { LineId } from '#shared/domain/round/bingo.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { RoundForParticipant } from '#shared/views/roundForParticipant.ts';
import type { Tap } from '../../net/outbox.ts';
import type { Phone } from '../../net/openPhone.ts';
import type { CardState } from '../../store/cardState.ts';
import { useLastTap } from './useLastTap.ts';

const notNow: Readonly<Record<Exclude<RoundForParticipant['phase'], 'running'>, Reason>> = {
  ready: 'not-started',
  paused: 'paused',
  ended: 'ended',
};

export function useCardActions(phone: Phone, { activity, phase }: RoundForParticipant, { times }: CardState) {
  const { last, keep, hold } = useLastTap();
  /** The square whose sheet is open. */
  const [opened, setOpened] = useState<number | null>(null);

  const notice = (reason: Reason | null) => phone.room.setState({ notice: reason });
  const say = (tap: Tap) => {
    if (phase !== 'running') return notice(notNow[phase]);
    notice(null);
    phone.tap(tap);
    keep(tap);
  };
  const onSquare = (type: 'Mark' | 'HearAgain' | 'TakeBack', square: number) => {
    setOpened(null);
    say({ type, activity, square });
  };

  return {
    /** The last tap on this card, not on the one before it. */
    last: last?.tap.activity === activity ? last : null,
    opened,
    close: () => setOpened(null),
    holdUndo: hold,
    press: (square: number) => {
      if (phase === 'running' && times.has(square)) setOpened(square);
      else onSquare('Mark', square);
    },
    hearAgain: (square: number) => onSquare('HearAgain', square),
    takeBack: (square: number) => onSquare('TakeBack', square),
    call: (line: LineId) => say({ type: 'CallBingo', activity, line }),
    /** Does the opposite of the last tap. */
    undo: ({ type, square }: Exclude<Tap, { type: 'CallBingo' }>) => {
      if (type !== 'TakeBack') onSquare('TakeBack', square);
      else onSquare(times.has(square) ? 'HearAgain' : 'Mark', square);
      keep(null);
    },
  };
}
