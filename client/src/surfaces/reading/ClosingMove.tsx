// All there is to say on one argument or routine: what it does, its fair kernel, and how the conversation goes on.
import { strategies } from '#shared/content/explanations.ts';
import type { ArgumentPage, RoutinePage } from '#shared/content/materialSchema.ts';
import type { Language } from '#shared/domain/language.ts';
import { readingTexts } from '#shared/messages/reading.ts';
import { Comma } from '../../components/Comma.tsx';
import { useTexts } from '../../store/useTexts.ts';
import styles from './ClosingMove.module.css';

type Props = { readonly page: ArgumentPage | RoutinePage; readonly language: Language };

export function ClosingMove({ page, language }: Props) {
  const t = useTexts(readingTexts, language);
  const { does, right, underneath, askYourself } = page[language];
  const nameOf = (id: string) => strategies.find((strategy) => strategy.id === id)?.[language].name;
  return (
    <div className={styles.move}>
      <h4>{t('does')}</h4>
      <p>{does}</p>
      <h4>{t('right')}</h4>
      <p>{right}</p>
      <h4>{t('underneath')}</h4>
      <p>{underneath}</p>
      <h4>{t('reopen')}</h4>
      <ul className={styles.ways}>
        {page.reopen.map((way) => (
          <li key={way[language]}>
            <Comma />
            <p>
              {way[language]}
              <span className={styles.strategy}>{nameOf(way.strategy)}</span>
            </p>
          </li>
        ))}
      </ul>
      <h4>{t('ask-yourself')}</h4>
      <p className={styles.question}>{askYourself}</p>
    </div>
  );
}
