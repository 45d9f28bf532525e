// `npm run bench`: the product beside what others would pick, in one run. See README.md for what is measured and how.
//
//   npm run bench                    the short form: ten minutes on two quiet cores
//   npm run bench -- --long          five repetitions of everything
//   npm run bench -- --only hall,ours     parts by name (plan.mjs), or contestants
//   npm run bench -- --write         also puts the table into the pages of the documentation
//   npm run bench -- --profile       where the server's time goes, as a flame graph: see profile.mjs
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, install } from '../../server/prepare.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const RESULTS = join(here, '.results');

const { values: options } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    minutes: { type: 'string', default: '9' },
    write: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});

/** What only the benchmark needs, unless what is installed is what its lock file asks for. */
function installOpponents() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(here, 'package-lock.json')))
    .digest('hex');
  const stamp = join(here, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the opponents (once) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: here, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}

if (process.platform !== 'linux') {
  console.error('The benchmark reads processor time from /proc: it needs Linux.');
  process.exit(1);
}
if (!options.report) {
  install();
  build();
  installOpponents();
}
mkdirSync(RESULTS, { recursive: true });

const only = options.only.split(',').filter(Boolean);
if (options.profile) {
  const { profile } = await import('./profile.mjs');
  await profile(RESULTS, only);
  process.exit(0);
}
const { bench, reportAgain } = await import('./bench.mjs');
await (options.report ? reportAgain(options) : bench({ ...options, only, minutes: Number(options.minutes) }));
process.exit(0);
