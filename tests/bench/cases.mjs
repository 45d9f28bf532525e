// One run of one contestant in one workload: starts both processes, plays, measures, ends both.
import { cpuOf, isContaminated, quiet, watch } from './machine.mjs';
import { startLoad, startServer } from './processes.mjs';

/** Runs something with a server and a load, and ends both whatever happens. */
export async function withBoth(contestant, work, options) {
  const server = await startServer(contestant, options);
  const load = startLoad();
  try {
    return await work(server, load);
  } finally {
    await load.stop();
    await server.stop();
  }
}

/** What a stretch of play cost the server, with what else went on marked beside it. */
async function measured(server, load, order, options, patience) {
  const stop = watch([server.pid(), load.pid]);
  const result = await load.tell(order, options, patience);
  const { us, cpu, foreign, steal } = stop();
  const [serverUs, loadUs] = cpu;
  const meanwhile = { foreign, steal, loadShare: loadUs / us, serverShare: serverUs / us };
  return { ...result, serverUs, ...meanwhile, contaminated: isContaminated({ foreign, steal }) };
}

const perMark = (run) => ({
  cpuPerMark: run.answered > 0 ? run.serverUs / run.answered : null,
  framesPerMark: run.answered > 0 ? (run.frames.phones + run.frames.desks + run.frames.answers) / run.answered : null,
  strayFramesPerMark: run.answered > 0 ? run.frames.phones / run.answered : null,
  isSaturated: run.left + run.unanswered + run.refused > 0.02 * (run.sent + run.left),
});

/** Plays a workload at its rates, and what else it asks for; see plan.mjs. */
export const play = (contestant, workload, seed) =>
  withBoth(contestant, async (server, load) => {
    const { rooms, size, rates, warm } = workload;
    const cpuBefore = cpuOf(server.pid());
    const opened = await load.tell('open', { contestant, port: server.port, rooms, size }, workload.patience ?? 60);
    const joinUs = (cpuOf(server.pid()) - cpuBefore) / opened.phones;
    // The engine compiles what is used often: measured is what runs for an evening, not its first seconds.
    await load.tell('rate', { rate: 600, seconds: warm, seed, most: 16 });
    const found = {
      contestant,
      workload: workload.name,
      phones: opened.phones,
      rooms,
      seed,
      joinMs: opened.joinMs,
      joinUs,
      rates: [],
      once: [],
      calls: null,
    };
    for (const { rate, seconds } of rates) {
      await quiet(2_000);
      const run = await measured(server, load, 'rate', { rate, seconds, seed: seed + rate, most: rate });
      found.rates.push({ rate, ...run, ...perMark(run) });
    }
    for (const { count, times } of workload.once ?? []) {
      await quiet(2_000);
      found.once.push(await measured(server, load, 'once', { count, times }));
    }
    if (workload.calls && contestant === 'ours')
      found.calls = await measured(server, load, 'calls', { ...workload.calls, seed });
    return found;
  });

/** A thousand phones that do nothing: memory, and what it costs to keep them. All contestants wait at the same time. */
export async function idle(names, { rooms, size, seconds }) {
  const found = [];
  const all = [];
  try {
    for (const contestant of names) {
      const server = await startServer(contestant);
      const load = startLoad();
      all.push({ contestant, server, load });
      const empty = await server.memory();
      const { phones } = await load.tell('open', { contestant, port: server.port, rooms, size });
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      const full = await server.memory();
      found.push({
        contestant,
        workload: 'idle',
        phones,
        rssPerPhone: (full.rss - empty.rss) / phones,
        heapPerPhone: (full.heapUsed + full.external - empty.heapUsed - empty.external) / phones,
        emptyRss: empty.rss,
      });
    }
    await quiet(3_000);
    const stop = watch(all.flatMap(({ server, load }) => [server.pid(), load.pid]));
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    const { us, cpu, foreign, steal } = stop();
    return found.map((one, index) => ({
      ...one,
      seconds,
      idleShare: cpu[index * 2] / us,
      foreign,
      steal,
      contaminated: isContaminated({ foreign, steal }),
    }));
  } finally {
    for (const { server, load } of all) {
      await load.stop();
      await server.stop();
    }
  }
}

/** Kills the server under a thousand phones that have marked, starts it again, and waits until all are back. */
export const storm = (contestant, { rooms, size, rate, seconds }, seed) =>
  withBoth(contestant, async (server, load) => {
    const { phones } = await load.tell('open', { contestant, port: server.port, rooms, size });
    await load.tell('rate', { rate, seconds, seed, most: rate });
    await quiet(2_000);
    await server.kill();
    await load.tell('standBy');
    server.launch();
    const stop = watch([server.pid(), load.pid]);
    const started = performance.now();
    await server.isListening();
    const listening = performance.now() - started;
    const startUs = cpuOf(server.pid());
    const result = await load.tell('comeBack', {}, 60);
    const took = performance.now() - started;
    const { cpu, foreign, steal } = stop();
    return {
      contestant,
      workload: 'storm',
      phones,
      seed,
      ...result,
      listeningMs: listening,
      backMs: took - listening,
      startUs,
      usPerPhone: (cpu[0] - startUs) / phones,
      foreign,
      steal,
      contaminated: isContaminated({ foreign, steal }),
    };
  });
