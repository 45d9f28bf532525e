// What the projector shows at this moment, and how it is said to somebody who hears the page instead.
import type { Reason } from '#shared/domain/reason.ts';
import type { Case, Pronoun } from '#shared/domain/room.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { formatJoinCode } from '#shared/protocol/joinCode.ts';
import type { RoundForScreen } from '#shared/views/roundForScreen.ts';
import type { ScreenView } from '#shared/views/screenView.ts';
import type { Connection } from '../../store/roomStore.ts';
import { withEnding } from './runningLine.ts';
import type { Say } from './say.ts';

type Show<What extends RoundForScreen['show']['what']> = Extract<RoundForScreen['show'], { what: What }>;

/** Whether the round is about phrases that close a conversation, or that open it. */
type InRound = { readonly deckKind: DeckKind };

export type Picture =
  | { readonly what: 'connecting' | 'no-secret' | 'link-over' | 'new-version' | 'paused' | 'silence' | 'closed' }
  | { readonly what: 'refused'; readonly reason: Reason }
  | (InRound & { readonly what: 'lobby'; readonly round: number; readonly joined: number })
  | (InRound & { readonly what: 'listening'; readonly case: Case; readonly timeUpAt: number | null })
  | { readonly what: 'ended'; readonly round: number }
  | (Show<'bingo'> & InRound & { readonly pronoun: Pronoun })
  | (Show<'phrase'> & InRound)
  | (Show<'tally'> & InRound)
  | (Show<'columns'> & InRound);

const gone: readonly Reason[] = ['room-closed', 'room-expired', 'unknown-room'];
/** On the screen these can only come from half a link: what a phone is told about them makes no sense here. */
const brokenLink: readonly Reason[] = ['malformed', 'unknown-room'];

export function pictureOf(secret: string, connection: Connection, view: ScreenView | null): Picture {
  if (!secret) return { what: 'no-secret' };
  if (connection.state === 'refused') {
    const { reason } = connection;
    if (reason === 'old-client') return { what: 'new-version' };
    if (view && gone.includes(reason)) return { what: 'closed' };
    // It was right before: somebody renewed it.
    if (view && reason === 'wrong-link') return { what: 'link-over' };
    return { what: 'refused', reason: brokenLink.includes(reason) ? 'wrong-link' : reason };
  }
  return view ? pictureOfView(view) : { what: 'connecting' };
}

function pictureOfView(view: ScreenView): Picture {
  if (view.phase === 'closed') return { what: 'closed' };
  const none = { number: 1, deckKind: 'defence', show: { what: 'lobby' } } as const;
  const { number: round, deckKind, show } = view.activity ?? none;
  switch (show.what) {
    case 'lobby':
      return { what: 'lobby', deckKind, round, joined: view.joined };
    case 'listening':
      return { what: 'listening', deckKind, case: view.case, timeUpAt: show.timeUpAt };
    case 'ended':
      return { what: 'ended', round };
    case 'bingo':
      return { ...show, deckKind, pronoun: view.case.pronoun };
    case 'phrase':
    case 'tally':
    case 'columns':
      return { ...show, deckKind };
    case 'paused':
    case 'silence':
      return show;
    default:
      return show satisfies never;
  }
}

/** For the live region: short, and the same for as long as the picture means the same. */
export function saidOf(picture: Picture, code: string, say: Say): string {
  switch (picture.what) {
    case 'lobby':
      return picture.round > 1
        ? say('saidNewRound', { number: picture.round, deckKind: picture.deckKind })
        : say('saidLobby', { code: formatJoinCode(code) });
    case 'listening':
      return say('saidListening', { deckKind: picture.deckKind });
    case 'paused':
    case 'silence':
      return say('quiet');
    case 'ended':
      return say('saidEnded', { number: picture.round });
    case 'bingo':
      return say('saidBingo');
    case 'phrase':
      return picture.reopening === null
        ? withEnding(picture.sentence, picture.deckKind)
        : `${withEnding(picture.sentence, 'breakthrough')} ${picture.reopening}`;
    case 'tally':
      return say(picture.page > 0 ? 'saidMore' : 'saidTally');
    case 'columns':
      return say('saidColumns', { deckKind: picture.deckKind });
    case 'closed':
      return say('saidClosed');
    // Nothing has changed yet, or the page says it itself.
    case 'connecting':
    case 'no-secret':
    case 'link-over':
    case 'new-version':
    case 'refused':
      return '';
    default:
      return picture satisfies never;
  }
}
