import { type FormEvent, useRef, useState } from 'react';
import { consoleTexts } from '#shared/messages/console.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { parsePairingCode } from '#shared/protocol/pairing.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { Button } from '../../components/Button.tsx';
import { CodeField } from '../../components/CodeField.tsx';
import { pairScreen } from '../../net/api.ts';
import { useTexts } from '../../store/useTexts.ts';
import type { Carry } from './carry.ts';
import styles from './PairScreen.module.css';
import { useBusy } from './useBusy.ts';

/** Opens the session on a machine at the projector, by the code that it shows there. */
export function PairScreen({ carry: { code, secret, language, say } }: { readonly carry: Carry }) {
  const t = useTexts(consoleTexts, language);
  const reason = useTexts(reasonTexts, language);
  const origin = useJoinOrigin() ?? window.location.origin;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<{ readonly isWrong: boolean; readonly text: string } | null>(null);

  const { busy, run } = useBusy(async () => {
    const pairingCode = parsePairingCode(typed);
    const refusal = pairingCode ? await pairScreen(code, secret, pairingCode) : 'none';
    if (refusal === null) {
      setTyped('');
      setOutcome({ isWrong: false, text: t('paired') });
      return say(t('paired'));
    }
    setOutcome({ isWrong: true, text: refusal === 'none' ? t('noPairingCode') : reason(refusal) });
    return field.current?.focus();
  });
  const pair = (event: FormEvent) => {
    event.preventDefault();
    run();
  };

  return (
    <form className={styles.form} onSubmit={pair} noValidate>
      <p>{t('pairHelp', { address: `${origin.replace(/^https?:\/\//, '')}/screen` })}</p>
      <CodeField
        ref={field}
        label={t('pairingCode')}
        value={typed}
        onText={setTyped}
        inputMode="numeric"
        enterKeyHint="go"
        maxLength={20}
        problem={outcome?.isWrong ? outcome.text : null}
      >
        <Button type="submit" aria-disabled={busy}>
          {t('pair')}
        </Button>
      </CodeField>
      {outcome && !outcome.isWrong && <p>{outcome.text}</p>}
    </form>
  );
}
