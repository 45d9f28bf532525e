// Installs what is missing and builds what is stale; both do nothing when nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const INSTALLED = join(root, 'node_modules', '.installed');
const BUILT = join(root, 'dist', '.built');

/** Runs a command with its output shown; leaves with its exit code if it fails. */
function run(command, args) {
  // On Windows npm is a script, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** A fingerprint of files and folders: which there are, how long, how old. */
function stateOf(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const stat = statSync(path);
    if (stat.isDirectory()) for (const name of readdirSync(path).toSorted()) visit(join(path, name));
    else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const path of paths) visit(join(root, path));
  return hash.digest('hex');
}

/** `npm ci`, unless what is installed is what the lock file asks for. */
export function install() {
  const wanted = createHash('sha256')
    .update(read(join(root, 'package-lock.json')))
    .digest('hex');
  if (read(INSTALLED) === wanted) return;
  console.log('Installing (once; this takes half a minute) …');
  // A shell that says NODE_ENV=production would leave out what the build needs.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(INSTALLED, wanted);
}

/** Compiles the server and bundles the client, unless nothing changed since the last time. */
export function build() {
  const sources = ['server', 'shared', 'client', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
  const wanted = stateOf(sources);
  if (read(BUILT) === wanted) return;
  console.log('Building …');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run('npm', ['run', '--silent', 'build']);
  mkdirSync(dirname(BUILT), { recursive: true });
  writeFileSync(BUILT, wanted);
}
