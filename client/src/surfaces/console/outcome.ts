// Why there is no desk to show, said to the one who leads: what she can do about it differs from what a participant can.
import type { Reason } from '#shared/domain/reason.ts';
import type { Connection } from '../../store/roomStore.ts';

/** How the connection stands, or that the address has no secret to connect with. */
export type Why = Connection | { readonly state: 'half-link' };

/** Each has a title of that name in the texts, and all but `refused` a help. */
export type Outcome =
  | 'connecting'
  | 'unreachable'
  | 'halfLink'
  | 'wrongLink'
  | 'linkOver'
  | 'unknownRoom'
  | 'wiped'
  | 'expired'
  | 'newVersion'
  | 'refused';

/** Reasons that leave the one who leads something better to do than to reload. */
const refusals: Partial<Record<Reason, Outcome>> = {
  'wrong-link': 'wrongLink',
  // A secret that was cut short does not even look like one.
  'malformed': 'wrongLink',
  'unknown-room': 'unknownRoom',
  // A facilitator is let into a session that is closed, so this one is gone as well.
  'room-closed': 'wiped',
  'room-expired': 'expired',
  'old-client': 'newVersion',
};

/** `wasIn`: this page had a desk until just now. */
export function outcomeOf(why: Why, wasIn = false): Outcome {
  switch (why.state) {
    case 'connecting':
    case 'online':
      return 'connecting';
    case 'offline':
    case 'waiting':
      return 'unreachable';
    case 'half-link':
      return 'halfLink';
    case 'refused':
      // It was right before: somebody renewed it, or took it back.
      if (wasIn && why.reason === 'wrong-link') return 'linkOver';
      return refusals[why.reason] ?? 'refused';
    default:
      return why satisfies never;
  }
}
