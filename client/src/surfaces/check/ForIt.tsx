import { useRef, useState } from 'react';
import { useJoinOrigin } from '../../address/useJoinOrigin.ts';
import { Button } from '../../components/Button.tsx';
import { CheckPart } from './CheckPart.tsx';
import styles from './ForIt.module.css';
import type { PartProps } from './partProps.ts';
import { heldBack, type Measured } from './verdicts.ts';

type Props = Pick<PartProps, 't' | 'language'> & { readonly measured: Measured; readonly say: (text: string) => void };

/** A line that can be sent as it is, with the address that the guests will use. */
export function ForIt({ t, language, measured, say }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<'it-copy' | 'it-copied' | 'it-by-hand'>('it-copy');
  const joinOrigin = useJoinOrigin();
  if (joinOrigin === null) return null;
  const { origin, protocol, host, port } = new URL(joinOrigin);
  const values = {
    origin,
    port: port || (protocol === 'https:' ? '443' : '80'),
    socket: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/socket.io/`,
  };
  const line = `${t('it-line', values)} ${t(heldBack(measured))}`;
  const copy = async () => {
    // Over plain http there is no clipboard: then it is selected, to copy by hand.
    const isCopied = await navigator.clipboard?.writeText(line).then(
      () => true,
      () => false,
    );
    const next = isCopied ? 'it-copied' : 'it-by-hand';
    if (!isCopied) field.current?.select();
    setDone(next);
    say(t(next));
  };
  return (
    <CheckPart title={t('it')} help={t('it-help')} language={language}>
      <textarea ref={field} className={styles.line} aria-label={t('it')} readOnly rows={6} value={line} />
      <Button onClick={() => void copy()}>{t(done)}</Button>
    </CheckPart>
  );
}
