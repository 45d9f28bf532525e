import { useLayoutEffect, useRef } from 'react';
import styles from './Bingo.module.css';
import { ChairQuestion } from './ChairQuestion.tsx';
import { FullCard } from './FullCard.tsx';
import type { Join } from '../../address/joinAt.ts';
import { LinePhrases } from './LinePhrases.tsx';
import type { Picture } from './pictureOf.ts';
import type { Say } from './say.ts';
import { STOP_TRAVELS, useBingoActs } from './useBingoActs.ts';

type Props = {
  readonly of: Extract<Picture, { what: 'bingo' }>;
  readonly join: Join | null;
  readonly say: Say;
};

/** Four seconds of joy; then her chair comes in over it, and the last mark becomes the dot of her question. */
export function Bingo({ of: { called, deckKind, pronoun }, join, say }: Props) {
  const act = useBingoActs();
  const lastStop = useRef<HTMLSpanElement>(null);
  const dot = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    if (act === 'stop' && lastStop.current && dot.current) travel(lastStop.current, dot.current);
  }, [act]);

  const Line = called.line === 'full' ? FullCard : LinePhrases;
  return (
    <div className={styles.bingo} data-act={act}>
      {act !== 'chair' && (
        <div aria-hidden={act !== 'line'}>
          <Line called={called} deckKind={deckKind} pronoun={pronoun} lastStop={lastStop} say={say} />
        </div>
      )}
      {act !== 'line' && (
        <div className={styles.sheet}>
          <ChairQuestion {...{ called, deckKind, pronoun, join, dot, say }} />
        </div>
      )}
    </div>
  );
}

/** Moves `to` from where `from` is to its own place. */
function travel(from: Element, to: Element): void {
  const start = from.getBoundingClientRect();
  const end = to.getBoundingClientRect();
  const x = start.left + start.width / 2 - end.left - end.width / 2;
  const y = start.top + start.height / 2 - end.top - end.height / 2;
  to.animate([{ transform: `translate(${x}px, ${y}px) scale(${start.width / end.width})` }, { transform: 'none' }], {
    duration: STOP_TRAVELS,
    easing: 'ease-in-out',
  });
}
