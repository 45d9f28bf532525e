import { useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import { phoneLaterTexts } from '#shared/messages/phoneLater.ts';
import { phoneSeatTexts } from '#shared/messages/phoneSeat.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx';
import type { Phone } from '../../net/openPhone.ts';
import { useDevice } from '../../store/deviceStore.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './AboutSheet.module.css';
import { Promises } from './Promises.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { type SeatPart, seatParts, SeatSheet } from './SeatSheet.tsx';
import { Sheet } from './Sheet.tsx';
import { TextButton } from './TextButton.tsx';

type Props = {
  readonly phone: Phone;
  readonly view: ParticipantView;
  readonly language: Language;
  readonly onClose: () => void;
};

/** What one may want to look up while playing: one's number, who sees what, the language. */
export function AboutSheet({ phone, view, language, onClose }: Props) {
  const t = useTexts(phoneTexts, language);
  const later = useTexts(phoneLaterTexts, language);
  const ofSeat = useTexts(phoneSeatTexts, language);
  const [part, setPart] = useState<SeatPart | null>(null);
  const chooseLanguage = useDevice((device) => device.chooseLanguage);
  if (part)
    return (
      <Sheet key={part} label={ofSeat(part)} onClose={onClose}>
        <SeatSheet {...{ part, phone, view, language }} onBack={() => setPart(null)} />
      </Sheet>
    );
  return (
    <Sheet key="about" label={t('about')} onClose={onClose}>
      <h2 className={styles.title}>
        <Sentence text={later('your-number', { seat: view.seat })} />
      </h2>
      <p lang={view.language}>{view.case.title}</p>
      <Promises keepHours={view.keepHours} t={t} />
      <a className={styles.more} href="/about" target="_blank" rel="noopener">
        {later('about-game')}
      </a>
      <div className={styles.language}>
        {later('language')}
        <LanguageSwitch language={language} onChoose={chooseLanguage} />
      </div>
      <ul className={styles.parts}>
        {seatParts.map((each) => (
          <li key={each}>
            <button type="button" className={styles.part} onClick={() => setPart(each)}>
              {ofSeat(each)}
            </button>
          </li>
        ))}
      </ul>
      <TextButton onClick={onClose}>{later('close')}</TextButton>
    </Sheet>
  );
}
