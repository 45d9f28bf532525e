// The journal's questions in SQL. Synchronous; `journalWorker.ts` runs it beside the event loop.
import { createHash } from 'node:crypto';
import type { Event } from '#shared/domain/events.ts';
import { countCommit, identityOf, openNote } from './continuity.ts';
import { openDataFile } from './dataFile.ts';
import { inTransaction } from './database.ts';
import type { Entry, GoneReason, Kept } from './journal.ts';

/**
 * A code is not given out again, and its end is explained, for this long, in milliseconds: longer than a room may be
 * kept after its last use. So when a wiped room is forgotten, whatever a backup still has of it is due as well.
 */
export const GONE_MEMORY = 31 * 24 * 60 * 60_000;

export type Append = {
  readonly code: string;
  readonly expected: number;
  readonly entries: readonly Entry[];
  readonly keepUntil: number;
};
export type Distil = Omit<Append, 'entries'> & { readonly entry: Entry };
type Appended = 'appended' | 'conflict';

export type SqliteFile = ReturnType<typeof openSqliteFile>;

export function openSqliteFile(path: string) {
  const db = openDataFile(path);
  const note = openNote(path, identityOf(db));

  const roomOf = db.prepare('SELECT length, keep_until FROM room WHERE code = ?');
  const setRoom = db.prepare(
    `INSERT INTO room (code, length, keep_until) VALUES (?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET length = excluded.length, keep_until = excluded.keep_until`,
  );
  const setFirst = db.prepare('UPDATE room SET first = length WHERE code = ?');
  const addEntry = db.prepare('INSERT INTO entry (code, version, request, event) VALUES (?, ?, ?, ?)');
  const entriesOf = db.prepare('SELECT request, event FROM entry WHERE code = ? ORDER BY version');
  const deleteEntries = db.prepare('DELETE FROM entry WHERE code = ?');
  const deleteRoom = db.prepare('DELETE FROM room WHERE code = ?');
  const remember = db.prepare('INSERT OR REPLACE INTO gone (code_hash, reason, at) VALUES (?, ?, ?)');
  const forget = db.prepare('DELETE FROM gone WHERE at < ?');
  const goneReason = db.prepare('SELECT reason FROM gone WHERE code_hash = ?');
  const dueRooms = db.prepare('SELECT code FROM room WHERE keep_until <= ?');
  const addResidue = db.prepare('INSERT INTO residue DEFAULT VALUES');

  const commit = <T>(work: () => T): T => {
    let commits = 0;
    const result = inTransaction(db, () => {
      commits = countCommit(db);
      return work();
    });
    note.write(commits);
    return result;
  };

  const found = (code: string) => {
    const row = roomOf.get(code);
    return { length: Number(row?.['length'] ?? 0), keepUntil: Number(row?.['keep_until'] ?? 0) };
  };

  const append = ({ code, expected, entries, keepUntil }: Append): Appended => {
    const { length } = found(code);
    if (length !== expected || (length === 0 && goneReason.get(hashed(code)))) return 'conflict';
    entries.forEach(({ event, request }, index) => {
      addEntry.run(code, expected + index + 1, request, JSON.stringify(event));
    });
    setRoom.run(code, expected + entries.length, keepUntil);
    return 'appended';
  };

  return {
    /** Several appends in one transaction, made durable by one sync. */
    appendAll: (appends: readonly Append[]) => commit(() => appends.map(append)),
    read: (code: string): Kept => ({ ...found(code), entries: entriesOf.all(code).map(entryIn) }),
    /** Leaves residue, when it did something. */
    distil: ({ code, expected, entry, keepUntil }: Distil): Appended =>
      commit(() => {
        if (expected === 0 || found(code).length !== expected) return 'conflict';
        deleteEntries.run(code);
        append({ code, expected, entries: [entry], keepUntil });
        setFirst.run(code);
        addResidue.run();
        return 'appended';
      }),
    /** Whether it left residue: it does when there was something to wipe. */
    wipe: (code: string, reason: GoneReason, at: number): boolean =>
      commit(() => {
        const wasThere = deleteEntries.run(code).changes + deleteRoom.run(code).changes > 0;
        remember.run(hashed(code), reason, at);
        forget.run(at - GONE_MEMORY);
        if (wasThere) addResidue.run();
        return wasThere;
      }),
    gone: (code: string): GoneReason | null => {
      const reason = goneReason.get(hashed(code))?.['reason'];
      return reason === 'room-expired' || reason === 'room-closed' ? reason : null;
    },
    due: (now: number): readonly string[] => dueRooms.all(now).map((row) => String(row['code'])),
    db,
    commit,
    close: (): void => {
      note.close();
      db.close();
    },
  };
}

function entryIn(row: Readonly<Record<string, string | null>>): Entry {
  const { request = null, event } = row;
  try {
    return { request, event: JSON.parse(event ?? '') as Event };
  } catch {
    // The parser's own words would quote what somebody wrote, and end in the log.
    throw new Error('an entry in the data file cannot be read');
  }
}

/** A wiped room leaves no byte behind, its code included. */
export const hashed = (code: string): string => createHash('sha256').update(code).digest('base64url');
