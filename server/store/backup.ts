// Makes a backup of the data file while a server uses it.
import { chmodSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backupFolderOf, lockBackups } from './backupFolder.ts';
import { makeOneOfAKind } from './continuity.ts';
import { inTransaction, openDatabase, openReadOnly, quoted, value } from './database.ts';
import { partialOf, removePartial, syncFile, syncFolder } from './durableFiles.ts';
import { migrate } from './schema.ts';
import { unsoundness } from './soundness.ts';

export type Backup = { readonly path: string; readonly rooms: number };

/** How long to wait for a backup or a wipe that is under way, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Writes a backup to `target`, by default a new file in the folder of backups. It holds one moment: all that was
 * answered before, and of each room all up to one entry. Throws a sentence when it cannot.
 */
export function makeBackup(dataFile: string, target: string | null, now: Date): Backup {
  if (!existsSync(dataFile)) throw new Error(`There is nothing to back up: ${dataFile} is not there.`);
  const folder = backupFolderOf(dataFile);
  const unlock = lockBackups(folder, PATIENCE);
  try {
    const path = target ?? join(folder, `bingo-${stampOf(now)}.sqlite`);
    if (existsSync(path)) throw new Error(`${path} is there already; give the backup another name.`);
    mkdirSync(dirname(path), { recursive: true });
    removePartial(path);
    const partial = partialOf(path);
    copyDatabase(dataFile, partial);
    const rooms = finish(partial);
    renameSync(partial, path);
    syncFolder(dirname(path));
    return { path, rooms };
  } finally {
    unlock();
  }
}

/** A moment as part of a file's name, in UTC. */
export const stampOf = (moment: Date): string => moment.toISOString().replaceAll(':', '-').replace('.', '-');

/**
 * Writes what a database holds at one moment to a new file. VACUUM INTO keeps nobody from writing meanwhile, is never
 * begun anew as SQLite's backup API is at every write, and copies nothing that was deleted.
 */
export function copyDatabase(from: string, to: string): void {
  const db = openReadOnly(from);
  try {
    const wrong = unsoundness(db);
    if (wrong) throw new Error(`The file ${from} ${wrong}.`);
    db.exec(`VACUUM INTO ${quoted(to)}`);
  } finally {
    db.close();
  }
}

/** Makes a copy a sound and durable file in its own right, of today's version; gives how many rooms it holds. */
export function finish(path: string): number {
  const db = openDatabase(path, 'DELETE');
  try {
    migrate(db);
    inTransaction(db, () => {
      makeOneOfAKind(db);
      db.exec('DELETE FROM residue');
    });
    const wrong = unsoundness(db);
    if (wrong) throw new Error(`The copy ${path} ${wrong}.`);
    return Number(value(db, 'SELECT give(count(*)) FROM room'));
  } finally {
    db.close();
    chmodSync(path, 0o600);
    syncFile(path);
  }
}
