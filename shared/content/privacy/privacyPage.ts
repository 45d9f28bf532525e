// The text for data protection and security officers, with its facts filled in.
import type { Language } from '../../domain/language.ts';
import type { Article } from '../materialSchema.ts';
import { checksTable } from './checks.ts';
import { factsIn } from './facts.ts';
import { privacyEn } from './privacyEn.ts';
import { privacyNl } from './privacyNl.ts';

const written = { nl: privacyNl, en: privacyEn };

/** The article in one language. */
export const privacyPage = (language: Language): Article['nl'] =>
  written[language](factsIn(language), checksTable(language));
