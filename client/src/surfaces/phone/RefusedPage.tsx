// The server said no, and would say it again: why, and what can be done.
import { useEffect } from 'react';
import type { Language } from '#shared/domain/language.ts';
import type { Reason } from '#shared/domain/reason.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import { phoneBarTexts } from '#shared/messages/phoneBar.ts';
import { phoneLaterTexts } from '#shared/messages/phoneLater.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { formatJoinCode } from '#shared/protocol/joinCode.ts';
import { Button } from '../../components/Button.tsx';
import { reloadPage } from '../../components/reloadPage.ts';
import { useTexts } from '../../store/useTexts.ts';
import { forgetPage } from '../../store/keptPage.ts';
import { JoinForm } from '../home/JoinForm.tsx';
import { HadCard } from './HadCard.tsx';
import { LostSeatPage } from './LostSeatPage.tsx';
import { PhonePage } from './PhonePage.tsx';

type Props = { readonly reason: Reason; readonly code: string; readonly language: Language };

/** With these another code may help: what was typed is still there. */
const TITLES: Partial<Record<Reason, 'other-code' | 'gone' | 'over'>> = {
  'unknown-room': 'other-code',
  'room-expired': 'gone',
  'room-closed': 'over',
};

export function RefusedPage({ reason, code, language }: Props) {
  const t = useTexts(phoneBarTexts, language);
  const later = useTexts(phoneLaterTexts, language);
  const phone = useTexts(phoneTexts, language);
  const sentence = useTexts(reasonTexts, language)(reason);
  const title = TITLES[reason];
  const isOver = reason === 'room-closed' || reason === 'room-expired';
  useEffect(() => {
    if (isOver) void forgetPage();
  }, [isOver]);
  if (title)
    return (
      <PhonePage language={language} title={later(title)}>
        <JoinForm language={language} typed={formatJoinCode(code)} refusal={sentence} />
      </PhonePage>
    );
  if (reason === 'old-client')
    return (
      <PhonePage language={language} title={later('new-version-title')}>
        <p>
          <b>{t('new-version')}</b> {t('nothing-lost')}
        </p>
        <Button look="primary" wide onClick={reloadPage}>
          {t('reload')}
        </Button>
      </PhonePage>
    );
  if (reason === 'seat-left' || reason === 'seat-moved' || reason === 'seat-removed')
    return <LostSeatPage reason={reason} code={code} language={language} />;
  const isFull = reason === 'room-full';
  return (
    <PhonePage language={language} title={later(isFull ? 'full' : 'stuck')}>
      <p>{sentence}</p>
      <Button look={isFull ? 'outline' : 'primary'} wide onClick={reloadPage}>
        {isFull ? later('try-again') : t('reload')}
      </Button>
      {isFull && <HadCard code={code} label={phone('had-card')} />}
    </PhonePage>
  );
}
