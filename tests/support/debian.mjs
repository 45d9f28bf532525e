// Installs what a test needs and a fresh machine lacks, where that can be done: on Debian, as root.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Does nothing elsewhere. Whoever asked looks whether what she needs is there now. */
export function installOnDebian(what, ...packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.log(`Installing ${what} for the tests (once) …`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
