import type { Language } from '#shared/domain/language.ts';
import type { Translate } from '#shared/messages/catalogue.ts';
import type { CheckText, Verdict } from './verdicts.ts';

/** What every part works with that a person has to judge. */
export type PartProps = {
  readonly t: Translate<CheckText>;
  readonly language: Language;
  readonly verdict: Verdict | null;
  readonly onVerdict: (verdict: Verdict | null) => void;
};
