// Runs what has nothing to do with a network: the rules by themselves, and a start with a full store.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { isContaminated, nodeOn, watch } from '../machine.mjs';
import { startServer } from '../processes.mjs';
import { median } from '../stats.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);

/** Runs a script on the server's core; what it printed, and what went on beside it. */
async function printed(script, ...args) {
  const [command, ...before] = nodeOn(0);
  const running = run(command, [...before, '--expose-gc', '--max-old-space-size=6000', join(here, script), ...args], {
    maxBuffer: 2 ** 24,
    timeout: 180_000,
  });
  // A child that has ended has no processor time any more: it is asked as long as it lives.
  const stop = watch([]);
  let own = 0;
  const asking = setInterval(() => (own = ownTime(running.child.pid) || own), 200);
  const { stdout } = await running;
  clearInterval(asking);
  const { us, foreign, steal } = stop();
  const others = Math.max(0, foreign - own / us);
  return { ...JSON.parse(stdout), foreign: others, steal, contaminated: isContaminated({ foreign: others, steal }) };
}

function ownTime(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1000;
  } catch {
    return 0;
  }
}

export const pure = async () => ({ workload: 'pure', ...(await printed('main.mjs')) });

const STARTS = 3;

async function startsWith(dataDir) {
  const took = [];
  for (let time = 0; time < STARTS; time++) {
    const started = performance.now();
    const server = await startServer('ours', { dataDir });
    took.push(performance.now() - started);
    await server.stop({ keep: true });
  }
  return took;
}

/** A thousand live rooms in the store: how long a start takes, and bringing them all back, beside reading their bytes. */
export async function start() {
  const full = mkdtempSync(join(tmpdir(), 'bingo-bench-full-'));
  const empty = mkdtempSync(join(tmpdir(), 'bingo-bench-empty-'));
  try {
    const made = await printed('fill.mjs', full);
    const withRooms = await startsWith(full);
    const without = await startsWith(empty);
    const files = readdirSync(full, { recursive: true, withFileTypes: true }).filter((name) => name.isFile());
    const fileBytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
    const reads = [];
    for (let time = 0; time < STARTS; time++) {
      const started = performance.now();
      for (const { parentPath, name } of files) readFileSync(join(parentPath, name));
      reads.push(performance.now() - started);
    }
    const restored = await printed('restore.mjs', full);
    return {
      workload: 'start',
      rooms: made.rooms,
      events: made.events,
      bytes: made.bytes,
      fileBytes,
      withRoomsMs: median(withRooms),
      withoutMs: median(without),
      fileMs: median(reads),
      ...restored,
    };
  } finally {
    rmSync(full, { recursive: true, force: true });
    rmSync(empty, { recursive: true, force: true });
  }
}
