import type { Case } from '#shared/domain/room.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { BesideChair } from './BesideChair.tsx';
import type { Join } from '../../address/joinAt.ts';
import styles from './Listening.module.css';
import type { Say } from './say.ts';
import { TimeLeft } from './TimeLeft.tsx';
import { sayingOf } from './saying.ts';

type Props = {
  readonly of: Case;
  readonly deckKind: DeckKind;
  /** When the time is up that was planned; null where the room is shown no time. */
  readonly timeUpAt: number | null;
  readonly clockOffset: number;
  readonly join: Join | null;
  readonly say: Say;
};

/** While people talk: the case, her chair, and nothing that moves. */
export function Listening({ of, deckKind, timeUpAt, clockOffset, join, say }: Props) {
  const { text, from } = sayingOf(of);
  return (
    <BesideChair
      kicker={deckKind === 'breakthrough' ? say('breakthrough') : undefined}
      title={from === 'title' ? undefined : of.title}
      aside={timeUpAt === null ? say('listen') : <TimeLeft until={timeUpAt} clockOffset={clockOffset} say={say} />}
      join={join}
    >
      {from === 'words' ? <Quoted text={say('quoted', { words: text })} /> : text}
    </BesideChair>
  );
}

/** The opening quote hangs in the margin, so that her words begin where all lines begin. */
function Quoted({ text }: { readonly text: string }) {
  return (
    <>
      <span className={styles.hanging}>{text.slice(0, 1)}</span>
      {text.slice(1)}
    </>
  );
}
