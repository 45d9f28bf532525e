// One field for the code. Whatever is wrong with it, what was typed stays.
import { type FormEvent, useId, useRef, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { homeTexts } from '#shared/messages/home.ts';
import { JOIN_CODE_ALPHABET, parseJoinCode } from '#shared/protocol/joinCode.ts';
import { goTo } from '../../address/usePath.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import styles from './JoinForm.module.css';

type Props = {
  readonly language: Language;
  /** What stands in the field at first. */
  readonly typed?: string;
  /** Why that did not work, if it was a code. */
  readonly refusal?: string;
};

const LETTERS = JOIN_CODE_ALPHABET.replace(/\d/g, '').split('').join('\u00A0');

export function JoinForm({ language, typed = '', refusal }: Props) {
  const t = useTexts(homeTexts, language);
  const [text, setText] = useState(typed);
  const [tried, setTried] = useState<string | null>(typed || null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  // What was wrong with the last try stays in view until there is another one.
  const wrong = (attempt: string) => {
    if (attempt === typed && refusal) return refusal;
    return attempt.trim() === '' ? t('no-code') : t('not-a-code', { letters: LETTERS });
  };
  const isWrong = tried !== null && (parseJoinCode(tried) === null || (tried === typed && refusal !== undefined));

  const join = (event: FormEvent) => {
    event.preventDefault();
    const code = parseJoinCode(text);
    if (!code) {
      setTried(text);
      field.current?.focus();
    } else if (window.location.pathname === `/${code}`) window.location.reload();
    else goTo(`/${code}`);
  };

  return (
    <form className={styles.form} onSubmit={join} noValidate>
      <label htmlFor={id} className={styles.label}>
        {t('code')}
      </label>
      <div className={styles.line}>
        <input
          ref={field}
          id={id}
          className={styles.field}
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder="K7Q-F4M"
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={40}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? `${id}-wrong` : undefined}
        />
        <Button look="primary" type="submit" className={styles.join}>
          {t('join')}
        </Button>
      </div>
      {isWrong && (
        <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
          {wrong(tried)}
        </p>
      )}
    </form>
  );
}
