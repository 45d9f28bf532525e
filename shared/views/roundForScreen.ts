import type { SessionFacts } from '../domain/activity.ts';
import type { DeckKind, Letter } from '../domain/taxonomy.ts';
import type { Round } from '../domain/round/round.ts';
import { tallyOf } from '../domain/round/tally.ts';
import { type LineOnScreen, lineOnScreen } from './calledLine.ts';
import { type HeardPhrase, type TallyView, tallyView } from './tallyView.ts';

/** As many bars as a back row can read. */
const BARS = 5;

export type RoundForScreen = {
  readonly kind: 'round';
  readonly number: number;
  readonly deckKind: DeckKind;
  readonly show:
    | { readonly what: 'lobby' }
    | { readonly what: 'listening' }
    | { readonly what: 'silence' }
    | { readonly what: 'paused' }
    | { readonly what: 'ended' }
    | { readonly what: 'bingo'; readonly bingo: number; readonly called: LineOnScreen }
    | {
        readonly what: 'phrase';
        readonly letter: Letter;
        readonly sentence: string;
        readonly reopening: string | null;
      }
    | {
        readonly what: 'tally';
        readonly phrases: readonly HeardPhrase[];
        readonly columns: TallyView['columns'];
      };
};

/** While people talk the screen is still: nothing of it changes with a mark. */
export function roundForScreen(
  round: Round,
  place: { readonly number: number },
  session: SessionFacts,
): RoundForScreen {
  return { kind: 'round', number: place.number, deckKind: round.deal.deck.kind, show: showOf(round, session) };
}

function showOf(round: Round, session: SessionFacts): RoundForScreen['show'] {
  if (round.phase === 'ready') return { what: 'lobby' };
  const { shown } = round;
  switch (shown.what) {
    case 'listening':
      return { what: round.phase === 'running' ? 'listening' : round.phase };
    case 'silence':
      return shown;
    case 'bingo': {
      const bingo = round.bingos[shown.bingo];
      return bingo ? { what: 'bingo', bingo: shown.bingo, called: lineOnScreen(round, bingo) } : { what: 'listening' };
    }
    case 'phrase': {
      const phrase = round.deal.deck.phrases.find(({ id }) => id === shown.phrase);
      const { reopening } = shown;
      return phrase
        ? { what: 'phrase', letter: phrase.letter, sentence: phrase.sentence, reopening }
        : { what: 'listening' };
    }
    case 'tally': {
      const tally = tallyView(tallyOf(round, session.seats, session.isOnPaper));
      return { what: 'tally', phrases: tally.phrases.slice(0, BARS), columns: tally.columns };
    }
    default:
      return shown satisfies never;
  }
}
