// One field for the code. Whatever is wrong with it, what was typed stays.
import { type FormEvent, useRef, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { homeTexts } from '#shared/messages/home.ts';
import { JOIN_CODE_ALPHABET, parseJoinCode } from '#shared/protocol/joinCode.ts';
import { goTo } from '../../address/usePath.ts';
import { Button } from '../../components/Button.tsx';
import { CodeField } from '../../components/CodeField.tsx';
import { useTexts } from '../../store/useTexts.ts';

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
    <form onSubmit={join} noValidate>
      <CodeField
        ref={field}
        label={t('code')}
        large
        value={text}
        onText={setText}
        placeholder="K7Q-F4M"
        autoCapitalize="characters"
        enterKeyHint="go"
        maxLength={40}
        problem={isWrong ? wrong(tried) : null}
      >
        <Button look="primary" type="submit">
          {t('join')}
        </Button>
      </CodeField>
    </form>
  );
}
