// The folder of backups beside the data file. What is in it is wiped along with the sessions; what lies elsewhere is not.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';

export const backupFolderOf = (dataFile: string): string => join(dirname(dataFile), 'backups');

/** The paths of the backups that there are. */
export const backupsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.sqlite'))
        .map((name) => join(folder, name))
    : [];

/**
 * Keeps everybody else from making, replacing or wiping backups, in this process or another, until what it returns is
 * called or the process ends. Throws SQLite's "busy" when it has to wait longer than `patience`, in milliseconds.
 */
export function lockBackups(folder: string, patience: number): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = new DatabaseSync(join(folder, 'lock'), { timeout: patience });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw error;
  }
  // Whoever was making these did not live to finish them.
  for (const name of readdirSync(folder)) if (name.includes('.partial')) rmSync(join(folder, name), { force: true });
  return () => lock.close();
}
