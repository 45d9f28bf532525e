import type { Language } from '#shared/domain/language.ts';
import { translator } from '#shared/messages/catalogue.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import { phoneBarTexts } from '#shared/messages/phoneBar.ts';
import { phoneLaterTexts } from '#shared/messages/phoneLater.ts';
import { phoneSeatTexts } from '#shared/messages/phoneSeat.ts';

const all = {
  nl: { ...phoneTexts.nl, ...phoneBarTexts.nl, ...phoneLaterTexts.nl, ...phoneSeatTexts.nl },
  en: { ...phoneTexts.en, ...phoneBarTexts.en, ...phoneLaterTexts.en, ...phoneSeatTexts.en },
};

/** Whatever a phone says, wherever its texts are loaded with. */
export const phoneWords = (language: Language) => translator(all, language);
