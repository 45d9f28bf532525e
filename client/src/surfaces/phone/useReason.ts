import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { type Translate, translator } from '#shared/messages/catalogue.ts';
import { useLater } from './useLater.ts';

const nothingYet: Translate<Reason> = () => '';

/** Says why something was refused: nothing, until the sentences are there. */
export function useReason(language: Language): Translate<Reason> {
  const later = useLater();
  return later ? translator(later.reasonTexts, language) : nothingYet;
}
