import type { Language } from '#shared/domain/language.ts';
import { phoneLaterTexts } from '#shared/messages/phoneLater.ts';
import { useTexts } from '../../store/useTexts.ts';
import { PhonePage } from './PhonePage.tsx';

type Props = { readonly seat: number; readonly language: Language };

/** In, and welcomed; but nothing has been dealt. */
export function NoCardPage({ seat, language }: Props) {
  const t = useTexts(phoneLaterTexts, language);
  return (
    <PhonePage language={language} title={t('your-number', { seat })}>
      <p>{t('no-card')}</p>
    </PhonePage>
  );
}
