import type { Language } from '#shared/domain/language.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { Button } from '../../components/Button.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { Sheet } from './Sheet.tsx';
import styles from './PhraseSheet.module.css';
import { TextButton } from './TextButton.tsx';

type Props = {
  readonly sentence: string;
  readonly phraseLanguage: Language;
  readonly deckKind: DeckKind;
  /** What its column is called: a routine, or a strategy. */
  readonly column: string;
  /** How often it was heard, in words. */
  readonly state: string;
  /** What hearing it again soon after amounts to. */
  readonly countsOnce: string;
  readonly labels: { readonly again: string; readonly notAfterAll: string; readonly close: string };
  readonly onAgain: () => void;
  readonly onNotAfterAll: () => void;
  readonly onClose: () => void;
};

export function PhraseSheet(props: Props) {
  const { sentence, phraseLanguage, deckKind, column, state, countsOnce, labels } = props;
  const { onAgain, onNotAfterAll, onClose } = props;
  return (
    <Sheet label={sentence} onClose={onClose}>
      <h2 className={styles.sentence} lang={phraseLanguage}>
        <Sentence text={sentence} open={deckKind === 'breakthrough'} />
      </h2>
      <div>
        <p>
          <b>{column}.</b> {state}
        </p>
        <p>{countsOnce}</p>
      </div>
      <Button look="primary" wide onClick={onAgain}>
        {labels.again}
      </Button>
      <Button wide onClick={onNotAfterAll}>
        {labels.notAfterAll}
      </Button>
      <TextButton onClick={onClose}>{labels.close}</TextButton>
    </Sheet>
  );
}
