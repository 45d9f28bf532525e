import type { Case } from '#shared/domain/room.ts';

/** The longest text that can be read at a glance from the back row. */
const LONGEST = 90;

export type Saying = {
  readonly text: string;
  /** Whose words: the citizen's own, the story's, or just the title. */
  readonly from: 'words' | 'story' | 'title';
};

/** What stands large beside the chair: her words, else how the story begins, else the title alone. */
export function sayingOf({ title, story, words }: Pick<Case, 'title' | 'story' | 'words'>): Saying {
  const own = withoutQuotes(words);
  if (own) return { text: kept(own), from: 'words' };
  const beginning = firstSentence(story);
  return beginning && beginning.length <= LONGEST
    ? { text: kept(beginning), from: 'story' }
    : { text: kept(title), from: 'title' };
}

/** The screen sets the quotes itself, in the form of its language. */
const withoutQuotes = (text: string) => text.replace(/^[\s"„“”«»]+|[\s"„“”«»]+$/g, '');

/** A short first word stays with the next: "Ik" at the end of a line belongs to nobody. */
export const kept = (text: string) => text.replace(/([.!?…] \p{L}{1,3}) /gu, '$1\u00A0');

const firstSentence = (text: string) => /^.*?[.!?…](?=\s|$)|^.+$/m.exec(text.trim())?.[0] ?? '';
