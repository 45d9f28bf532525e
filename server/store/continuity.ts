// Whether a data file, its write-ahead log and what was acknowledged belong together. SQLite takes any log that lies
// beside a file for that file's own, and a missing one for an empty one; both would quietly lose or mix up sessions.
//
// So every commit writes a number, one higher than the last, into the file's header (as its `application_id`): a log
// begins with the number that follows on its file's. And what was committed last is noted in a small file beside it,
// without a sync: after a power cut it may be behind, but it is never ahead of what is really there.
import { randomInt } from 'node:crypto';
import { closeSync, constants, existsSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { type Database, value } from './database.ts';

const HEADER = 100;
const WAL_HEADER = 32;
const FRAME_HEADER = 24;
const COMMITS_AT = 68;

/** The files that SQLite and this program keep beside a data file. */
export const walOf = (path: string): string => `${path}-wal`;
export const shmOf = (path: string): string => `${path}-shm`;
export const noteOf = (path: string): string => `${path}-count`;

export const commitsOf = (db: Database): number =>
  Number(value(db, 'SELECT give(application_id) FROM pragma_application_id'));

/** To be called in each transaction that writes, with the number of the last commit; gives the number of this one. */
export function countCommit(db: Database, last = commitsOf(db)): number {
  const commits = last + 1;
  db.exec(`PRAGMA application_id = ${commits}`);
  return commits;
}

/** Makes a file another one than the file it is a copy of, with a count of its own. To be called in a transaction. */
export function makeOneOfAKind(db: Database): void {
  db.exec(`UPDATE file SET identity = lower(hex(randomblob(8))); PRAGMA application_id = ${randomInt(1, 2 ** 29)}`);
}

export const identityOf = (db: Database): string => String(value(db, 'SELECT give(identity) FROM file'));

/** What the files themselves say. Read while SQLite has none of them open: closing a file ends SQLite's locks on it. */
export type Beside = {
  /** The number in the data file's own header; 0 in files of version 1, which did not count. */
  readonly inFile: number;
  /** The number of the first commit in the log; null for no log, an empty one, or one that does not begin with a header. */
  readonly firstInLog: number | null;
  readonly note: readonly string[];
};

export function lookBeside(path: string): Beside {
  const note = existsSync(noteOf(path)) ? readFileSync(noteOf(path), 'latin1').split(' ') : [];
  const log = existsSync(walOf(path)) ? bytesOf(walOf(path), WAL_HEADER, FRAME_HEADER + HEADER) : Buffer.alloc(0);
  const beginsWithHeader = log.length === FRAME_HEADER + HEADER && log.readUInt32BE(0) === 1;
  const header = bytesOf(path, 0, HEADER);
  return {
    inFile: header.length === HEADER ? header.readInt32BE(COMMITS_AT) : 0,
    firstInLog: beginsWithHeader ? log.readInt32BE(FRAME_HEADER + COMMITS_AT) : null,
    note,
  };
}

/** What the file says when SQLite has put its log and itself together. */
export type Inside = { readonly commits: number; readonly identity: string };

/** Null for a file of version 1, and for one that is too damaged to say it. */
export function lookInside(db: Database): Inside | null {
  try {
    return { commits: commitsOf(db), identity: identityOf(db) };
  } catch {
    return null;
  }
}

/** What is wrong, to be put behind "The data file …"; null when all fits. */
export function discontinuity({ inFile, firstInLog, note }: Beside, { commits, identity }: Inside): string | null {
  if (inFile === 0) return null;
  if (commits !== inFile && firstInLog !== null && (commits < inFile || firstInLog > inFile + 1))
    return 'and the write-ahead log beside it (-wal) do not belong together';
  return note[0] === identity && Number(note[1]) > commits
    ? 'lacks what was stored last: its write-ahead log (-wal) is missing or damaged, or it is an older copy ' +
        '(remove the file beside it that ends in -count to go on without what is missing)'
    : null;
}

function bytesOf(path: string, from: number, length: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(length);
    return buffer.subarray(0, readSync(file, buffer, 0, length, from));
  } finally {
    closeSync(file);
  }
}

/** Opens the note beside a file, to be written after each commit. */
export function openNote(path: string, identity: string) {
  const file = openSync(noteOf(path), constants.O_RDWR | constants.O_CREAT, 0o600);
  return {
    write: (commits: number): void => {
      try {
        // In place and always as long: that needs no room on a full disk.
        writeSync(file, `${identity} ${String(commits).padStart(12, '0')} \n`, 0);
      } catch {
        // What is stored is stored; the note is behind, as it may be.
      }
    },
    close: (): void => closeSync(file),
  };
}
