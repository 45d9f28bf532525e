import { deckKinds } from '#shared/domain/taxonomy.ts';
import type { Frame } from '#shared/protocol/down.ts';
import type { RoundForScreen } from '#shared/views/roundForScreen.ts';
import type { ScreenView } from '#shared/views/screenView.ts';
import { fieldsOf, isIn, isOneOf, type Known, understoodFrame } from './understoodFields.ts';

const shows: Known<RoundForScreen['show']['what']> = {
  lobby: true,
  listening: true,
  silence: true,
  paused: true,
  ended: true,
  bingo: true,
  phrase: true,
  tally: true,
  columns: true,
};

/** The frame, if it is one that a screen can draw. */
export const screenFrame = (said: unknown): Frame<ScreenView> | null =>
  understoodFrame<ScreenView>(
    said,
    'screen',
    ({ deckKind, show }) => isIn(deckKind, deckKinds) && isOneOf(fieldsOf(show)['what'], shows),
  );
