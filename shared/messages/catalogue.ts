import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.ts';

/** Texts in ICU message syntax, the same keys in every language: a missing one does not compile. */
export type Catalogue<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const catalogue = <Key extends string>(texts: Catalogue<Key>): Catalogue<Key> => texts;

export type Values = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

// Parsing a message costs more than formatting it, so each is parsed once.
const parsed = new Map<string, IntlMessageFormat>();

function messageFor(text: string, language: Language): IntlMessageFormat {
  const key = `${language}/${text}`;
  let message = parsed.get(key);
  if (!message) parsed.set(key, (message = new IntlMessageFormat(text, language)));
  return message;
}

/** Says the texts of a catalogue in one language: `t('joined', { count: 3 })`. */
export const translator =
  <Key extends string>(texts: Catalogue<Key>, language: Language): Translate<Key> =>
  (key, values) =>
    String(messageFor(texts[language][key], language).format(values));
