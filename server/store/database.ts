// How a SQLite file is opened and written here, and what SQLite's errors mean in words.
import { DatabaseSync } from '@photostructure/sqlite';

export type Database = InstanceType<typeof DatabaseSync>;

// FULL must be asked for by name: a WAL file that merely reports it has been seen not to sync. secure_delete overwrites
// what is deleted, and nothing is ever put in a temporary file. Without spilling, every commit writes its pages in
// order, the header first (see continuity.ts).
const SETTINGS = `PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY; PRAGMA cache_spill = OFF;`;

/** Opens a file that is there, or makes an empty one. */
export function openDatabase(path: string, journal: 'WAL' | 'DELETE'): Database {
  const db = new DatabaseSync(path);
  try {
    db.exec(SETTINGS);
    db.exec(`PRAGMA journal_mode = ${journal}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

export const openReadOnly = (path: string): Database => new DatabaseSync(path, { readOnly: true, timeout: 5000 });

type Value = string | number | null;
const answers = new WeakMap<Database, Value[][]>();

/**
 * The rows of `SELECT give(…) …`. Unlike a prepared statement, this leaves nothing behind: a file is not let go of before
 * the last statement on it was collected as garbage, whatever was closed.
 */
export function query(db: Database, sql: string): readonly (readonly Value[])[] {
  let rows = answers.get(db);
  if (!rows) {
    const fresh: Value[][] = [];
    db.function('give', { varargs: true }, (...row: Value[]) => {
      fresh.push(row);
      return null;
    });
    answers.set(db, fresh);
    rows = fresh;
  }
  rows.length = 0;
  db.exec(sql);
  return rows.splice(0);
}

/** The one value that a query gives. */
export const value = (db: Database, sql: string): Value => query(db, sql)[0]?.[0] ?? null;

/** Does it all or nothing. */
export function inTransaction<T>(db: Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // A failed commit may have ended the transaction already.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** A path as a string in SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const BUSY = 5;
const MEANINGS: Readonly<Record<number, string>> = {
  [BUSY]: 'another program is using it',
  8: 'it is read-only, or its folder is',
  10: 'the disk fails or is full',
  11: 'it is damaged',
  13: 'the disk is full',
  14: 'it cannot be opened, or nothing can be written in its folder',
  26: 'it is no database, or damaged',
};

/** SQLite's own number for what went wrong; null for an error that is not SQLite's. */
const numberOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;

export const isBusy = (error: unknown): boolean => numberOf(error) === BUSY;
export const isDamage = (error: unknown): boolean => [11, 26].includes(numberOf(error) ?? 0);

/** Such as SQLITE_FULL: the one thing about an error that may be logged. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'sqliteCodeName' in error && typeof error.sqliteCodeName === 'string'
    ? error.sqliteCodeName
    : 'ERR_STORE';

export function inWords(error: unknown): string {
  const known = MEANINGS[numberOf(error) ?? -1];
  return known ?? (error instanceof Error ? error.message : String(error));
}
