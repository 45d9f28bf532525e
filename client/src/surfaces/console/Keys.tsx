import { Fragment, type Ref } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { Fold } from '../../components/Fold.tsx';
import { useTexts } from '../../store/useTexts.ts';
import styles from './Keys.module.css';
import { useShortcuts } from '../../store/shortcutsStore.ts';

const keys = [
  ['keyNext', 'keyNextDoes'],
  ['keyBack', 'keyBackDoes'],
  ['keySilence', 'keySilenceDoes'],
  ['keyHelp', 'keyHelpDoes'],
] as const;

type Props = { readonly ref: Ref<HTMLDetailsElement>; readonly language: Language };

/** Which keys do what, and a way to do without. */
export function Keys({ ref, language }: Props) {
  const t = useTexts(consoleTexts, language);
  const { areOn, switchTo } = useShortcuts();
  return (
    <Fold ref={ref} title={t('keys')}>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <Fragment key={key}>
            <dt>{t(key)}</dt>
            <dd>{t(does)}</dd>
          </Fragment>
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={areOn} onChange={({ target }) => switchTo(target.checked)} />
        {t('keysOn')}
      </label>
    </Fold>
  );
}
