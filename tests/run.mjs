// `npm test`: installs, builds, and runs every test; the last line is the total.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root } from '../server/prepare.mjs';
import { findChromium } from './support/chromium.mjs';

const RESULTS = join(root, '.results');

install();
build();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

/** Runs a test runner; false if it failed or could not be started. */
function runner(args, environment = {}) {
  const command = join(root, 'node_modules', ...args[0].split('/'));
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } };
  return spawnSync(process.execPath, [command, ...args.slice(1)], options).status === 0;
}

const report = (name) => {
  const path = join(RESULTS, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
};

/** Counts; a runner that failed without a failed test, or without a report, counts as one failure. */
function counted(passed, failed, skipped, succeeded) {
  return { passed, failed: succeeded ? failed : Math.max(failed, 1), skipped };
}

/** What vitest finds with a configuration: the unit tests all at once, the fault tests one after another. */
function vitest(config, results) {
  const succeeded = runner([
    'vitest/vitest.mjs',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=.results/${results}`,
  ]);
  const found = report(results);
  return counted(found?.numPassedTests ?? 0, found?.numFailedTests ?? 0, found?.numPendingTests ?? 0, succeeded);
}

function browserTests() {
  const chromium = findChromium();
  if (!chromium) return counted(0, 1, 0, false);
  const succeeded = runner(
    ['@playwright/test/cli.js', 'test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json'],
    { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: join(RESULTS, 'playwright.json') },
  );
  const stats = report('playwright.json')?.stats;
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  return counted(passed, stats?.unexpected ?? 0, stats?.skipped ?? 0, succeeded);
}

const parts = [
  vitest('tests/vitest.config.ts', 'vitest.json'),
  vitest('tests/faults/vitest.config.ts', 'faults.json'),
  browserTests(),
];
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
const totals = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
writeFileSync(join(RESULTS, 'totals.json'), JSON.stringify(totals));
const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
process.exit(totals.failed > 0 || totals.passed === 0 ? 1 : 0);
