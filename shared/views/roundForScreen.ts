import type { SessionFacts } from '../domain/activity.ts';
import type { DeckKind, Letter } from '../domain/taxonomy.ts';
import type { Round } from '../domain/round/round.ts';
import { timeUpAt } from '../domain/round/timeUpAt.ts';
import { tallyOf } from '../domain/round/tally.ts';
import { type LineOnScreen, lineOnScreen } from './calledLine.ts';
import { tallyPages } from './tallyPages.ts';
import { type HeardPhrase, type TallyView, tallyView } from './tallyView.ts';

export type RoundForScreen = {
  readonly kind: 'round';
  readonly number: number;
  readonly deckKind: DeckKind;
  readonly show:
    | { readonly what: 'lobby' }
    | { readonly what: 'silence' }
    /** `timeUpAt` is null where the room is shown no time. */
    | { readonly what: 'listening'; readonly timeUpAt: number | null }
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
        /** From 0; the first has what was heard most. */
        readonly page: number;
        readonly phrases: readonly HeardPhrase[];
        readonly columns: TallyView['columns'];
      }
    | { readonly what: 'columns'; readonly columns: TallyView['columns'] };
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
  const listening = { what: 'listening', timeUpAt: timeUpAt(round) } as const;
  switch (shown.what) {
    case 'listening':
      return round.phase === 'running' ? listening : { what: round.phase };
    case 'silence':
      return shown;
    case 'bingo': {
      const bingo = round.bingos[shown.bingo];
      return bingo ? { what: 'bingo', bingo: shown.bingo, called: lineOnScreen(round, bingo) } : listening;
    }
    case 'phrase': {
      const phrase = round.deal.deck.phrases.find(({ id }) => id === shown.phrase);
      const { reopening } = shown;
      return phrase ? { what: 'phrase', letter: phrase.letter, sentence: phrase.sentence, reopening } : listening;
    }
    case 'tally': {
      const tally = tallyView(tallyOf(round, session.seats, session.isOnPaper));
      const pages = tallyPages(tally);
      const page = Math.min(shown.page ?? 0, pages.length - 1);
      const phrases = pages[page] ?? pages[0];
      const { columns } = tally;
      return phrases === 'columns' ? { what: 'columns', columns } : { what: 'tally', page, phrases, columns };
    }
    default:
      return shown satisfies never;
  }
}
