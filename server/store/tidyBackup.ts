// Takes out of a backup what is no longer to be had: rooms that were wiped or are due, and what was distilled since.
import { chmodSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Database, inTransaction, openDatabase, query, quoted, value } from './database.ts';
import { partialOf, removePartial, syncFile, syncFolder } from './durableFiles.ts';
import { migrate, SCHEMA_VERSION, versionOf } from './schema.ts';
import { hashed } from './sqliteFile.ts';

/**
 * `current` is the data file as it is now: it knows what was wiped and distilled. `now` in milliseconds since 1970. A
 * backup is not changed but replaced by what is left of it: so whoever is interrupted finds it as it was, and does it
 * again.
 */
export function tidyBackup(path: string, current: Database, now: number): void {
  if (!isOurs(path)) return;
  const outdated = attached(current, path, () => outdatedIn(current, now));
  if (outdated.wiped.length + outdated.distilled.length === 0) return;
  removePartial(path);
  const partial = partialOf(path);
  attached(current, path, () => current.exec(`VACUUM backup INTO ${quoted(partial)}`));
  takeOut(partial, current, outdated);
  chmodSync(partial, 0o600);
  syncFile(partial);
  renameSync(partial, path);
  syncFolder(dirname(path));
}

type Outdated = { readonly wiped: readonly string[]; readonly distilled: readonly string[] };

/** The codes of rooms in the attached backup, as strings in SQL. */
function outdatedIn(current: Database, now: number): Outdated {
  current.function('code_hash', { deterministic: true }, (code: unknown) => hashed(String(code)));
  const codes = (from: string) =>
    query(current, `SELECT give(code) FROM ${from}`).map(([code]) => quoted(String(code)));
  return {
    wiped: codes(`backup.room WHERE keep_until <= ${now} OR code_hash(code) IN (SELECT code_hash FROM main.gone)`),
    distilled: codes(
      'main.room WHERE first > (SELECT min(version) FROM backup.entry WHERE backup.entry.code = main.room.code)',
    ),
  };
}

function takeOut(copy: string, current: Database, { wiped, distilled }: Outdated): void {
  const db = openDatabase(copy, 'DELETE');
  migrate(db);
  db.close();
  const all = [...wiped, ...distilled].join();
  attached(current, copy, () => {
    inTransaction(current, () =>
      current.exec(`
        DELETE FROM backup.entry WHERE code IN (${all});
        DELETE FROM backup.room WHERE code IN (${all});
        INSERT INTO backup.room SELECT * FROM main.room WHERE code IN (${distilled.join()});
        INSERT INTO backup.entry SELECT * FROM main.entry WHERE code IN (${distilled.join()})`),
    );
    current.exec('VACUUM backup');
  });
}

function attached<T>(current: Database, path: string, work: () => T): T {
  current.exec(`ATTACH ${quoted(path)} AS backup`);
  try {
    return work();
  } finally {
    current.exec('DETACH backup');
  }
}

/** False for a file that is somebody else's. Makes the file one that needs no other beside it. */
function isOurs(path: string): boolean {
  const backup = openDatabase(path, 'DELETE');
  try {
    const tables = value(backup, "SELECT give(count(*)) FROM sqlite_schema WHERE name IN ('room', 'entry', 'gone')");
    if (tables !== 3) return false;
    if (versionOf(backup) > SCHEMA_VERSION) throw new Error('it was made by a newer program');
    return true;
  } finally {
    backup.close();
  }
}
