import type { Ref } from 'react';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { Comma } from '../../components/Comma.tsx';
import styles from './Stop.module.css';

type Props = {
  /** In a breakthrough round it has a tail: a comma. */
  readonly deckKind?: DeckKind;
  /** Makes it fall in, so many milliseconds from now; without, it is just there. */
  readonly after?: number;
  /** The last one of a line, which becomes the dot of her question. */
  readonly last?: Ref<HTMLSpanElement> | undefined;
};

/** The full stop behind a phrase: as high as a capital, with its foot on the baseline; a tail hangs below that. */
export function Stop({ deckKind = 'defence', after, last }: Props) {
  const isComma = deckKind === 'breakthrough';
  const falls = after !== undefined;
  const names = [isComma ? styles.comma : styles.stop, falls && styles.falls, last && styles.last];
  return (
    <span
      ref={last}
      className={names.filter(Boolean).join(' ')}
      style={falls ? { animationDelay: `${after}ms` } : undefined}
      aria-hidden="true"
    >
      {isComma && <Comma />}
    </span>
  );
}
