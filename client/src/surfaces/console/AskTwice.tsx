import { useId, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ActionButton } from './ActionButton.tsx';
import styles from './AskTwice.module.css';

type Props = {
  readonly ask: string;
  /** What is gone afterwards. */
  readonly warning: string;
  readonly yes: string;
  readonly no: string;
  readonly action: () => Promise<unknown>;
};

// The keyboard stands on the way back, not on the deed, and returns to where it was; unless it went elsewhere meanwhile.
const focusSafe = (part: HTMLElement | null) => {
  if (document.activeElement === document.body) part?.querySelector<HTMLElement>('[data-safe]')?.focus();
};

/** For what cannot be undone: a press asks, and only the answer does it. */
export function AskTwice({ ask, warning, yes, no, action }: Props) {
  const [asked, setAsked] = useState<'never' | 'now' | 'before'>('never');
  const id = useId();
  const act = async () => {
    await action();
    setAsked('before');
  };
  if (asked !== 'now')
    return (
      <div className={styles.ask} ref={asked === 'before' ? focusSafe : null}>
        <Button data-safe="" onClick={() => setAsked('now')}>
          {ask}
        </Button>
      </div>
    );
  return (
    <div key="asking" className={styles.ask} ref={focusSafe}>
      <p id={id}>
        <strong>{warning}</strong>
      </p>
      <ActionButton aria-describedby={id} action={act}>
        {yes}
      </ActionButton>
      <Button data-safe="" aria-describedby={id} onClick={() => setAsked('before')}>
        {no}
      </Button>
    </div>
  );
}
