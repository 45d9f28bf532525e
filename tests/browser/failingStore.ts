import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { ServerProcess } from '../support/serverProcess.ts';

/** Lets every write of a running server fail, as on a full disk, until it is told that there is room again. */
export function failStore({ dataDir }: ServerProcess): () => void {
  const inFile = (sql: string) => {
    const db = new DatabaseSync(join(dataDir, 'bingo.sqlite'));
    db.exec(sql);
    db.close();
  };
  inFile("CREATE TRIGGER full BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
  return () => inFile('DROP TRIGGER full');
}
