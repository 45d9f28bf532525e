import { useEffect, useId, useRef, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import styles from './CopyLink.module.css';

type Props = {
  readonly label: string;
  readonly link: string;
  readonly language: Language;
  readonly say: (text: string) => void;
};

/** Copies a link. Over plain http there is no clipboard: then the link itself, selected, to copy by hand. */
export function CopyLink({ label, link, language, say }: Props) {
  const t = useTexts(consoleTexts, language);
  const id = useId();
  const [done, setDone] = useState<'no' | 'copied' | 'by-hand'>('no');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (done === 'by-hand') field.current?.select();
  }, [done]);
  const copy = async () => {
    const copied = await writeToClipboard(link);
    setDone(copied ? 'copied' : 'by-hand');
    if (copied) say(t('copied'));
    else field.current?.select();
  };
  return (
    <div className={styles.copy}>
      <ActionButton wide action={copy} onBlur={() => setDone((was) => (was === 'copied' ? 'no' : was))}>
        {done === 'copied' ? t('copied') : label}
      </ActionButton>
      {done === 'by-hand' && (
        <label htmlFor={id}>
          {t('copyYourself')}
          <input ref={field} id={id} className={styles.field} readOnly value={link} />
        </label>
      )}
    </div>
  );
}

async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not there over plain http, or not allowed.
    return false;
  }
}
