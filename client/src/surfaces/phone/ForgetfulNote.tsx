import { useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { phoneLaterTexts } from '#shared/messages/phoneLater.ts';
import { forget, remember } from '../../store/storage.ts';
import { useTexts } from '../../store/useTexts.ts';

const PROBE = 'probe';

function isForgetful(): boolean {
  const isKept = remember(PROBE, true);
  forget(PROBE);
  return !isKept;
}

/** What is lost in a browser that stores nothing, as in some apps: said before one takes part. */
export function ForgetfulNote({ language }: { readonly language: Language }) {
  const t = useTexts(phoneLaterTexts, language);
  const [isShown] = useState(isForgetful);
  return isShown && <p>{t('forgetful')}</p>;
}
