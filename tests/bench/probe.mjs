// Loaded into every server that is measured, ours and the opponents' alike, and into its worker threads: says what memory
// the process holds when nothing is left to collect, and, only in a run that asks for it, where each thread spends its
// time, or who holds its memory. Costs nothing until it is asked.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { isMainThread, threadId } from 'node:worker_threads';

const session = new Session();

const writeDown = (kind, profile) => {
  const name = isMainThread ? 'main' : `thread-${threadId}`;
  writeFileSync(join(process.env.BENCH_PROFILES, `${name}.${kind}`), JSON.stringify(profile));
  session.disconnect();
};

/** What every thread does when it is told to. */
const orders = {
  collect: () => globalThis.gc?.(),
  start: async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 100 });
    await session.post('Profiler.start');
  },
  stop: async () => {
    const { profile } = await session.post('Profiler.stop');
    writeDown('cpuprofile', profile);
  },
  startMemory: async () => {
    session.connect();
    await session.post('HeapProfiler.startSampling', { samplingInterval: 2_048 });
  },
  stopMemory: async () => {
    const { profile } = await session.post('HeapProfiler.stopSampling');
    writeDown('heapprofile', profile);
  },
};

const channel = new BroadcastChannel('bench');
channel.addEventListener('message', ({ data: order }) => void orders[order]());
channel.unref();

/** A channel does not tell the one who posts. */
function tellEveryThread(order) {
  channel.postMessage(order);
  void orders[order]();
}

/** Memory when nothing is left to collect: what was collected is given back to the system a moment later. */
async function collected() {
  for (let time = 0; time < 4; time++) {
    tellEveryThread('collect');
    await pass(250);
  }
  return process.memoryUsage();
}

if (isMainThread) {
  process.on('message', (asked) => {
    if (asked === 'memory') void collected().then((memory) => process.send?.({ memory }));
    else tellEveryThread(asked);
  });
  process.channel?.unref();
}
