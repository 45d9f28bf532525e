import type { Language } from '#shared/domain/language.ts';
import { withoutSoftHyphens } from '#shared/domain/softHyphen.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { Sign } from '../../components/Sign.tsx';
import type { DraftPhrase } from '../../store/deckDraft.ts';
import { useTexts } from '../../store/useTexts.ts';
import { breakProposal, longWords } from './breakProposal.ts';
import styles from './PhraseNotes.module.css';
import type { Blocking } from './phraseProblems.ts';
import { typedCell } from './typedCell.ts';

type Props = {
  readonly phrase: DraftPhrase;
  readonly problems: readonly Blocking[];
  readonly isTooWide: boolean;
  readonly isRepeated: boolean;
  /** The cell with a proposed break in it. */
  readonly onBreak: (cell: string) => void;
  readonly language: Language;
};

/** What keeps a phrase out of play (with a sign), and what could be better (without). */
export function PhraseNotes({ phrase, problems, isTooWide, isRepeated, onBreak, language }: Props) {
  const t = useTexts(decksTexts, language);
  const { cell, isCellOurs, isLetterOurs } = phrase;
  return (
    <ul className={styles.notes}>
      {problems.map((problem) => (
        <li key={problem.what} className={styles.wrong}>
          <Sign name="exclamation" />
          {t(`problem-${problem.what}`, 'over' in problem ? { over: problem.over } : {})}
        </li>
      ))}
      {isTooWide && <li className={styles.note}>{t('too-wide')}</li>}
      {[...new Set(longWords(cell))].map((word) => {
        const proposal = breakProposal(word);
        return (
          <li key={word} className={styles.word}>
            <span className={styles.note}>{t('long-word', { word: withoutSoftHyphens(word) })}</span>
            {proposal && (
              <button type="button" className={styles.break} onClick={() => onBreak(cell.replaceAll(word, proposal))}>
                {t('break-so', { word: typedCell(proposal) })}
              </button>
            )}
          </li>
        );
      })}
      {isRepeated && <li className={styles.note}>{t('repeated')}</li>}
      {isCellOurs && <li className={styles.note}>{t('cell-ours')}</li>}
      {isLetterOurs && <li className="visually-hidden">{t('letter-ours')}</li>}
    </ul>
  );
}
