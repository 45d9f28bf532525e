import type { Language } from '#shared/domain/language.ts';
import { argumentTexts } from '#shared/messages/arguments.ts';
import { translator } from '#shared/messages/catalogue.ts';
import { exportColumns, exportTexts } from '#shared/messages/exports.ts';
import type { DeckKind } from '#shared/domain/taxonomy.ts';
import { columnTexts } from '#shared/messages/taxonomy.ts';
import { type Cell, csvFile, type Dialect } from './csv.ts';
import type { Tally } from '#shared/domain/round/tally.ts';
import type { TakenHome } from './takenHome.ts';
import { tallyRows, type TallyRow } from './tallyRows.ts';

type Asked = { readonly language: Language; readonly dialect: Dialect; readonly isRehearsal: boolean };

/** The tallies as a spreadsheet: a block of rows per round, and one for the whole session. A rehearsal says so in each row. */
export function tallyCsv(taken: TakenHome, { language, dialect, isRehearsal }: Asked): string {
  const t = translator(exportTexts, language);
  const rowsOf = (tally: Tally, kind: DeckKind) =>
    tallyRows(tally, kind, {
      column: translator(columnTexts[kind], language),
      argument: translator(argumentTexts, language),
    });
  const mark = isRehearsal ? ([t('rehearsal'), t('yes')] as const) : null;
  const header = [...exportColumns.map((column) => t(column)), ...(mark ? [mark[0]] : [])];
  const line =
    (round: Cell) =>
    (row: TallyRow): readonly Cell[] => [
      round,
      t(row.level),
      row.letter,
      row.column,
      row.argument,
      row.phrase,
      row.hearings,
      row.corroborated,
      row.exposure,
      row.heardBy,
      row.exposure > 0 ? Math.round((row.heardBy / row.exposure) * 1000) / 1000 : null,
      row.firstMinute,
      row.lastMinute,
      ...(mark ? [mark[1]] : []),
    ];
  const rounds = taken.rounds.flatMap(({ activity, deck, tally }) => rowsOf(tally, deck.kind).map(line(activity)));
  const session = (taken.session ?? []).flatMap(({ kind, tally }) => rowsOf(tally, kind).map(line(t('session'))));
  return csvFile([header, ...rounds, ...session], dialect);
}
