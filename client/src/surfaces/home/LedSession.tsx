import { useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { homeTexts } from '#shared/messages/home.ts';
import { formatJoinCode } from '#shared/protocol/joinCode.ts';
import { recallLed } from '../../store/ledSession.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './LedSession.module.css';

/** The way back for whoever left her own session by accident. */
export function LedSession({ language }: { readonly language: Language }) {
  const t = useTexts(homeTexts, language);
  const [led] = useState(recallLed);
  if (!led) return null;
  return (
    <p className={styles.led}>
      {t('you-lead', { code: formatJoinCode(led.code) })}{' '}
      <a className={styles.back} href={`/console/${led.code}#${led.secret}`}>
        {t('back-to-console')}
      </a>
    </p>
  );
}
