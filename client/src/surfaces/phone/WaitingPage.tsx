import { useEffect } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { phoneTexts } from '#shared/messages/phone.ts';
import { isCrowd } from '../../net/passing.ts';
import type { Connection } from '../../store/roomStore.ts';
import { useTexts } from '../../store/useTexts.ts';
import { useElapsed } from './useElapsed.ts';
import { useReason } from './useReason.ts';
import styles from './WaitingPage.module.css';

type Props = { readonly connection: Connection; readonly language: Language; readonly say: (text: string) => void };

/** After this many milliseconds nobody believes any more that it is connecting. */
const PATIENCE = 6_000;

function wordsFor(connection: Connection, isLong: boolean) {
  if (connection.state === 'waiting' && connection.reason === 'not-stored') return 'cannot-store';
  if (connection.state === 'waiting') return 'not-yet';
  return connection.state === 'offline' || isLong ? 'no-connection' : 'connecting';
}

/** On the way in, with nothing to show yet. */
export function WaitingPage({ connection, language, say }: Props) {
  const t = useTexts(phoneTexts, language);
  const isLong = useElapsed(PATIENCE);
  const reason = useReason(language);
  const isCrowded = connection.state === 'waiting' && isCrowd(connection.reason);
  const text = isCrowded ? reason(connection.reason) : t(wordsFor(connection, isLong));
  useEffect(() => {
    say(text);
    // Of the next page it is not true.
    return () => say('');
  }, [say, text]);
  return (
    <main className={styles.page}>
      <span className={styles.dots} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <h1 className={styles.text}>{text}</h1>
    </main>
  );
}
