import type { Language } from '#shared/domain/language.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { Button } from '../../components/Button.tsx';
import { emptyDraft } from '../../store/deckDraft.ts';
import { useTexts } from '../../store/useTexts.ts';
import { CopyDeck } from './CopyDeck.tsx';
import type { DeckActions } from './deckActions.ts';
import { Fold } from '../../components/Fold.tsx';
import { LoadFile } from './LoadFile.tsx';
import styles from './MoreWays.module.css';
import { PasteForm } from './PasteForm.tsx';

type Props = { readonly actions: DeckActions; readonly language: Language };

/** There is a deck: more phrases for it, or another one instead. */
export function MoreWays({ actions, language }: Props) {
  const t = useTexts(decksTexts, language);
  return (
    <div className={styles.ways}>
      <Fold title={t('paste-more')}>
        <p>{t('paste-help')}</p>
        <PasteForm onTake={actions.take} language={language} />
      </Fold>
      <Fold title={t('file')}>
        <p>{t('load-more-help')}</p>
        <LoadFile actions={actions} language={language} />
      </Fold>
      <Fold title={t('start-over')}>
        <p>{t('start-over-help')}</p>
        <CopyDeck onCopy={actions.replace} language={language} />
        <Button onClick={() => actions.replace(emptyDraft)}>{t('empty-it')}</Button>
      </Fold>
    </div>
  );
}
