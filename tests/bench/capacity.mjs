// What one process carries, for whoever plans an evening or a machine: the same figures, asked the other way round.
import { atOnce, atRate, figure, whole, wordy } from './figures.mjs';

/** Longer than this and somebody taps a second time, in milliseconds. */
const LONG = 200;

const thousands = (value) => Math.round(value).toLocaleString('en');
const kib = (bytes) => `${(bytes / 1_024).toFixed(0)} KiB`;
const mib = (bytes) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;

/** The highest rate that was carried with all answers in time, and the first that was not. */
function limits(runs, contestant) {
  const run = runs.find((one) => one.contestant === contestant && one.workload === 'limit');
  if (!run) return null;
  const isCarried = ({ ack, isSaturated }) => !isSaturated && ack.p99 <= LONG;
  const first = run.rates.findIndex((part) => !isCarried(part));
  const carried = run.rates[(first < 0 ? run.rates.length : first) - 1];
  return {
    carried,
    broke: first < 0 ? null : run.rates[first],
    contaminated: run.rates.some((part) => part.contaminated),
  };
}

/** Rows of: what, how much, and the command that measures it. */
function rows({ runs }) {
  const at = (workload, of, what) => figure(runs, { contestant: 'ours', workload }, of, what);
  const play = (workload) => {
    const p50 = at(workload, atRate(100), (part) => part.ack.p50);
    const p99 = at(workload, atRate(100), (part) => part.ack.p99);
    const share = at(workload, atRate(100), (part) => part.serverShare * 100);
    return p50 && `answered in ${wordy(p50, 1)} ms (99 of 100 in ${wordy(p99, 1)} ms), ${wordy(share, 1)} % of a core`;
  };
  const found = [];
  const add = (what, how, only) => how && found.push([what, how, `\`npm run bench -- --only ${only}\``]);
  add('20 rooms × 30 phones, 100 marks a second', play('classroom'), 'classroom');
  add('5 rooms × 200 phones, 100 marks a second (each phone every ten seconds)', play('hall'), 'hall');
  add('1 room × 1,000 phones, 100 marks a second', play('arena'), 'arena');
  const limit = limits(runs, 'ours');
  if (limit) {
    const { carried, broke, contaminated } = limit;
    const most = carried
      ? `${thousands(carried.answered / carried.window)} marks a second, 99 of 100 answered in ${carried.ack.p99.toFixed(0)} ms, ${(carried.serverShare * 100).toFixed(0)} % of a core`
      : 'less than 2,000 marks a second';
    const then = broke ? `; at ${thousands(broke.rate)} 99 of 100 take ${broke.ack.p99.toFixed(0)} ms` : '';
    add('The most that 1,000 phones can mark', `${most}${then}${contaminated ? ' ⚠' : ''}`, 'limit,ours');
  }
  for (const [count, workload] of [
    [300, 'crowd'],
    [1_000, 'arena'],
  ]) {
    const p50 = at(workload, atOnce(count), (part) => part.ack.p50);
    const p99 = at(workload, atOnce(count), (part) => part.ack.p99);
    add(
      `${thousands(count)} phones in the same moment`,
      p50 && `half answered in ${wordy(p50)} ms, 99 of 100 in ${wordy(p99)} ms`,
      workload,
    );
  }
  const back = at('storm', whole, (run) => run.backMs);
  add(
    '1,000 phones come back after the server was killed',
    back && `all with their card ${wordy(back)} ms after it listens again`,
    'storm',
  );
  const start = runs.find(({ workload }) => workload === 'start');
  if (start) {
    add(
      'A start with 1,000 live sessions',
      `${thousands(start.withRoomsMs)} ms; without any ${thousands(start.withoutMs)} ms`,
      'start',
    );
    add('Disk, for a session of 30 phones and 267 marks', kib(start.fileBytes / start.rooms), 'start');
    add('Memory, for the same session', kib(start.heapPerRoom), 'start');
  }
  const idle = runs.find(({ contestant, workload }) => contestant === 'ours' && workload === 'idle');
  if (idle) {
    add('Memory, the process by itself', mib(idle.emptyRss), 'idle');
    add('Memory, for each phone that is connected', kib(idle.rssPerPhone), 'idle');
    add('1,000 phones that do nothing', `${(idle.idleShare * 100).toFixed(2)} % of a core`, 'idle');
  }
  const bytes = at('hall', atRate(100), (part) => part.bytesPerPhonePerMinute);
  add(
    'Traffic of a phone that marks every ten seconds',
    bytes && `${wordy(bytes)} bytes a minute, ${kib(bytes.value * 60)} an hour`,
    'hall',
  );
  const client = runs.find(({ workload }) => workload === 'client');
  add(
    'Traffic of a phone that comes in for the first time',
    client && `${kib(client.bytes.whole.brotli)} of JavaScript`,
    'client',
  );
  return found;
}

export const capacityTable = (results) =>
  [
    `${results.machine.date} UTC, commit ${results.machine.commit}, ${results.machine.cores} cores (${results.machine.processor}), Node ${results.machine.node}; the server on one of the two cores, the phones on the other. ⚠: others worked on the machine meanwhile.`,
    [
      '| what | how much | measured by |',
      '| --- | --- | --- |',
      ...rows(results).map((cells) => `| ${cells.join(' | ')} |`),
    ].join('\n'),
  ].join('\n\n');
