// Runs a program under strace, which sees what a program really asks of the disk, and can make that fail or kill it there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installOnDebian } from './debian.mjs';

const STRACE = '/usr/bin/strace';

/**
 * What a Node program asked of the system, a line each, in the order in which it was asked: only calls named in `calls`,
 * with the path of each file. `tamper` as strace's `inject` wants it. Throws a sentence where there is no strace.
 */
export function straced(calls, program, { tamper = [], environment = {} } = {}) {
  if (!existsSync(STRACE)) installOnDebian('strace', 'strace');
  if (!existsSync(STRACE))
    throw new Error('This test needs strace. Install it (Debian and Ubuntu: `sudo apt-get install strace`).');
  const folder = mkdtempSync(join(tmpdir(), 'strace-'));
  const output = join(folder, 'calls');
  const injections = tamper.flatMap((how) => ['-e', `inject=${how}`]);
  const options = ['-f', '-qq', '-y', '-s', '64', '-e', 'signal=none', '-e', `trace=${calls.join()}`, ...injections];
  const { status, stdout, stderr } = spawnSync(STRACE, [...options, '-o', output, process.execPath, ...program], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  if (!existsSync(output)) throw new Error(`strace could not run: ${stderr}`);
  const lines = readFileSync(output, 'utf8').split('\n');
  rmSync(folder, { recursive: true });
  if (/ptrace|PTRACE/.test(stderr)) throw new Error(`strace is not allowed to look here: ${stderr}`);
  return { lines, stdout, stderr, status };
}
