import { useEffect } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { type Catalogue, type Translate, translator } from '#shared/messages/catalogue.ts';
import { browserLanguage, useDevice } from './deviceStore.ts';

/** The language of this device: what was chosen on it, else the session's, else the browser's. */
export function useLanguage(session?: Language): Language {
  const chosen = useDevice((device) => device.language);
  const language = chosen ?? session ?? browserLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return language;
}

/** The texts of a catalogue in a language: `const t = useTexts(phoneTexts, language)`. */
export const useTexts = <Key extends string>(texts: Catalogue<Key>, language: Language): Translate<Key> =>
  translator(texts, language);
