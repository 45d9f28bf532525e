import { useEffect } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { phoneLaterTexts } from '#shared/messages/phoneLater.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { useTexts } from '../../store/useTexts.ts';
import { forgetPage } from '../../store/keptPage.ts';
import { PhonePage } from './PhonePage.tsx';

/** The session was closed, with this phone in it or away. Nothing of it is left here. */
export function FarewellPage({ language }: { readonly language: Language }) {
  useEffect(() => void forgetPage(), []);
  const t = useTexts(phoneLaterTexts, language);
  return (
    <PhonePage language={language} title={t('over')}>
      <p>{reasonTexts[language]['room-closed']}</p>
      <p>{t('nothing-left')}</p>
    </PhonePage>
  );
}
