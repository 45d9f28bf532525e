import type { Language } from '../domain/language.ts';
import { formatMessage, type Values } from './formatMessage.ts';

/** Texts in ICU message syntax, the same keys in every language: a missing one does not compile. */
export type Catalogue<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

export const catalogue = <Key extends string>(texts: Catalogue<Key>): Catalogue<Key> => texts;

export type { Values };
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

/** Says the texts of a catalogue in one language: `t('joined', { count: 3 })`. */
export const translator =
  <Key extends string>(texts: Catalogue<Key>, language: Language): Translate<Key> =>
  (key, values) =>
    formatMessage(texts[language][key], language, values);
