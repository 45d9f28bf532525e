import { withoutSoftHyphens } from '#shared/domain/softHyphen.ts';
import type { PhoneTranslate } from './PhoneTranslate.ts';
import type { Square } from './squares.ts';

/** How a square is called: its phrase as the eye reads it, and what a pressed button does not say yet. */
export const squareName =
  (t: PhoneTranslate) =>
  ({ phrase, times, pending, lines }: Square): string => {
    const parts = [
      withoutSoftHyphens(phrase?.cell ?? ''),
      times > 1 && t('times', { times }),
      times > 0 && pending && t('on-its-way'),
      lines.length > 0 && t('in-line'),
    ];
    return parts.filter(Boolean).join(', ');
  };
