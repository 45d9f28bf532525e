import type { Translate } from '#shared/messages/catalogue.ts';
import type { screenTexts } from '#shared/messages/screen.ts';

/** The screen's texts, in the language of the session. */
export type Say = Translate<keyof (typeof screenTexts)['nl']>;
