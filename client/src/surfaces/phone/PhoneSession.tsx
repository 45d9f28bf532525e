// Which page the phone shows: decided by the connection, the session's view, and whether somebody has been welcomed.
import { useState } from 'react';
import { useStore } from 'zustand';
import { phoneTexts } from '#shared/messages/phone.ts';
import type { Phone } from '../../net/openPhone.ts';
import { recall, remember } from '../../store/storage.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { CardPage } from './CardPage.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { pageOf } from './pageOf.ts';
import { useLater } from './useLater.ts';
import { useWaited } from './useWaited.ts';
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
  const later = useLater();
  const [isWelcomed, setWelcomed] = useState(() => recall(`${code}/welcomed`) === true);
  const hasWaited = useWaited(connection, view && t('let-in', { seat: view.seat }), say);
  const page = pageOf(connection, view, { isWelcomed, hasWaited });

  switch (page.what) {
    case 'refused':
      return later && <later.RefusedPage reason={page.reason} code={code} language={language} />;
    case 'farewell':
      return later && <later.FarewellPage language={language} />;
    case 'door':
      return later && <later.DoorPage code={code} language={language} say={say} />;
    case 'waiting':
      return <WaitingPage connection={connection} language={language} say={say} />;
    case 'welcome': {
      const welcome = () => {
        remember(`${code}/welcomed`, true);
        setWelcomed(true);
      };
      return (
        <WelcomePage
          code={code}
          view={page.view}
          language={language}
          onTakePart={welcome}
          note={later && <later.ForgetfulNote language={language} />}
        />
      );
    }
    case 'no-card':
      return later && <later.NoCardPage seat={page.view.seat} language={language} />;
    case 'card':
      return <CardPage phone={phone} view={page.view} round={page.round} language={language} say={say} />;
    default:
      return page satisfies never;
  }
}
