// The long runs, by hand: `npm run fuzz`, `npm run load`, `npm run soak`. What each takes: see the table below.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, install, root } from '../../../server/prepare.mjs';

/** Which option sets what, and what it is if nothing is said. */
const RUNS = {
  fuzz: {
    frames: ['FUZZ_FRAMES', '1000000'],
    first: ['FUZZ_FIRST', '0'],
    pace: ['FUZZ_PACE', '3000'],
    quiet: ['FUZZ_QUIET', '30'],
  },
  load: { scale: ['LOAD', 'long'] },
  soak: { minutes: ['SOAK_MINUTES', '30'] },
};

const [name, ...given] = process.argv.slice(2);
const run = RUNS[name];
const options = Object.fromEntries(
  given.map((option) => option.replace(/^--/, '').split('=')).map(([key, value = '']) => [key, value]),
);
const known = Object.keys(run ?? {});
const strange = Object.keys(options).filter((key) => key !== 'seed' && !known.includes(key));
if (!run || strange.length > 0) {
  console.error(
    `Usage: npm run ${Object.keys(RUNS).join('|')} -- [--seed=…] ${known.map((key) => `[--${key}=…]`).join(' ')}`,
  );
  process.exit(2);
}

const environment = Object.fromEntries(
  Object.entries(run).map(([key, [variable, otherwise]]) => [variable, options[key] ?? otherwise]),
);
if (options.seed) environment.FAULT_SEED = options.seed;

install();
build();
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'tests/faults/vitest.config.ts',
    `tests/faults/${name}.test.ts`,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } },
);
process.exit(status ?? 1);
