// Which page the phone shows: decided by the connection, the session's view, and whether somebody has been welcomed.
import { useState } from 'react';
import { useStore } from 'zustand';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import type { Phone } from '../../net/openPhone.ts';
import { recall, remember } from '../../store/storage.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { CardPage } from './CardPage.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { PhonePage } from './PhonePage.tsx';
import { RefusedPage } from './RefusedPage.tsx';
import { WaitingPage } from './WaitingPage.tsx';
import { WelcomePage } from './WelcomePage.tsx';

type Props = { readonly phone: Phone; readonly code: string };

export function PhoneSession({ phone, code }: Props) {
  const [said, say] = useState('');
  return (
    <>
      <LiveRegion text={said} />
      <CurrentPage phone={phone} code={code} say={say} />
    </>
  );
}

function CurrentPage({ phone, code, say }: Props & { readonly say: (text: string) => void }) {
  const connection = useStore(phone.room, (room) => room.connection);
  const view = useStore(phone.room, (room) => room.frame?.view ?? null);
  const language = useLanguage(view?.language);
  const t = useTexts(phoneTexts, language);
  const [isWelcomed, setWelcomed] = useState(() => recall(`${code}/welcomed`) === true);

  if (connection.state === 'refused') return <RefusedPage reason={connection.reason} code={code} language={language} />;
  if (!view) return <WaitingPage isOffline={connection.state === 'offline'} language={language} say={say} />;
  if (view.phase === 'closed')
    return (
      <PhonePage language={language} title={t('over')}>
        <p>{reasonTexts[language]['room-closed']}</p>
      </PhonePage>
    );
  if (!isWelcomed) {
    const welcome = () => {
      remember(`${code}/welcomed`, true);
      setWelcomed(true);
    };
    return <WelcomePage seat={view.seat} keepHours={view.keepHours} language={language} onTakePart={welcome} />;
  }
  if (!view.activity)
    return (
      <PhonePage language={language} title={t('your-number', { seat: view.seat })}>
        <p>{t('no-card')}</p>
      </PhonePage>
    );
  return <CardPage phone={phone} view={view} round={view.activity} language={language} say={say} />;
}
