// Where the phone says what is going on: always here, one thing at a time, and the grid stays where it is.
import type { Ref } from 'react';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { Button } from '../../components/Button.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { Sign } from '../../components/Sign.tsx';
import type { BarContent } from './barContent.ts';
import type { BarTexts } from './barTexts.ts';
import styles from './BottomBar.module.css';

type Props = {
  /** Takes the focus when a button in here has done its work and is gone. */
  readonly ref: Ref<HTMLDivElement>;
  readonly content: BarContent;
  readonly deckKind: DeckKind;
  readonly texts: BarTexts;
  readonly labels: { readonly undo: string; readonly bingo: string; readonly call: string; readonly reload: string };
  readonly onUndo: () => void;
  readonly onHoldUndo: (held: boolean) => void;
  readonly onCall: () => void;
  readonly onReload: () => void;
};

function signFor(content: BarContent) {
  if (content.what === 'notice' || content.what === 'portal') return 'exclamation';
  if (content.what === 'offline' || content.what === 'restarting' || content.what === 'not-stored') return 'ellipsis';
  return content.what === 'phase' && content.phase === 'paused' ? 'brackets' : null;
}

export function BottomBar(props: Props) {
  const { ref, content, deckKind, texts, labels, onUndo, onHoldUndo, onCall, onReload } = props;
  const { what } = content;
  const sign = signFor(content);
  return (
    <footer className={styles.bar} data-what={what}>
      <div ref={ref} tabIndex={-1} className={styles.said}>
        {sign && (
          <span className={styles.sign}>
            <Sign name={sign} />
          </span>
        )}
        {what === 'bingo' && (
          <b className={styles.bingo}>
            <Sentence text={labels.bingo} open={deckKind === 'breakthrough'} />
          </b>
        )}
        <p className={styles.words}>
          {what === 'act' ? (
            <>
              <span className={styles.quote}>{texts.plain}</span> <b>{texts.bold}</b>
            </>
          ) : (
            <>
              {texts.bold && <b>{texts.bold}</b>} {texts.plain}
            </>
          )}
        </p>
      </div>
      {what === 'act' && (
        <Button
          className={styles.undo}
          onClick={onUndo}
          onFocus={() => onHoldUndo(true)}
          onBlur={() => onHoldUndo(false)}
        >
          {labels.undo}
        </Button>
      )}
      {what === 'bingo' && (
        <Button look="primary" wide className={styles.call} onClick={onCall}>
          {labels.call}
        </Button>
      )}
      {what === 'reload' && (
        <Button look="primary" wide onClick={onReload}>
          {labels.reload}
        </Button>
      )}
    </footer>
  );
}
