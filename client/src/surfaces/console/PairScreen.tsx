import { type FormEvent, useId, useRef, useState } from 'react';
import { consoleTexts } from '#shared/messages/console.ts';
import { reasonTexts } from '#shared/messages/reasons.ts';
import { parsePairingCode } from '#shared/protocol/pairing.ts';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { Button } from '../../components/Button.tsx';
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
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<{ readonly wrong: boolean; readonly text: string } | null>(null);

  const { busy, run } = useBusy(async () => {
    const pairingCode = parsePairingCode(typed);
    const refusal = pairingCode ? await pairScreen(code, secret, pairingCode) : 'none';
    if (refusal === null) {
      setTyped('');
      setOutcome({ wrong: false, text: t('paired') });
      return say(t('paired'));
    }
    setOutcome({ wrong: true, text: refusal === 'none' ? t('noPairingCode') : reason(refusal) });
    return field.current?.focus();
  });
  const pair = (event: FormEvent) => {
    event.preventDefault();
    run();
  };

  return (
    <form className={styles.form} onSubmit={pair} noValidate>
      <p>{t('pairHelp', { address: `${origin.replace(/^https?:\/\//, '')}/screen` })}</p>
      <label htmlFor={id} className={styles.label}>
        {t('pairingCode')}
      </label>
      <div className={styles.line}>
        <input
          ref={field}
          id={id}
          className={styles.field}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          inputMode="numeric"
          autoComplete="off"
          enterKeyHint="go"
          maxLength={20}
          aria-invalid={outcome?.wrong || undefined}
          aria-describedby={outcome ? `${id}-outcome` : undefined}
        />
        <Button type="submit" className={styles.button} aria-disabled={busy}>
          {t('pair')}
        </Button>
      </div>
      {outcome && (
        <p
          id={`${id}-outcome`}
          role={outcome.wrong ? 'alert' : undefined}
          className={outcome.wrong ? styles.wrong : ''}
        >
          {outcome.text}
        </p>
      )}
    </form>
  );
}
