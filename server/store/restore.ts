// Puts a backup in the place of the data file. What was wiped or distilled after it was made does not come back.
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Backup, copyDatabase, finish, stampOf } from './backup.ts';
import { backupFolderOf, lockBackups } from './backupFolder.ts';
import { noteOf, shmOf, walOf } from './continuity.ts';
import { DatabaseSync } from '@photostructure/sqlite';
import { type Database, isBusy, quoted } from './database.ts';
import { whatIsWrong } from './dataFile.ts';
import { partialOf, removePartial, syncFile, syncFolder } from './durableFiles.ts';
import { migrate } from './schema.ts';
import { tidyBackup } from './tidyBackup.ts';

export type Restored = Backup & {
  /** Where the file is kept that was replaced; null when there was none. */
  readonly replaced: string | null;
};

/**
 * Restores a backup. Throws a sentence, and leaves all as it was, when the backup is not sound, when a server uses the
 * data file, or when the data file cannot be read: then nobody knows what was wiped since, unless `force` says that
 * this is accepted.
 */
export function restoreBackup(dataFile: string, backup: string, now: Date, force: boolean): Restored {
  if (!existsSync(backup)) throw new Error(`There is no file ${backup}.`);
  mkdirSync(dirname(dataFile), { recursive: true, mode: 0o700 });
  const folder = backupFolderOf(dataFile);
  const unlock = lockBackups(folder, 0);
  const partial = partialOf(dataFile);
  let current: Database | null = null;
  try {
    removePartial(dataFile);
    copyDatabase(backup, partial);
    const isThere = existsSync(dataFile) || existsSync(walOf(dataFile));
    const wrong = isThere ? whatIsWrong(dataFile) : null;
    if (wrong && !force)
      throw new Error(
        `The data file ${dataFile} ${wrong}. So it cannot be seen which sessions were wiped after the backup was made, ` +
          'and those would come back. Stop the server; then add --force if you accept that.',
      );
    if (isThere && !wrong) {
      current = holdAlone(dataFile);
      finish(partial);
      tidyBackup(partial, current, now.getTime());
      rememberGone(partial, current);
    }
    const rooms = finish(partial);
    const replaced = isThere ? join(folder, `replaced-${stampOf(now)}.sqlite`) : null;
    if (replaced) setAside(dataFile, current, replaced);
    for (const beside of [walOf, shmOf, noteOf]) rmSync(beside(dataFile), { force: true });
    renameSync(partial, dataFile);
    syncFolder(dirname(dataFile));
    return { path: dataFile, rooms, replaced };
  } catch (error) {
    if (isBusy(error)) throw new Error('The data is in use: stop the server first.', { cause: error });
    throw error;
  } finally {
    current?.close();
    removePartial(dataFile);
    unlock();
  }
}

/** A code that was given out stays taken, and its end explained. */
function rememberGone(backup: string, current: Database): void {
  current.exec(`ATTACH ${quoted(backup)} AS backup; INSERT OR REPLACE INTO backup.gone SELECT * FROM main.gone;
    DETACH backup`);
}

/** Opens the data file so that nobody else can. Throws SQLite's "busy" when somebody has it open. */
function holdAlone(path: string): Database {
  const db = new DatabaseSync(path, { timeout: 0 });
  try {
    // Leaving WAL mode is what SQLite allows only to the last one that has a file open; it empties the log as well.
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE; COMMIT');
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Keeps a copy of what is going to be replaced; of what cannot be read, as it lies there. */
function setAside(path: string, readable: Database | null, to: string): void {
  const partial = partialOf(to);
  if (readable) readable.exec(`VACUUM INTO ${quoted(partial)}`);
  else if (existsSync(path)) copyFileSync(path, partial);
  if (!readable && existsSync(walOf(path))) copyFileSync(walOf(path), walOf(to));
  if (existsSync(partial)) {
    chmodSync(partial, 0o600);
    syncFile(partial);
    renameSync(partial, to);
  }
  syncFolder(dirname(to));
}
