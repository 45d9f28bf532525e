// The words that a seat is come back to with, two of them. Read by the server alone: no page has them.
import type { Language } from '../../domain/language.ts';
import { dutchWords } from './dutchWords.ts';
import { englishWords } from './englishWords.ts';

export const returnWords: Readonly<Record<Language, readonly string[]>> = { nl: dutchWords, en: englishWords };
