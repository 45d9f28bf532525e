import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';

/** What every part of the desk that hands something out needs. */
export type Carry = {
  readonly code: string;
  readonly secret: string;
  readonly language: Language;
  /** Says something to whoever does not see it happen. */
  readonly say: (text: string) => void;
  readonly onFailure: (reason: Reason | null) => void;
};
