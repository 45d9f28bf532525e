import type { Translate } from '#shared/messages/catalogue.ts';
import type { phoneTexts } from '#shared/messages/phone.ts';

export type PhoneTranslate = Translate<keyof (typeof phoneTexts)['nl']>;
