import type { Language } from '#shared/domain/language.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { argumentTexts, routineTexts } from '#shared/messages/taxonomy.ts';
import { useTexts } from '../../store/useTexts.ts';
import { type Grouping, minuteSpan, type RowName, type TallyRow } from './tallyRows.ts';
import styles from './TallyTable.module.css';

type Props = {
  readonly rows: readonly TallyRow[];
  readonly by: Grouping;
  readonly session: Language;
  readonly language: Language;
};

export function TallyTable({ rows, by, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {([by, 'hearings', 'corroborated', 'cards', 'minute'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <Name name={row.name} session={session} language={language} />
            </th>
            <td className={styles.hearings}>{row.hearings}</td>
            <td>{row.corroborated}</td>
            <td>{t('heardOn', { heardBy: row.heardBy, exposure: row.exposure })}</td>
            <td>{minuteSpan(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ name, session, language }: { name: RowName; session: Language; language: Language }) {
  const argument = useTexts(argumentTexts, language);
  const routine = useTexts(routineTexts, language);
  if ('argument' in name) return argument(name.argument);
  const letter = 'routine' in name ? name.routine : name.letter;
  return (
    <span className={styles.name}>
      <span className={styles.letter}>{letter}</span>
      {'routine' in name ? routine(name.routine) : <span lang={session}>{name.text}</span>}
    </span>
  );
}
