import type { Shown } from '#shared/domain/round/round.ts';

/** What of a phrase's page the room sees now: the sentence alone, one of the ways to reopen by its place, or nothing. */
export type PhraseOnScreen = 'sentence' | number | null;

/** `reopenings` are the page's ways to reopen, as texts: a text is what the screen has. */
export function phraseOnScreen(shown: Shown, phrase: string, reopenings: readonly string[]): PhraseOnScreen {
  if (shown.what !== 'phrase' || shown.phrase !== phrase) return null;
  if (shown.reopening === null) return 'sentence';
  const place = reopenings.indexOf(shown.reopening);
  // A text that was changed since: the sentence stands on the screen all the same.
  return place === -1 ? 'sentence' : place;
}
