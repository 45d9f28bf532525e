import type { Language } from '#shared/domain/language.ts';
import { decksTexts } from '#shared/messages/decks.ts';
import { Button } from '../../components/Button.tsx';
import { useTexts } from '../../store/useTexts.ts';
import { CopyDeck } from './CopyDeck.tsx';
import type { DeckActions } from './deckActions.ts';
import { LoadFile } from './LoadFile.tsx';
import { PasteForm } from './PasteForm.tsx';
import styles from './StartWays.module.css';
import { Way } from './Way.tsx';

type Props = { readonly actions: DeckActions; readonly language: Language };

/** Nothing is written yet: four ways to begin. */
export function StartWays({ actions, language }: Props) {
  const t = useTexts(decksTexts, language);
  return (
    <section className={styles.start} aria-labelledby="start">
      <h2 id="start" className={styles.title}>
        {t('start')}
      </h2>
      <Way title={t('paste')} help={t('paste-help')}>
        <PasteForm onTake={actions.take} language={language} />
      </Way>
      <div className={styles.others}>
        <Way title={t('copy')} help={t('copy-help')}>
          <CopyDeck onCopy={actions.replace} language={language} />
        </Way>
        <Way title={t('file')} help={t('load-help')}>
          <LoadFile actions={actions} language={language} />
        </Way>
        <Way title={t('blank')} help={t('blank-help')}>
          <Button onClick={() => actions.add('B')}>{t('blank-do')}</Button>
        </Way>
      </div>
    </section>
  );
}
