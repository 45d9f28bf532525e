import type { Language } from '#shared/domain/language.ts';
import type { Translate } from '#shared/messages/catalogue.ts';
import type { homeTexts } from '#shared/messages/home.ts';
import type { OpenDraft } from './openDraft.ts';

export type HomeTranslate = Translate<keyof (typeof homeTexts)['nl']>;

/** What every part of the form works with. */
export type OpenFormProps = {
  readonly draft: OpenDraft;
  /** The language that the session will have. */
  readonly session: Language;
  readonly t: HomeTranslate;
  readonly onChange: (draft: OpenDraft) => void;
};
