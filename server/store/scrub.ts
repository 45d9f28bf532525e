// Destroys what was deleted, wherever it may still be read: in free space, in the write-ahead log, in backups.
//
// `secure_delete` alone does not: when pages are split, SQLite leaves old copies of entries in the gaps (seen in one of
// three files), and only a whole VACUUM rewrites every page; an incremental one just gives free pages back. That costs
// 0.15 s for a quarter of a million entries. Residue is recorded along with what caused it, so that a server that was
// killed meanwhile goes on with it when it starts again.
import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { backupFolderOf, backupsIn, lockBackups } from './backupFolder.ts';
import { type Database, inWords, isBusy, isDamage, value } from './database.ts';
import { removeDatabase } from './durableFiles.ts';
import { GONE_MEMORY, type SqliteFile } from './sqliteFile.ts';
import { tidyBackup } from './tidyBackup.ts';

/** Somebody reads what is to be destroyed. */
class StillRead extends Error {}

/** Whether a scrub failed only because somebody else was at the data file or its backups: try again soon. */
export const mayPass = (error: unknown): boolean => error instanceof StillRead || isBusy(error);

const residueIn = (db: Database): number => Number(value(db, 'SELECT give(coalesce(max(number), 0)) FROM residue'));

export const hasResidue = (file: SqliteFile): boolean => residueIn(file.db) > 0;

/**
 * Scrubs the data file and its backups, in steps between which the journal can do other things. Throws when it cannot
 * be finished; the residue is then still recorded.
 */
export function* scrub(file: SqliteFile, path: string, now: number): Generator<void, void> {
  const { db } = file;
  const last = residueIn(db);
  const folder = backupFolderOf(path);
  const unlock = existsSync(folder) ? lockBackups(folder, 0) : () => undefined;
  try {
    if (last > 0) {
      // First of all, because it is what a reader prevents, and cheap.
      emptyLog(db);
      db.exec('VACUUM');
      emptyLog(db);
      yield;
    }
    for (const backup of backupsIn(folder)) {
      scrubBackup(backup, db, now, last > 0);
      yield;
    }
    if (last > 0) file.commit(() => db.exec(`DELETE FROM residue WHERE number <= ${last}`));
  } finally {
    unlock();
  }
}

function emptyLog(db: Database): void {
  db.exec('PRAGMA busy_timeout = 0');
  const done = db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  db.exec('PRAGMA busy_timeout = 5000');
  if (done?.['busy'] !== 0) throw new StillRead('the write-ahead log cannot be emptied yet');
}

/** A backup that cannot be read cannot be restored, nor can anybody say what is in it: it goes when something is wiped. */
function scrubBackup(path: string, current: Database, now: number, isWiping: boolean): void {
  try {
    tidyBackup(path, current, now);
  } catch (error) {
    if (isBusy(error)) throw error;
    if (!isDamage(error))
      throw new Error(`the backup ${basename(path)} cannot be wiped: ${inWords(error)}`, { cause: error });
    if (isWiping || statSync(path).mtimeMs < now - GONE_MEMORY) removeDatabase(path);
  }
}
