import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { BesideChair } from './BesideChair.tsx';
import { OpeningStop } from './OpeningStop.tsx';
import styles from './PhrasePicture.module.css';
import { kept } from './saying.ts';
import { Stop } from './Stop.tsx';

type Props = {
  readonly of: { readonly sentence: string; readonly reopening: string | null; readonly deckKind: DeckKind };
};

/** One phrase, closed by its stop; or a way to reopen below it, and then the stop becomes a comma. */
export function PhrasePicture({ of: { sentence, reopening, deckKind } }: Props) {
  // The stop is its full stop.
  const said = sentence.replace(/(?<!\.)\.$/, '');
  const cut = said.lastIndexOf(' ') + 1;
  const opens = reopening !== null;
  return (
    // Nothing under her floor: these are words enough.
    <BesideChair join={null} below={opens ? kept(reopening) : undefined}>
      {said.slice(0, cut)}
      <span className={styles.end}>
        {said.slice(cut)}
        {opens ? <OpeningStop /> : <Stop deckKind={deckKind} />}
      </span>
    </BesideChair>
  );
}
