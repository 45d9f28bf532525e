// The figures and lists in the text for privacy officers, taken from the code that they are about.
import type { Language } from '../../domain/language.ts';
import { type KeepHours, keepHoursChoices, MAX_SEATS } from '../../domain/room.ts';
import { HEARING_WINDOW } from '../../domain/round/hearing.ts';
import { exportColumns, exportTexts } from '../../messages/exports.ts';
import { homeTexts } from '../../messages/home.ts';
import { MESSAGE_MAX } from '../../protocol/limits.ts';
import type { Cell } from '../materialSchema.ts';
import { FEW_CARDS } from './fewCards.ts';
import { keptOfRound, keptOfSession, storedEvents } from './storedEvents.ts';
import { storedTables } from './storedTables.ts';

type Row = readonly [what: Cell, says: Cell];

export type Facts = {
  /** The choices of how long a session is kept, as the form words them. */
  readonly keep: string;
  readonly keepDefault: string;
  readonly seats: string;
  /** A whole message, in bytes. */
  readonly message: string;
  readonly hearingSeconds: number;
  readonly fewCards: number;
  /** The columns of the file that is taken home. */
  readonly columns: string;
  /** The tables of the data file, with their columns. */
  readonly tables: string;
  /** Every kind of event, with what stands in it. */
  readonly events: readonly Row[];
  readonly keptOfSession: string;
  readonly keptOfRound: string;
};

/** What the form proposes, in hours. */
export const KEEP_DEFAULT = 168 satisfies KeepHours;

/** The facts, in the words of a language. */
export function factsIn(language: Language): Facts {
  const said = (texts: readonly Readonly<Record<Language, string>>[]) => texts.map((text) => text[language]).join(', ');
  const keep = (hours: KeepHours) => homeTexts[language][`keep-${hours}`].toLowerCase();
  const figure = (value: number) => new Intl.NumberFormat(language).format(value);
  return {
    keep: keepHoursChoices.map(keep).join(', '),
    keepDefault: keep(KEEP_DEFAULT),
    seats: figure(MAX_SEATS),
    message: figure(MESSAGE_MAX),
    hearingSeconds: HEARING_WINDOW / 1000,
    fewCards: FEW_CARDS,
    columns: exportColumns.map((column) => exportTexts[language][column]).join(', '),
    tables: Object.entries(storedTables)
      .map(([table, columns]) => `${table} (${said(Object.values(columns))})`)
      .join('; '),
    events: Object.values(storedEvents).map((event): Row => [
      event[language],
      said(Object.values(event.fields)) || justThat[language],
    ]),
    keptOfSession: said(Object.values(keptOfSession)),
    keptOfRound: said(Object.values(keptOfRound)),
  };
}

const justThat = { nl: 'alleen dat het gebeurde', en: 'only that it happened' };
