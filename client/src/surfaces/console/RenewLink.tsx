import { useState } from 'react';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import { AskTwice } from './AskTwice.tsx';
import type { Carry } from './carry.ts';

type Props = {
  readonly ask: string;
  readonly warning: string;
  readonly yes: string;
  /** What to do next. */
  readonly done: string;
  /** Whether it was done. */
  readonly action: () => Promise<boolean>;
  readonly carry: Carry;
};

/** Makes a link worthless, after asking, and says what comes next. */
export function RenewLink({ ask, warning, yes, done, action, carry }: Props) {
  const t = useTexts(consoleTexts, carry.language);
  const [isDone, setDone] = useState(false);
  const renew = async () => {
    setDone(false);
    if (!(await action())) return;
    setDone(true);
    carry.say(done);
  };
  return (
    <>
      <AskTwice ask={ask} warning={warning} yes={yes} no={t('no')} action={renew} />
      {isDone && <p>{done}</p>}
    </>
  );
}
