import type { Ref } from 'react';
import type { Pronoun } from '#shared/domain/room.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import type { LineOnScreen } from '#shared/views/calledLine.ts';
import { Chair } from '../../components/Chair.tsx';
import styles from './ChairQuestion.module.css';
import { Fit } from './Fit.tsx';
import type { Join } from '../../address/joinAt.ts';
import { JoinStrip } from './JoinStrip.tsx';
import { phraseCount } from './phraseCount.ts';
import { QuestionMark } from './QuestionMark.tsx';
import { runningLine } from './runningLine.ts';
import type { Say } from './say.ts';

type Props = {
  readonly called: LineOnScreen;
  readonly deckKind: DeckKind;
  readonly pronoun: Pronoun;
  readonly join: Join | null;
  readonly dot: Ref<HTMLSpanElement>;
  readonly say: Say;
};

/** The turn after every bingo: the same line, heard from her chair. */
export function ChairQuestion({ called, deckKind, pronoun, join, dot, say }: Props) {
  const full = called.line === 'full';
  const question = say('question', { line: full ? 'full' : 'line', pronoun });
  // The mark stays on the line of the last word.
  const end = question.lastIndexOf(' ') + 1;
  return (
    <div className={styles.hers}>
      <p className={styles.running}>
        {full ? say('fullCardCount', { count: phraseCount(called) }) : runningLine(called.phrases, deckKind)}
      </p>
      <div className={styles.chair}>
        <Chair />
      </div>
      <Fit className={styles.room}>
        <h1 className={styles.question}>
          {question.slice(0, end)}
          <span className={styles.end}>
            {question.slice(end)}
            <span className="visually-hidden">?</span>
            <QuestionMark dot={dot} />
          </span>
        </h1>
      </Fit>
      <div className={styles.floor} />
      <div className={styles.strip}>
        <JoinStrip join={join} />
      </div>
    </div>
  );
}
