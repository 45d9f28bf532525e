// Before the workshop: does the game come through here, and can the room hear, see and read it?
import { useState } from 'react';
import { roomCheckTexts } from '#shared/messages/roomCheck.ts';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import { ReadingPage } from '../reading/ReadingPage.tsx';
import { ForIt } from './ForIt.tsx';
import { FullScreenCheck } from './FullScreenCheck.tsx';
import { NetworkPart } from './NetworkPart.tsx';
import { OnAPhone } from './OnAPhone.tsx';
import { ReadingCard } from './ReadingCard.tsx';
import { SoundCheck } from './SoundCheck.tsx';
import styles from './RoomCheck.module.css';
import { useNetworkCheck } from './useNetworkCheck.ts';
import { speedVerdict, type Verdict, wayVerdict } from './verdicts.ts';

type Judged = 'sound' | 'full' | 'read';

export function RoomCheck() {
  const language = useLanguage();
  const t = useTexts(roomCheckTexts, language);
  const [run, setRun] = useState(0);
  const check = useNetworkCheck(run);
  const [judged, setJudged] = useState<Readonly<Record<Judged, Verdict | null>>>({
    sound: null,
    full: null,
    read: null,
  });
  const [said, say] = useState('');
  const inWords = ({ how, say: what, values }: Verdict) => `${t(how)} ${t(what, values)}`;
  const part = (name: Judged) => ({
    t,
    language,
    verdict: judged[name],
    onVerdict: (verdict: Verdict | null) => {
      setJudged((before) => ({ ...before, [name]: verdict }));
      if (verdict) say(inWords(verdict));
    },
  });
  const measured = check.state === 'done' ? check.measured : null;
  const found = measured ? [wayVerdict(measured), speedVerdict(measured)].filter((verdict) => verdict !== null) : [];
  return (
    <ReadingPage title={t('title')} language={language}>
      <p role="status" className="visually-hidden">
        {found.map(inWords).join(' ')} {said}
      </p>
      <p className={styles.intro}>{t('intro')}</p>
      <NetworkPart {...{ t, language, check }} onAgain={() => setRun(run + 1)} />
      {measured && <ForIt {...{ t, language, measured, say }} />}
      <OnAPhone {...{ t, language }} />
      <SoundCheck {...part('sound')} />
      <FullScreenCheck {...part('full')} />
      <ReadingCard {...part('read')} />
    </ReadingPage>
  );
}
