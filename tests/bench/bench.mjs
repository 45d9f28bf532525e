// A whole run: step after step, past whatever fails, within its time; then the goals and the table.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { idle, play, storm } from './cases.mjs';
import { client } from './client/client.mjs';
import { goalsOf } from './goals.mjs';
import { describeMachine, quiet } from './machine.mjs';
import { planFor, SEED } from './plan.mjs';
import { contestants } from './processes.mjs';
import { pageTable, writePages } from './report.mjs';
import { pure, start } from './pure/run.mjs';

const RESULTS = join(fileURLToPath(new URL('.', import.meta.url)), '.results');
const LATEST = join(RESULTS, 'latest.json');
const IDLE = ['bareAck', 'colyseus', 'ours'];

const carryOut = async ({ kind, contestant, workload, repetition }) => {
  switch (kind) {
    case 'play':
      return [await play(contestant, workload, SEED + repetition)];
    case 'storm':
      return [await storm(contestant, workload, SEED + repetition)];
    case 'idle':
      return idle(IDLE, workload);
    case 'pure':
      return [await pure()];
    case 'start':
      return [await start()];
    case 'client':
      return [await client()];
    default:
      throw new Error(`no such kind of step: ${kind}`);
  }
};

const clock = (ms) => `${Math.floor(ms / 60_000)}:${String(Math.floor((ms / 1000) % 60)).padStart(2, '0')}`;

/** One line on what a step found, for whoever waits. */
function inShort(found) {
  return found
    .map((one) => {
      const rates = (one.rates ?? []).map(
        ({ rate, cpuPerMark, ack, contaminated, isSaturated }) =>
          `${rate}/s ${Math.round(cpuPerMark)} µs/mark, ack ${ack.p50?.toFixed(1)}/${ack.p99?.toFixed(1)} ms` +
          `${isSaturated ? ', SATURATED' : ''}${contaminated ? ', contaminated' : ''}`,
      );
      const dirt = one.contaminated ? ', contaminated' : '';
      for (const { count, ack, contaminated } of one.once ?? [])
        rates.push(
          `${count} at once: ${ack.p50?.toFixed(0)}/${ack.p99?.toFixed(0)} ms${contaminated ? ', contaminated' : ''}`,
        );
      if (one.idleShare !== undefined)
        rates.push(
          `${one.contestant} ${(one.idleShare * 100).toFixed(2)} %, ${Math.round(one.rssPerPhone / 1024)} KiB a phone${dirt}`,
        );
      if (one.figures) rates.push(one.figures.map(({ ratio }) => `${ratio.toFixed(1)}×`).join(' ') + dirt);
      if (one.restoreMs)
        rates.push(`${Math.round(one.withRoomsMs)} ms, all restored in ${Math.round(one.restoreMs)} ms${dirt}`);
      if (one.cardMs)
        rates.push(`first card ${Math.round(one.cardMs)} ms, an empty page ${Math.round(one.emptyMs)} ms`);
      if (one.backMs) rates.push(`back in ${Math.round(one.backMs)} ms${dirt}`);
      return rates.join('; ');
    })
    .filter(Boolean)
    .join('; ');
}

export async function bench(options) {
  const { must, more, parts } = planFor(options);
  if (must.length === 0) {
    console.error(`Nothing to do. Parts: ${parts.join(', ')}; contestants: ${Object.keys(contestants).join(', ')}.`);
    return;
  }
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const results = { machine: describeMachine(), seed: SEED, options, runs: [], failures: [], seconds: 0 };
  const save = () => {
    results.seconds = Math.round(elapsed() / 1000);
    writeFileSync(LATEST, JSON.stringify(results, null, 1));
  };

  const take = async (step) => {
    process.stdout.write(`${clock(elapsed())}  ${step.title} …`);
    try {
      await quiet(3_000);
      const found = await carryOut(step);
      results.runs.push(...found.map((one) => ({ kind: step.kind, repetition: step.repetition ?? 0, ...one })));
      process.stdout.write(` ${inShort(found)}\n`);
    } catch (error) {
      // Reported, not hidden; the others go on.
      const why = error instanceof Error ? error.message : String(error);
      results.failures.push({ step: step.title, contestant: step.contestant ?? null, why });
      process.stdout.write(` FAILED: ${why.split('\n')[0]}\n`);
    }
    save();
  };
  for (const step of must) await take(step);
  // A repetition is begun only if it can be ended in time.
  const perStep = elapsed() / must.length;
  for (const step of more) if (elapsed() + perStep < options.minutes * 60_000) await take(step);

  results.goals = goalsOf(results);
  save();
  const name = `${results.machine.date.replaceAll(/[: ]/g, '-')}-${results.machine.commit.slice(0, 7)}.json`;
  writeFileSync(join(RESULTS, name), JSON.stringify(results, null, 1));
  finish(results, options);
  console.log(`Everything that was measured: tests/bench/.results/${name}`);
}

/** The table and the pages once more, from what was measured last. */
export function reportAgain(options) {
  const results = JSON.parse(readFileSync(LATEST, 'utf8'));
  results.goals = goalsOf(results);
  finish(results, options);
}

function finish(results, { write }) {
  console.log(`\n${pageTable(results)}`);
  writeFileSync(join(RESULTS, 'latest.md'), pageTable(results));
  if (write) writePages(results);
}
