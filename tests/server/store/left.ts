// What a journal in a process of its own leaves on the disk.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const child = new URL('journalChild.mjs', import.meta.url).pathname;

/** Runs a scenario of journalChild.mjs on a file to its end; what it said. */
export function left(path: string, [scenario, more]: readonly [string, string]): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [child, path, scenario, more], {
    encoding: 'utf8',
  });
  if (stderr || !existsSync(path)) throw new Error(`nothing left: ${stdout}${stderr}`);
  return stdout.trim().split('\n');
}
