import type { Language } from '#shared/domain/language.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { argumentTexts } from '#shared/messages/arguments.ts';
import { consoleTexts } from '#shared/messages/console.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import { useTexts } from '../../store/useTexts.ts';
import { OnScreen } from './OnScreen.tsx';
import { type Grouping, groupingText, minuteSpan, type RowName, type TallyRow } from './tallyRows.ts';
import styles from './TallyTable.module.css';

type Props = {
  readonly rows: readonly TallyRow[];
  readonly by: Grouping;
  readonly kind: DeckKind;
  /** The phrase that the room sees. */
  readonly onScreen: string | null;
  /** Opens the page of a phrase. */
  readonly onOpen: (phrase: string) => void;
  /** The phrase whose page was open last: there the keyboard goes on. */
  readonly returnTo: string | null;
  readonly session: Language;
  readonly language: Language;
};

const focus = (button: HTMLElement | null) => button?.focus();

export function TallyTable({ rows, by, kind, onScreen, onOpen, returnTo, session, language }: Props) {
  const t = useTexts(consoleTexts, language);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {([groupingText(by, kind), 'hearings', 'corroborated', 'cards', 'minute'] as const).map((column) => (
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
              {'text' in row.name ? (
                <>
                  <button
                    ref={row.id === returnTo ? focus : null}
                    type="button"
                    className={styles.open}
                    onClick={() => onOpen(row.id)}
                  >
                    <Name name={row.name} kind={kind} session={session} language={language} />
                  </button>
                  {row.id === onScreen && <OnScreen language={language} />}
                </>
              ) : (
                <Name name={row.name} kind={kind} session={session} language={language} />
              )}
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

type NameProps = Pick<Props, 'kind' | 'session' | 'language'> & { readonly name: RowName };

function Name({ name, kind, session, language }: NameProps) {
  const argument = useTexts(argumentTexts, language);
  const column = useTexts(columnTexts[kind], language);
  if ('argument' in name) return argument(name.argument);
  const letter = 'column' in name ? name.column : name.letter;
  return (
    <span className={styles.name}>
      <span className={styles.letter}>{letter}</span>
      {'column' in name ? column(name.column) : <span lang={session}>{name.text}</span>}
    </span>
  );
}
