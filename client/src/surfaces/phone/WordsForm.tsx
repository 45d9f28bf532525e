import { type FormEvent, useId, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { MAX_SEATS } from '#shared/domain/room.ts';
import { phoneSeatTexts } from '#shared/messages/phoneSeat.ts';
import { RETURN_WORD_MAX } from '#shared/protocol/limits.ts';
import { Button } from '../../components/Button.tsx';
import { CodeField } from '../../components/CodeField.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { useComeBack } from './useComeBack.ts';
import styles from './WordsForm.module.css';

type Props = { readonly code: string; readonly language: Language };

/** Your number and your two words. */
export function WordsForm({ code, language }: Props) {
  const t = useTexts(phoneSeatTexts, language);
  const { problem, busy, run } = useComeBack(code, language);
  const [number, setNumber] = useState('');
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [isHalf, setHalf] = useState(false);
  const id = useId();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const seat = Number(number.trim());
    const whole =
      Number.isInteger(seat) && seat >= 1 && seat <= MAX_SEATS && first.trim() !== '' && second.trim() !== '';
    setHalf(!whole);
    if (whole) run((secret) => ({ by: 'words', body: { seat, first, second, secret } }));
  };
  const wrong = isHalf ? t('return-half') : problem;
  const common = { 'aria-describedby': wrong ? id : undefined } as const;
  return (
    <form className={styles.form} onSubmit={ask} noValidate>
      <CodeField
        label={t('return-number')}
        value={number}
        onText={setNumber}
        inputMode="numeric"
        maxLength={4}
        {...common}
      />
      <CodeField label={t('return-first')} value={first} onText={setFirst} maxLength={RETURN_WORD_MAX} {...common} />
      <CodeField
        label={t('return-second')}
        value={second}
        onText={setSecond}
        maxLength={RETURN_WORD_MAX}
        enterKeyHint="go"
        {...common}
      />
      {wrong && (
        <p id={id} role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
      <Button look="primary" wide type="submit" aria-disabled={busy}>
        {t('return-yes')}
      </Button>
    </form>
  );
}
