// Takes out of a backup what is no longer to be had: rooms that were wiped or are due, and what was distilled since.
import { type Database, inTransaction, openDatabase, query, quoted, value } from './database.ts';
import { migrate, SCHEMA_VERSION, versionOf } from './schema.ts';
import { hashed } from './sqliteFile.ts';

/** `current` is the data file as it is now: it knows what was wiped and distilled. `now` in milliseconds since 1970. */
export function tidyBackup(path: string, current: Database, now: number): void {
  if (!isBroughtUpToDate(path)) return;
  current.function('code_hash', { deterministic: true }, (code: unknown) => hashed(String(code)));
  current.exec(`ATTACH ${quoted(path)} AS backup`);
  try {
    const wiped = codes(
      current,
      `FROM backup.room WHERE keep_until <= ${now} OR code_hash(code) IN (SELECT code_hash FROM main.gone)`,
    );
    const distilled = codes(
      current,
      'FROM main.room JOIN backup.room AS old USING (code) WHERE main.room.first > old.first',
    );
    if (wiped.length + distilled.length === 0) return;
    const outdated = [...wiped, ...distilled].join();
    inTransaction(current, () => {
      current.exec(`
        DELETE FROM backup.entry WHERE code IN (${outdated});
        DELETE FROM backup.room WHERE code IN (${outdated});
        INSERT INTO backup.room SELECT * FROM main.room WHERE code IN (${distilled.join()});
        INSERT INTO backup.entry SELECT * FROM main.entry WHERE code IN (${distilled.join()})`);
    });
    current.exec('VACUUM backup');
  } finally {
    if (current.isTransaction) current.exec('ROLLBACK');
    current.exec('DETACH backup');
  }
}

/** As SQL strings. */
const codes = (db: Database, from: string): readonly string[] =>
  query(db, `SELECT give(code) ${from}`).map(([code]) => quoted(String(code)));

/** False for a file that is somebody else's. */
function isBroughtUpToDate(path: string): boolean {
  const backup = openDatabase(path, 'DELETE');
  try {
    if (value(backup, "SELECT give(count(*)) FROM sqlite_schema WHERE name IN ('room', 'entry', 'gone')") !== 3)
      return false;
    if (versionOf(backup) > SCHEMA_VERSION) throw new Error('it was made by a newer program');
    migrate(backup);
    return true;
  } finally {
    backup.close();
  }
}
