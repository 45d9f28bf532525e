// What one can do about one's own seat: keep its words, make room for somebody else, stop. Each says what it does first.
import { type ReactNode, useEffect, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { phoneSeatTexts } from '#shared/messages/phoneSeat.ts';
import type { ParticipantView } from '#shared/views/participantView.ts';
import { Button } from '../../components/Button.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import type { Phone } from '../../net/openPhone.ts';
import { useTexts } from '../../store/useTexts.ts';
import about from './AboutSheet.module.css';
import styles from './SeatSheet.module.css';
import { startAnew } from './startAnew.ts';
import { TextButton } from './TextButton.tsx';

export const seatParts = ['words', 'anew', 'leave'] as const;
export type SeatPart = (typeof seatParts)[number];

type Props = {
  readonly part: SeatPart;
  readonly phone: Phone;
  readonly view: ParticipantView;
  readonly language: Language;
  readonly onBack: () => void;
};

export function SeatSheet({ part, phone, view, language, onBack }: Props) {
  const t = useTexts(phoneSeatTexts, language);
  const Part = parts[part];
  return (
    <>
      <h2 className={about.title}>
        <Sentence text={t(`${part}-title`)} />
      </h2>
      <Part {...{ phone, view, t }} />
      <TextButton onClick={onBack}>{t('back')}</TextButton>
    </>
  );
}

type PartProps = Pick<Props, 'phone' | 'view'> & {
  readonly t: ReturnType<typeof useTexts<keyof (typeof phoneSeatTexts)['nl']>>;
};

function Words({ phone, view, t }: PartProps) {
  const [words, setWords] = useState<readonly [string, string] | 'coming' | 'failed'>('coming');
  useEffect(() => {
    let wanted = true;
    void phone.ask('ShowReturnWords').then((answer) => {
      if (wanted) setWords((answer !== 'unanswered' && answer.ok && answer.words) || 'failed');
    });
    return () => {
      wanted = false;
    };
  }, [phone]);
  return (
    <>
      <p>{t('words-what')}</p>
      <div className={styles.words} role="status" aria-atomic="true">
        <p>{t('words-number', { seat: view.seat })}</p>
        {typeof words === 'string' ? (
          <p>{t(`words-${words}`)}</p>
        ) : (
          // Written in the language of the session, whatever the buttons speak.
          words.map((word, index) => (
            <p key={index} className={styles.word} lang={view.language}>
              {word}
            </p>
          ))
        )}
      </div>
      <p>{t('words-careful')}</p>
    </>
  );
}

function Anew({ phone, view, t }: PartProps) {
  const [waits, setWaits] = useState(false);
  const makeRoom = () => {
    // What was tapped and is not sent would be lost with the seat.
    if (phone.pending.getState().taps.length > 0) return setWaits(true);
    return startAnew(view.code);
  };
  return (
    <>
      <p>{t('anew-what', { seat: view.seat })}</p>
      <p>{t('anew-back', { seat: view.seat })}</p>
      {waits && <Problem>{t('anew-wait')}</Problem>}
      <Button look="primary" wide onClick={makeRoom}>
        {t('anew-yes')}
      </Button>
    </>
  );
}

function Leave({ phone, view, t }: PartProps) {
  const [state, setState] = useState<'asked' | 'busy' | 'failed'>('asked');
  const leave = async () => {
    setState('busy');
    const answer = await phone.ask('LeaveSeat');
    // Without an answer it may be done all the same; then her phone is told so when it is back.
    if (answer === 'unanswered' || !answer.ok) return setState('failed');
    phone.forget();
    return window.location.replace(`/stopped/${view.code}`);
  };
  return (
    <>
      <p>
        <b>{t('leave-what')}</b>
      </p>
      <p>{t('leave-counted')}</p>
      <p>{t('leave-stored')}</p>
      {state === 'failed' && <Problem>{t('leave-failed')}</Problem>}
      <Button look="primary" wide aria-disabled={state === 'busy'} onClick={() => state !== 'busy' && void leave()}>
        {t('leave-yes')}
      </Button>
    </>
  );
}

const Problem = ({ children }: { readonly children: ReactNode }) => (
  <p role="alert" className={styles.problem}>
    {children}
  </p>
);

const parts = { words: Words, anew: Anew, leave: Leave };
