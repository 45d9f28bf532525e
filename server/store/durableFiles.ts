// Files that are there, or gone, after a power cut: SQLite sees to its own; these are the ones that are put beside it.
import { closeSync, fsyncSync, openSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes durable which files there are in a folder. Windows neither needs it nor can do it. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** What is half made never bears the name that it is going to have. */
export const partialOf = (path: string): string => `${path}.partial`;

/** Removes what whoever was making a file did not live to finish, with all that SQLite put beside it. */
export function removePartial(path: string): void {
  const folder = dirname(path);
  const beginning = basename(partialOf(path));
  for (const name of readdirSync(folder)) if (name.startsWith(beginning)) rmSync(join(folder, name), { force: true });
}

/** Removes a database with whatever SQLite put beside it. */
export function removeDatabase(path: string): void {
  for (const end of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
}
