// For whoever watches without a card: which routines were heard, tallied with a pen. Sentences, no names.
import { letters, routineOfArgument, argumentIds, letterOf } from '#shared/domain/taxonomy.ts';
import { paperTexts } from '#shared/messages/paper.ts';
import { argumentTexts } from '#shared/messages/arguments.ts';
import { routineTexts } from '#shared/messages/taxonomy.ts';
import { Chair } from '../../components/Chair.tsx';
import { Sentence } from '../../components/Sentence.tsx';
import { useLanguage, useTexts } from '../../store/useTexts.ts';
import styles from './ObserverSheet.module.css';
import { PaperPage } from './PaperPage.tsx';
import { Sheet } from './Sheet.tsx';

export function ObserverSheet() {
  const language = useLanguage();
  const t = useTexts(paperTexts, language);
  const routine = useTexts(routineTexts, language);
  const argument = useTexts(argumentTexts, language);
  return (
    <PaperPage title={t('observer')} language={language}>
      <Sheet label={t('observer')} language={language}>
        <div className={styles.page}>
          <h2 className={styles.title}>
            <Sentence text={t('observerTitle')} />
          </h2>
          <p className={styles.help}>
            {t('observerHelp')} <b>{t('promise')}</b>
          </p>
          <table className={styles.table}>
            {letters.map((letter) => {
              const here = argumentIds.filter((id) => letterOf[routineOfArgument[id]] === letter);
              return (
                <tbody key={letter}>
                  {[...here, null].map((id, index) => (
                    <tr key={id ?? 'itself'}>
                      {index === 0 && (
                        <th scope="rowgroup" rowSpan={3} className={styles.routine}>
                          <b>{letter}</b> {routine(letter)}
                        </th>
                      )}
                      <th scope="row">{id ? argument(id) : t('itself')}</th>
                      <td aria-label={t('tick')} />
                    </tr>
                  ))}
                </tbody>
              );
            })}
          </table>
          <section className={styles.lines}>
            <h3>{t('verbatim')}</h3>
            <hr />
            <hr />
            <h3>{t('opened')}</h3>
            <hr />
          </section>
          <section className={styles.hers}>
            <div className={styles.chair}>
              <Chair />
            </div>
            <div>
              <h3>{t('chair', { pronoun: 'she' })}?</h3>
              <hr />
            </div>
          </section>
        </div>
      </Sheet>
    </PaperPage>
  );
}
