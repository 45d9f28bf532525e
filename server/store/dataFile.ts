// Opens the data file: a new one, or one that was found sound before anything in it is changed.
import { chmodSync, existsSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { commitsOf, countCommit, discontinuity, lookBeside, lookInside, makeOneOfAKind, walOf } from './continuity.ts';
import { type Database, inTransaction, inWords, openDatabase, openReadOnly } from './database.ts';
import { partialOf, removePartial, syncFolder } from './durableFiles.ts';
import { migrate } from './schema.ts';
import { unsoundness } from './soundness.ts';

const CURE = 'mend that, or restore a backup with npm run restore -- FILE';

/** Opens the data file for writing, making it if need be. Throws one sentence, and changes nothing, if it is not sound. */
export function openDataFile(path: string): Database {
  const refuse = (why: string) => new Error(`The data file ${path} ${why}; ${CURE}.`);
  try {
    if (!existsSync(path) && !existsSync(walOf(path))) makeDataFile(path);
    const wrong = whatIsWrong(path);
    if (wrong) throw refuse(wrong);
    const db = openDatabase(path, 'WAL');
    // What a restore was making that was killed; one that goes on would have kept the file to itself.
    removePartial(path);
    migrate(db);
    inTransaction(db, () => (commitsOf(db) === 0 ? makeOneOfAKind(db) : countCommit(db)));
    // So that the file itself counts from here on, also if it was of a version that did not.
    db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    return db;
  } catch (error) {
    throw error instanceof Error && error.message.startsWith('The data file')
      ? error
      : refuse(`cannot be used: ${inWords(error)}`);
  }
}

/** What is wrong with a data file and what lies beside it, to be put behind "The data file …"; null when it is sound. */
export function whatIsWrong(path: string): string | null {
  if (!existsSync(path)) return 'is missing, while its write-ahead log (-wal) is there';
  if (statSync(path).size === 0) return 'is empty';
  let db: Database | null = null;
  try {
    takeBack(path);
    const before = lookBeside(path);
    db = openReadOnly(path);
    const seen = lookInside(db);
    const wrong = unsoundness(db);
    db.close();
    // Another server that writes it moved on meanwhile: look again.
    if (lookBeside(path).inFile !== before.inFile) return whatIsWrong(path);
    return (seen && discontinuity(before, seen)) ?? wrong;
  } catch (error) {
    return `cannot be used: ${inWords(error)}`;
  } finally {
    if (db?.isOpen) db.close();
  }
}

/** A change of journal mode that was interrupted is taken back by SQLite, but not for one who only reads. */
function takeBack(path: string): void {
  if (!existsSync(`${path}-journal`)) return;
  const db = openDatabase(path, 'DELETE');
  db.close();
}

/** Whole or not at all. */
function makeDataFile(path: string): void {
  removePartial(path);
  const partial = partialOf(path);
  const db = openDatabase(partial, 'DELETE');
  migrate(db);
  inTransaction(db, () => makeOneOfAKind(db));
  db.close();
  chmodSync(partial, 0o600);
  renameSync(partial, path);
  syncFolder(dirname(path));
}
