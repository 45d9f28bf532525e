// The tables, and what brings a file from each schema version to the next.
import { type Database, value } from './database.ts';

/**
 * The file's own version is its `user_version`. Add, never change: files of every version lie on people's disks. A new
 * kind of event wants a new version too, so that an older program refuses a file instead of misreading it.
 */
const MIGRATIONS = [
  `CREATE TABLE room (code TEXT PRIMARY KEY, length INTEGER NOT NULL, keep_until INTEGER NOT NULL) STRICT;
   CREATE TABLE entry (
     code TEXT NOT NULL, version INTEGER NOT NULL, request TEXT, event TEXT NOT NULL,
     PRIMARY KEY (code, version)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE gone (code_hash TEXT PRIMARY KEY, reason TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;`,
  // `first`: the oldest entry that is left; beyond 1 once a room is distilled. `file`: which file this is, as opposed
  // to a copy of it. `residue`: what was destroyed may still be readable somewhere (see scrub.ts); version 1 left some.
  `ALTER TABLE room ADD COLUMN first INTEGER NOT NULL DEFAULT 1;
   CREATE TABLE file (identity TEXT NOT NULL) STRICT;
   INSERT INTO file VALUES (lower(hex(randomblob(8))));
   CREATE TABLE residue (number INTEGER PRIMARY KEY) STRICT;
   INSERT INTO residue SELECT 1 FROM gone LIMIT 1;`,
] as const;

export const SCHEMA_VERSION = MIGRATIONS.length;

export const versionOf = (db: Database): number =>
  Number(value(db, 'SELECT give(user_version) FROM pragma_user_version'));

/** Brings a file to this program's version, step by step; each step happens whole or not at all. */
export function migrate(db: Database): void {
  const version = versionOf(db);
  MIGRATIONS.slice(version).forEach((sql, index) => {
    db.exec(`BEGIN IMMEDIATE; ${sql} PRAGMA user_version = ${version + index + 1}; COMMIT;`);
  });
}
