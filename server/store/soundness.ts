// Whether a file holds what this program left in it: pages that fit together, and rooms that are whole.
import { type Database, inWords, value } from './database.ts';
import { SCHEMA_VERSION, versionOf } from './schema.ts';

/** What is wrong with a file, to be put behind "The data file …"; null when it is sound. Changes nothing. */
export function unsoundness(db: Database): string | null {
  try {
    const version = versionOf(db);
    if (version > SCHEMA_VERSION)
      return `has schema version ${version}, and this program knows up to ${SCHEMA_VERSION}: run the newer program`;
    if (version === 0) return 'was not made by this program';
    const damage = value(db, 'SELECT give(integrity_check) FROM pragma_integrity_check LIMIT 1');
    if (damage !== 'ok') return `is damaged (${String(damage).split('\n').at(-1)})`;
    const broken = brokenRooms(db, version);
    return broken > 0 ? `is damaged (${broken} of its sessions are not whole)` : null;
  } catch (error) {
    return `cannot be used: ${inWords(error)}`;
  }
}

/** How many rooms lack an entry, have one too many, or one that cannot be read. */
function brokenRooms(db: Database, version: number): number {
  // Before version 2 no room had lost its first entries.
  const first = version < 2 ? '1' : 'first';
  const query = `
    WITH kept AS (
      SELECT code, count(*) AS number, min(version) AS low, max(version) AS high,
        sum(CASE WHEN json_valid(event) THEN json_type(event, '$.type') IS NOT 'text' ELSE 1 END) AS unreadable
      FROM entry GROUP BY code
    )
    SELECT give(count(*))
    FROM (SELECT code, length, ${first} AS first FROM room) AS room FULL JOIN kept ON kept.code = room.code
    WHERE room.code IS NULL OR kept.code IS NULL OR unreadable > 0
      OR low <> first OR high <> length OR number <> length - first + 1`;
  return Number(value(db, query));
}
