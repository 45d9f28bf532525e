// What the machine does meanwhile, read from /proc: the processor time of one process, of everybody else, and what the
// host took away. A figure that was taken while others worked is marked by this, and never hidden.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { setTimeout as pass } from 'node:timers/promises';

/** Linux counts processor time of the whole machine in ticks of 10 ms. */
const TICK_US = 10_000;

/** Processor time that a process has used, all threads, user and system, in microseconds. */
export function cpuOf(pid) {
  try {
    let nanoseconds = 0;
    for (const thread of readdirSync(`/proc/${pid}/task`))
      nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
    return nanoseconds / 1000;
  } catch {
    // A thread, or the process, ended in between.
    return 0;
  }
}

/** The same by thread, with the name that Linux knows it by. */
export const threadsOf = (pid) =>
  readdirSync(`/proc/${pid}/task`).map((thread) => ({
    name: `${readFileSync(`/proc/${pid}/task/${thread}/comm`, 'utf8').trim()} ${thread}`,
    us: Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1000,
  }));

/** Busy and stolen processor time of the machine, in microseconds. */
function machineTime() {
  const [user, nice, system, , , irq, softirq, steal] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return { busy: (user + nice + system + irq + softirq) * TICK_US, steal: steal * TICK_US };
}

/**
 * Starts to watch; the returned function says, of the time since: the processor time of each of our processes, and of
 * everybody else (`foreign`) and of the host (`steal`) as parts of one core.
 */
export function watch(pids) {
  const before = { at: performance.now(), machine: machineTime(), own: cpuOf(process.pid), cpu: pids.map(cpuOf) };
  return () => {
    const us = (performance.now() - before.at) * 1000;
    const machine = machineTime();
    const cpu = pids.map((pid, index) => Math.max(0, cpuOf(pid) - before.cpu[index]));
    const ours = cpu.reduce((sum, one) => sum + one, 0) + cpuOf(process.pid) - before.own;
    return {
      us,
      cpu,
      foreign: Math.max(0, machine.busy - before.machine.busy - ours) / us,
      steal: (machine.steal - before.machine.steal) / us,
    };
  };
}

/** More than this of one core, used by others or taken by the host, and a run counts as contaminated. */
const FOREIGN_MOST = 0.25;
const STEAL_MOST = 0.05;
export const isContaminated = ({ foreign, steal }) => foreign > FOREIGN_MOST || steal > STEAL_MOST;

/** Waits until the machine has been quiet for half a second; gives up after so many milliseconds. */
export async function quiet(patience) {
  const until = performance.now() + patience;
  while (performance.now() < until) {
    const seen = watch([]);
    await pass(500);
    if (!isContaminated(seen())) return;
  }
}

const hasTaskset = existsSync('/usr/bin/taskset') && cpus().length > 1;
/** The command that runs Node on one core: the server's (0) or the load's (1), where the machine can tell them apart. */
export const nodeOn = (core) =>
  hasTaskset ? ['/usr/bin/taskset', '-c', String(core), process.execPath] : [process.execPath];

const said = (command, ...args) => {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'unknown';
  }
};

export const describeMachine = () => ({
  date: new Date().toISOString().slice(0, 16).replace('T', ' '),
  commit: `${said('git', 'rev-parse', '--short', 'HEAD')}${said('git', 'status', '--porcelain', '-uno') ? ' with changes' : ''}`,
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  kernel: said('uname', '-sr'),
  pinned: hasTaskset,
});
