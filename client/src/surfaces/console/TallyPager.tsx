import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { tallyPages } from '#shared/views/tallyPages.ts';
import type { TallyView } from '#shared/views/tallyView.ts';
import { useTexts } from '../../store/useTexts.ts';
import { ActionButton } from './ActionButton.tsx';
import type { DeskActions } from './deskActions.ts';
import styles from './TallyPager.module.css';

type Props = {
  readonly tally: TallyView;
  /** Of the pages, from 0: the one that the room sees. */
  readonly page: number;
  /** How many screens there are to see it on. */
  readonly screens: number;
  readonly onShow: DeskActions['show'];
  readonly language: Language;
};

/** Leafs through the tally on the projector, five bars at a time. */
export function TallyPager({ tally, page, screens, onShow, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { length } = tallyPages(tally);
  if (length < 2) return null;
  const at = Math.min(page, length - 1);
  const leaf = (to: number) => (to < 0 || to >= length ? Promise.resolve() : onShow({ what: 'tally', page: to }));
  return (
    <div className={styles.pager}>
      <p className={styles.where} role="status">
        {t('pageOnScreen', { page: at + 1, pages: length, screens })}
      </p>
      <ActionButton className={styles.button} action={() => leaf(at - 1)} aria-disabled={at === 0}>
        {t('previousPage')}
      </ActionButton>
      <ActionButton className={styles.button} action={() => leaf(at + 1)} aria-disabled={at === length - 1}>
        {t('nextPage')}
      </ActionButton>
    </div>
  );
}
