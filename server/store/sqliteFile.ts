// All the SQL there is. Synchronous; `journalWorker.ts` runs it beside the event loop.
import { createHash } from 'node:crypto';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Event } from '#shared/domain/events.ts';
import type { Entry, GoneReason, Kept } from './journal.ts';

/** What brings a file from each schema version to the next; the file's own version is its `user_version`. */
const MIGRATIONS = [
  `CREATE TABLE room (code TEXT PRIMARY KEY, length INTEGER NOT NULL, keep_until INTEGER NOT NULL) STRICT;
   CREATE TABLE entry (
     code TEXT NOT NULL, version INTEGER NOT NULL, request TEXT, event TEXT NOT NULL,
     PRIMARY KEY (code, version)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE gone (code_hash TEXT PRIMARY KEY, reason TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;`,
] as const;

/** A code is not given out again, and its end is explained, for this long: 30 days in milliseconds. */
const GONE_MEMORY = 30 * 24 * 60 * 60_000;

export type Append = {
  readonly code: string;
  readonly expected: number;
  readonly entries: readonly Entry[];
  readonly keepUntil: number;
};

export type Distil = Omit<Append, 'entries'> & { readonly entry: Entry };

export function openSqliteFile(path: string) {
  const db = new DatabaseSync(path);
  // FULL must be asked for by name: a WAL file that merely reports it has been seen not to sync. secure_delete
  // overwrites what is wiped.
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA busy_timeout = 5000',
  );
  migrate(db);

  const roomOf = db.prepare('SELECT length, keep_until FROM room WHERE code = ?');
  const setRoom = db.prepare(
    `INSERT INTO room (code, length, keep_until) VALUES (?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET length = excluded.length, keep_until = excluded.keep_until`,
  );
  const addEntry = db.prepare('INSERT INTO entry (code, version, request, event) VALUES (?, ?, ?, ?)');
  const entriesOf = db.prepare('SELECT request, event FROM entry WHERE code = ? ORDER BY version');
  const deleteEntries = db.prepare('DELETE FROM entry WHERE code = ?');
  const deleteRoom = db.prepare('DELETE FROM room WHERE code = ?');
  const remember = db.prepare('INSERT OR REPLACE INTO gone (code_hash, reason, at) VALUES (?, ?, ?)');
  const forget = db.prepare('DELETE FROM gone WHERE at < ?');
  const goneReason = db.prepare('SELECT reason FROM gone WHERE code_hash = ?');
  const dueRooms = db.prepare('SELECT code FROM room WHERE keep_until <= ?');

  const transaction = <T>(work: () => T): T => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      // A failed commit may have ended the transaction already.
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };

  const found = (code: string) => {
    const row = roomOf.get(code);
    return { length: Number(row?.['length'] ?? 0), keepUntil: Number(row?.['keep_until'] ?? 0) };
  };

  const append = ({ code, expected, entries, keepUntil }: Append): 'appended' | 'conflict' => {
    const { length } = found(code);
    if (length !== expected || (length === 0 && goneReason.get(hashed(code)))) return 'conflict';
    entries.forEach(({ event, request }, index) => {
      addEntry.run(code, expected + index + 1, request, JSON.stringify(event));
    });
    setRoom.run(code, expected + entries.length, keepUntil);
    return 'appended';
  };

  /** What was overwritten in the file also stands in the write-ahead log, until that is emptied. */
  const forgetForGood = () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)');

  return {
    /** Several appends in one transaction, made durable by one sync. */
    appendAll: (appends: readonly Append[]) => transaction(() => appends.map(append)),
    read: (code: string): Kept => ({
      ...found(code),
      entries: entriesOf.all(code).map((row) => ({
        request: row['request'] === null ? null : String(row['request']),
        event: JSON.parse(String(row['event'])) as Event,
      })),
    }),
    distil: ({ code, expected, entry, keepUntil }: Distil): 'appended' | 'conflict' => {
      const result = transaction(() => {
        if (found(code).length === expected) deleteEntries.run(code);
        return append({ code, expected, entries: [entry], keepUntil });
      });
      if (result === 'appended') forgetForGood();
      return result;
    },
    wipe: (code: string, reason: GoneReason, at: number): void => {
      transaction(() => {
        deleteEntries.run(code);
        deleteRoom.run(code);
        remember.run(hashed(code), reason, at);
        forget.run(at - GONE_MEMORY);
      });
      forgetForGood();
    },
    gone: (code: string): GoneReason | null => {
      const reason = goneReason.get(hashed(code))?.['reason'];
      return reason === 'room-expired' || reason === 'room-closed' ? reason : null;
    },
    due: (now: number): readonly string[] => dueRooms.all(now).map((row) => String(row['code'])),
    close: (): void => db.close(),
  };
}

function migrate(db: InstanceType<typeof DatabaseSync>): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (version > MIGRATIONS.length)
    throw new Error(`The data file has schema version ${version}; this program knows up to ${MIGRATIONS.length}.`);
  MIGRATIONS.slice(version).forEach((sql, index) => {
    db.exec(`BEGIN IMMEDIATE; ${sql} PRAGMA user_version = ${version + index + 1}; COMMIT;`);
  });
}

// A wiped room leaves no byte behind, its code included.
const hashed = (code: string) => createHash('sha256').update(code).digest('base64url');
