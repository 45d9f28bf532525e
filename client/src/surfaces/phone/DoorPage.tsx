import { useEffect } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import { phoneLaterTexts } from '#shared/messages/phoneLater.ts';
import { useTexts } from '../../store/useTexts.ts';
import { HadCard } from './HadCard.tsx';
import { PhonePage } from './PhonePage.tsx';
import { Promises } from './Promises.tsx';

type Props = { readonly code: string; readonly language: Language; readonly say: (text: string) => void };

/** At a closed door. The phone knocks by itself; there is nothing to do but to keep it open. */
export function DoorPage({ code, language, say }: Props) {
  const t = useTexts(phoneTexts, language);
  const later = useTexts(phoneLaterTexts, language);
  const [title, who, how] = [later('door-closed'), later('door-who'), later('door-how')];
  const spoken = `${title}. ${who} ${how}`;
  useEffect(() => {
    say(spoken);
    return () => say('');
  }, [say, spoken]);
  return (
    <PhonePage language={language} title={title} waits>
      <p>
        <b>{who}</b> {how}
      </p>
      <Promises keepHours={null} t={t} />
      <HadCard code={code} label={t('had-card')} />
    </PhonePage>
  );
}
