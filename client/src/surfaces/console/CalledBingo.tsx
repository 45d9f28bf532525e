import { useRef, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import type { CalledLine } from '#shared/views/calledLine.ts';
import { useTexts } from '../../store/useTexts.ts';
import { Comma } from '../../components/Comma.tsx';
import { ActionButton } from './ActionButton.tsx';
import styles from './CalledBingo.module.css';
import { lineShape } from './lineShape.ts';
import { OnScreen } from './OnScreen.tsx';

type Props = {
  /** Its place in the order of the calls, from 1. */
  readonly number: number;
  readonly called: CalledLine;
  readonly kind: DeckKind;
  readonly startsOpen: boolean;
  readonly onScreen: boolean;
  /** Whether it is what the big button shows next: it needs no button of its own then. */
  readonly isNext: boolean;
  readonly onShow: () => Promise<boolean>;
  readonly session: Language;
  readonly language: Language;
};

/** One called line: a disc (or a comma, in a breakthrough round) behind what others had heard too, a ring behind what stood on this card only. */
export function CalledBingo({ number, called, kind, startsOpen, onScreen, isNext, onShow, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  // Later it is the browser's: a newer bingo does not fold away what somebody is reading.
  const [open] = useState(startsOpen);
  const summary = useRef<HTMLElement>(null);
  // The button is gone when it is done, and leaves the keyboard to the line.
  const show = async () => (await onShow()) && summary.current?.focus({ preventScroll: true });
  const { line, phrases } = called;
  const borneOut = phrases.filter(({ alsoHeardBy }) => alsoHeardBy > 0).length;
  return (
    <details className={styles.bingo} open={open}>
      <summary ref={summary} className={styles.summary}>
        <h3 className={styles.shape}>{t('bingoLine', { number, line: lineShape(line) })}</h3>
        <span>{t('borneOut', { count: borneOut, total: phrases.length })}</span>
        {onScreen && <OnScreen language={language} />}
        <span className={styles.preview} lang={session}>
          {phrases.map(({ text }) => text).join(' · ')}
        </span>
      </summary>
      <ul className={styles.phrases}>
        {phrases.map(({ letter, text, alsoHeardBy }) => (
          <li key={text} className={styles.phrase}>
            <span className={styles.letter}>{letter}</span>
            <span lang={session}>{text}</span>
            <span className={styles.heard}>
              <Corroboration kind={kind} isHeard={alsoHeardBy > 0} />
              {t('onOtherCards', { count: alsoHeardBy })}
            </span>
          </li>
        ))}
      </ul>
      {/* Taken off the screen it is below, where every way on is. */}
      {!onScreen && !isNext && (
        <ActionButton className={styles.show} look="show" action={show}>
          {t('showLine')}
        </ActionButton>
      )}
    </details>
  );
}

function Corroboration({ kind, isHeard }: { readonly kind: DeckKind; readonly isHeard: boolean }) {
  if (isHeard && kind === 'breakthrough')
    return (
      <span className={styles.comma}>
        <Comma />
      </span>
    );
  return <span className={isHeard ? styles.disc : styles.ring} aria-hidden="true" />;
}
