import type { Language } from '#shared/domain/language.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { argumentTexts } from '#shared/messages/arguments.ts';
import { translator } from '#shared/messages/catalogue.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import type { HeardPhrase } from '#shared/views/tallyView.ts';
import { useTexts } from '../../store/useTexts.ts';
import styles from './PhraseSource.module.css';

type Props = {
  readonly phrase: Pick<HeardPhrase, 'letter' | 'argument'>;
  readonly kind: DeckKind;
  readonly session: Language;
  readonly language: Language;
};

/** What a phrase is an example of: an argument, or else what its column counts. */
export function PhraseSource({ phrase: { letter, argument }, kind, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const column = kind === 'breakthrough' ? 'strategy' : 'routine';
  return (
    <p className={styles.source}>
      <span className={styles.letter}>{letter}</span>
      <span>
        {t(argument ? 'argument' : column)}:{' '}
        <span lang={session}>
          {argument ? translator(argumentTexts, session)(argument) : translator(columnTexts[kind], session)(letter)}
        </span>
      </span>
    </p>
  );
}
