// The journal's questions in SQL. Synchronous; `journalWorker.ts` runs it beside the event loop.
import { createHash } from 'node:crypto';
import { countCommit, identityOf, openNote } from './continuity.ts';
import { openDataFile } from './dataFile.ts';
import { inTransaction } from './database.ts';
import type { GoneReason, Kept } from './journal.ts';

/**
 * A code is not given out again, and its end is explained, for this long, in milliseconds: longer than a room may be
 * kept after its last use. So when a wiped room is forgotten, whatever a backup still has of it is due as well.
 */
export const GONE_MEMORY = 31 * 24 * 60 * 60_000;

/** An entry as it is written: its event is a text already, which goes from thread to thread faster than what it says. */
export type Row = { readonly request: string | null; readonly event: string };
export type Append = {
  readonly code: string;
  readonly expected: number;
  readonly rows: readonly Row[];
  readonly keepUntil: number;
};
export type Distil = Omit<Append, 'rows'> & { readonly row: Row };
type Appended = 'appended' | 'conflict';
/** What is kept of a room, with its entries as one text: a list in JSON. */
export type KeptText = Omit<Kept, 'entries'> & { readonly entries: string };

export type SqliteFile = ReturnType<typeof openSqliteFile>;

export function openSqliteFile(path: string) {
  const db = openDataFile(path);
  const note = openNote(path, identityOf(db));

  // As `commitsOf`, and compiled once. It is asked anew for each commit, since another process may write this file too.
  const lastCommit = db.prepare('PRAGMA application_id');
  const roomOf = db.prepare('SELECT length, keep_until FROM room WHERE code = ?');
  const setRoom = db.prepare(
    `INSERT INTO room (code, length, keep_until) VALUES (?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET length = excluded.length, keep_until = excluded.keep_until`,
  );
  const setFirst = db.prepare('UPDATE room SET first = length WHERE code = ?');
  const addEntry = db.prepare('INSERT INTO entry (code, version, request, event) VALUES (?, ?, ?, ?)');
  // Put together by SQLite: a third of what it costs to fetch the rows, and copy them to the other thread.
  const entriesOf = db.prepare(
    `SELECT '[' || coalesce(group_concat(
       '{"request":' || json_quote(request) || ',"event":' || event || '}', ',' ORDER BY version), '') || ']' AS entries
     FROM entry WHERE code = ?`,
  );
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
      commits = countCommit(db, Number(lastCommit.get()?.['application_id']));
      return work();
    });
    note.write(commits);
    return result;
  };

  const found = (code: string) => {
    const row = roomOf.get(code);
    return { length: Number(row?.['length'] ?? 0), keepUntil: Number(row?.['keep_until'] ?? 0) };
  };

  const append = ({ code, expected, rows, keepUntil }: Append): Appended => {
    const { length } = found(code);
    if (length !== expected || (length === 0 && goneReason.get(hashed(code)))) return 'conflict';
    rows.forEach(({ event, request }, index) => {
      addEntry.run(code, expected + index + 1, request, event);
    });
    setRoom.run(code, expected + rows.length, keepUntil);
    return 'appended';
  };

  return {
    /** Several appends in one transaction, made durable by one sync. */
    appendAll: (appends: readonly Append[]) => commit(() => appends.map(append)),
    read: (code: string): KeptText => ({ ...found(code), entries: String(entriesOf.get(code)?.['entries']) }),
    /** Leaves residue, when it did something. */
    distil: ({ code, expected, row, keepUntil }: Distil): Appended =>
      commit(() => {
        if (expected === 0 || found(code).length !== expected) return 'conflict';
        deleteEntries.run(code);
        append({ code, expected, rows: [row], keepUntil });
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

/** A wiped room leaves no byte behind, its code included. */
export const hashed = (code: string): string => createHash('sha256').update(code).digest('base64url');
