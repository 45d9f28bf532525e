import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import type { DeskActions } from './deskActions.ts';
import type { Leafed } from './leafedTo.ts';
import styles from './TallyPager.module.css';

type Props = {
  readonly leafed: Leafed;
  readonly onShow: DeskActions['show'];
  readonly language: Language;
};

/** Leafs through the tally on the projector, five bars at a time. What it says is said aloud by the desk's live region. */
export function TallyPager({ leafed, onShow, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { page, pages } = leafed;
  const leaf = (to: number) => (to < 1 || to > pages ? Promise.resolve() : onShow({ what: 'tally', page: to - 1 }));
  return (
    <div className={styles.pager}>
      <p className={styles.where}>{t('pageOnScreen', leafed)}</p>
      <ActionButton className={styles.button} action={() => leaf(page - 1)} aria-disabled={page === 1}>
        {t('previousPage')}
      </ActionButton>
      <ActionButton className={styles.button} action={() => leaf(page + 1)} aria-disabled={page === pages}>
        {t('nextPage')}
      </ActionButton>
    </div>
  );
}
