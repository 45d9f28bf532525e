// Where the server's time goes: plays the hall at a hundred and at a thousand marks a second, and the arena all at once, samples every thread, and
// draws what it finds. `.cpuprofile` opens in the browser's own tools too.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { withBoth } from './cases.mjs';
import { drawn, topOf } from './flame.mjs';
import { threadsOf } from './machine.mjs';
import { SEED, workloads } from './plan.mjs';

const SECONDS = 10;
const BURSTS = 12;

/** What is sampled: how it is called, where, and what the load is told. */
const kinds = [
  { name: 'profile-100', workload: workloads.hall, order: 'rate', options: { rate: 100, seconds: SECONDS } },
  { name: 'profile-1000', workload: workloads.hall, order: 'rate', options: { rate: 1_000, seconds: SECONDS } },
  { name: 'profile-at-once', workload: workloads.arena, order: 'once', options: { count: 1_000, times: BURSTS } },
];

async function sample(folder, { workload: { rooms, size }, order, options }) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  process.env.BENCH_PROFILES = folder;
  await withBoth('ours', async (server, load) => {
    await load.tell('open', { contestant: 'ours', port: server.port, rooms, size });
    await load.tell('rate', { rate: 600, seconds: 4, seed: SEED, most: 16 });
    // Once without being watched, for the processor time of each thread; then once more, sampled.
    const before = threadsOf(server.pid());
    const run = await load.tell(order, { ...options, seed: SEED });
    const threads = threadsOf(server.pid()).map(({ name, us }, index) => [name, us - (before[index]?.us ?? 0)]);
    server.tell('start');
    await load.tell(order, { ...options, seed: SEED + 1 });
    server.tell('stop');
    await pass(2_000);
    const marks = run.answered ?? run.ack.count;
    console.log(`\n${folder.split('/').at(-1)}, ${marks} marks: processor time per mark, by thread`);
    for (const [name, us] of threads.toSorted((a, b) => b[1] - a[1]))
      if (us > 0) console.log(`  ${(us / marks).toFixed(0).padStart(6)} µs  ${name}`);
  });
  delete process.env.BENCH_PROFILES;
}

/** Leaves, in a folder, one flame graph for each thread and rate, and prints what is on top of each. */
export async function profile(results) {
  for (const kind of kinds) {
    const folder = join(results, kind.name);
    await sample(folder, kind);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
      const thread = file.replace('.cpuprofile', '');
      const found = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const picture = join(folder, `${thread}.svg`);
      writeFileSync(picture, drawn(found, `${kind.name}, ${thread}`));
      console.log(`\n${thread}: ${picture}`);
      console.log(topOf(found));
    }
  }
}
