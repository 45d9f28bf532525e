import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import type { DeskRole } from '../../net/openConsole.ts';

/** What every part of the desk that hands something out needs. */
export type Carry = {
  readonly code: string;
  readonly secret: string;
  /** An assistant hands out nothing but the way in. */
  readonly role: DeskRole;
  readonly language: Language;
  /** Says something to whoever does not see it happen. */
  readonly say: (text: string) => void;
  readonly onFailure: (reason: Reason | null) => void;
};
