// Where the server's time goes, and who holds its memory: plays a workload, samples every thread, and draws what it finds.
// `.cpuprofile` and `.heapprofile` open in the browser's own tools too.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { withBoth } from './cases.mjs';
import { drawn, longStretchesOf, topOf } from './flame.mjs';
import { threadsOf } from './machine.mjs';
import { SEED, workloads } from './plan.mjs';

const SECONDS = 10;
const BURSTS = 12;

const atRate = (rate) => ({
  name: `profile-${rate}`,
  workload: workloads.hall,
  play: (load, seed) => load.tell('rate', { rate, seconds: SECONDS, seed }),
  each: 'mark',
  count: ({ answered }) => answered,
});

/** What is sampled: how it is called, where, what is played, and what its cost is divided by. */
const kinds = [
  atRate(100),
  atRate(1_000),
  {
    name: 'profile-at-once',
    workload: workloads.arena,
    play: (load) => load.tell('once', { count: 1_000, times: BURSTS }),
    each: 'mark',
    count: ({ ack }) => ack.count,
  },
  {
    name: 'profile-storm',
    workload: workloads.hall,
    before: async (server, load) => {
      await server.kill();
      await load.tell('standBy');
      server.launch();
      await server.isListening();
    },
    play: (load) => load.tell('comeBack'),
    each: 'phone',
    count: ({ back }) => back,
  },
  {
    name: 'profile-idle',
    workload: workloads.hall,
    play: () => pass(SECONDS * 1000),
    each: 'second',
    count: () => SECONDS,
  },
  { name: 'profile-memory', workload: workloads.hall },
];

async function sampleTime({ name: kind, workload: { rooms, size }, before = async () => {}, play, each, count }) {
  await withBoth('ours', async (server, load) => {
    await load.tell('open', { contestant: 'ours', port: server.port, rooms, size });
    await load.tell('rate', { rate: 600, seconds: 4, seed: SEED, most: 16 });
    // Once without being watched, for the processor time of each thread; then once more, sampled.
    await before(server, load);
    const used = threadsOf(server.pid());
    const times = count(await play(load, SEED));
    const threads = threadsOf(server.pid()).map(({ name, us }, index) => [name, us - (used[index]?.us ?? 0)]);
    await before(server, load);
    server.tell('start');
    await play(load, SEED + 1);
    server.tell('stop');
    await pass(2_000);
    console.log(`\n${kind}, ${times} ${each}s: processor time per ${each}, by thread`);
    for (const [name, us] of threads.toSorted((a, b) => b[1] - a[1]))
      if (us > 0) console.log(`  ${(us / times).toFixed(0).padStart(6)} µs  ${name}`);
  });
}

/** What a thousand phones leave behind when they have come in. */
async function sampleMemory({ workload: { rooms, size } }) {
  await withBoth('ours', async (server, load) => {
    server.tell('startMemory');
    await load.tell('open', { contestant: 'ours', port: server.port, rooms, size });
    await server.memory();
    server.tell('stopMemory');
    await pass(2_000);
  });
}

/** Leaves, in a folder for each workload, one flame graph for each thread, and prints what is on top of each. */
export async function profile(results, only) {
  for (const kind of kinds.filter(({ name }) => only.length === 0 || only.some((part) => name.endsWith(`-${part}`)))) {
    const folder = join(results, kind.name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    process.env.BENCH_PROFILES = folder;
    await (kind.play ? sampleTime(kind) : sampleMemory(kind));
    delete process.env.BENCH_PROFILES;
    for (const file of readdirSync(folder)) {
      const [thread] = file.split('.');
      const found = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const picture = join(folder, `${thread}.svg`);
      writeFileSync(picture, drawn(found, `${kind.name}, ${thread}`));
      console.log(`\n${thread}: ${picture}`);
      console.log(topOf(found));
      if (kind.play) console.log(longStretchesOf(found));
    }
  }
}
