// The figures as tables: for a terminal, and for the pages of the documentation.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capacityTable } from './capacity.mjs';
import { atOnce, atRate, figure, whole, wordy } from './figures.mjs';
import { leftOut, workloads } from './plan.mjs';
import { contestants } from './processes.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const markdown = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ratioTo = (ours, theirs) => (ours && theirs ? `${(ours.value / theirs.value).toFixed(2)}×` : '–');

const goalRows = ({ goals }) => goals.map(({ name, status, said }) => [name, `**${status}**`, said]);

/** Per workload and contestant at a hundred marks a second; the ratio is of the processor time, to the bare acknowledgement. */
function markRows({ runs }) {
  return ['classroom', 'lecture', 'hall', 'arena'].flatMap((workload) => {
    const at = (contestant, what) => figure(runs, { contestant, workload }, atRate(100), what);
    const bare = at('bareAck', (part) => part.cpuPerMark);
    return Object.keys(contestants).flatMap((contestant) => {
      const cpu = at(contestant, (part) => part.cpuPerMark);
      if (!cpu) return [];
      const isOurs = contestant === 'ours' ? '**' : '';
      return [
        [
          workloads[workload].title,
          `${isOurs}${contestants[contestant].title}${isOurs}`,
          ratioTo(cpu, bare),
          wordy(cpu),
          wordy(
            at(contestant, (part) => part.ack.p50),
            1,
          ),
          wordy(
            at(contestant, (part) => part.ack.p99),
            1,
          ),
          wordy(
            at(contestant, (part) => part.screen.p50),
            1,
          ),
          wordy(
            at(contestant, (part) => part.framesPerMark),
            1,
          ),
          wordy(at(contestant, (part) => part.bytesPerPhonePerMinute)),
        ],
      ];
    });
  });
}

const MARK_HEAD = [
  'workload, 100 marks/s',
  'contestant',
  'CPU to bare ack',
  'server CPU µs/mark',
  'ack p50 ms',
  'ack p99 ms',
  'screen p50 ms',
  'frames/mark',
  'bytes/phone/min',
];

function otherRows({ runs }) {
  const row = (title, contestant, ...cells) => [title, contestants[contestant].title, ...cells];
  return Object.keys(contestants).flatMap((contestant) => {
    const at = (workload, of, what) => figure(runs, { contestant, workload }, of, what);
    const thousand = (what) => at('hall', atRate(1_000), what);
    const found = [];
    const add = (title, figures, text) => figures.some(Boolean) && found.push(row(title, contestant, text));
    const cpu = thousand((part) => part.cpuPerMark);
    const p50 = thousand((part) => part.ack.p50);
    const p99 = thousand((part) => part.ack.p99);
    add('1,000 marks/s, 5 × 200', [cpu], `${wordy(cpu)} µs/mark, ack ${wordy(p50, 1)} / ${wordy(p99, 1)} ms`);
    for (const [count, workload] of [
      [300, 'crowd'],
      [1_000, 'arena'],
    ]) {
      const half = at(workload, atOnce(count), (part) => part.ack.p50);
      const most = at(workload, atOnce(count), (part) => part.ack.p99);
      add(`Everybody at once, ${count.toLocaleString('en')}`, [half], `ack ${wordy(half, 1)} / ${wordy(most, 1)} ms`);
    }
    const idle = at('idle', whole, (run) => run.idleShare * 100);
    const memory = at('idle', whole, (run) => run.rssPerPhone / 1024);
    const heap = at('idle', whole, (run) => run.heapPerPhone / 1024);
    add(
      '1,000 phones, idle',
      [idle],
      `${wordy(idle, 2)} % of a core, ${wordy(memory, 1)} KiB a phone, ${wordy(heap, 1)} of it live objects`,
    );
    const back = at('storm', whole, (run) => run.backMs);
    const each = at('storm', whole, (run) => run.usPerPhone);
    const lost = runs.find((run) => run.contestant === contestant && run.workload === 'storm')?.lost;
    const kept = lost === null || lost === undefined ? 'state gone' : `${lost} marks lost`;
    add('Reconnect storm, 1,000', [back], `${wordy(back)} ms, ${wordy(each)} µs a phone, ${kept}`);
    const join = at('hall', whole, (run) => run.joinUs);
    add('Coming in, 5 × 200', [join], `${wordy(join)} µs a phone`);
    return found;
  });
}

function pureRows({ runs }) {
  const figures = runs.find((run) => run.workload === 'pure')?.figures ?? [];
  return figures.map(({ name, oursUsPerItem, plainUsPerItem, ratio, oursMs }) => [
    name,
    `${ratio.toFixed(1)}×`,
    `${oursUsPerItem.toFixed(2)} µs : ${plainUsPerItem.toFixed(2)} µs each`,
    `${Math.round(oursMs)} ms in all`,
  ]);
}

function clientRows({ runs }) {
  const client = runs.find((run) => run.workload === 'client');
  return client ? client.rows : [];
}

const machineLine = ({ machine, seconds, seed }) =>
  `${machine.date} UTC, commit ${machine.commit}; ${machine.cores} cores (${machine.processor}), ${machine.memoryGiB} GiB, ` +
  `Node ${machine.node}, ${machine.kernel}; server and load ${machine.pinned ? 'each on a core of its own' : 'not pinned'}; ` +
  `${Math.round(seconds / 60)} minutes, seed ${seed}.`;

/** Everything, as Markdown. */
export function pageTable(results) {
  const dirty = results.runs.flatMap((run) => [run, ...(run.rates ?? []), ...(run.once ?? [])]);
  const measured = dirty.filter(({ contaminated }) => contaminated !== undefined);
  const contaminated = measured.filter((part) => part.contaminated).length;
  const failures = [
    ...results.failures.map(({ step, why }) => `- failed: ${step}: ${why.split('\n')[0]}`),
    ...leftOut.map(
      ({ contestant, workload, why }) => `- not played: ${contestants[contestant].title} in ${workload}: ${why}`,
    ),
  ];
  return [
    machineLine(results),
    `Of ${measured.length} measurements ${contaminated} were contaminated (⚠: more than a quarter of a core used by others, or 5 % taken by the host); medians are of the clean ones, with the spread behind them.`,
    '### Goals',
    markdown(['goal', '', 'ours : theirs'], goalRows(results)),
    '### What a mark costs',
    markdown(MARK_HEAD, markRows(results)),
    '### What else was measured',
    markdown(
      ['', 'contestant', 'measured'],
      otherRows(results).toSorted((a, b) => a[0].localeCompare(b[0])),
    ),
    '### The rules by themselves, beside a plain mutable loop',
    markdown(['', 'to plain', 'each', 'ours'], pureRows(results)),
    '### In Chromium',
    markdown(['', 'ours', 'beside'], clientRows(results)),
    '### What is missing from these tables',
    failures.join('\n'),
  ].join('\n\n');
}

/** Puts a text between the marks of a page. */
function put(path, name, text) {
  const page = readFileSync(path, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${path} has no place for ${name}`);
  writeFileSync(path, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}

/** The pages that show the last honest run. */
export function writePages(results) {
  const root = join(here, '..', '..');
  const pages = [join(here, 'README.md'), join(root, 'server', 'CAPACITY.md')];
  put(pages[0], 'last run', pageTable(results));
  put(pages[1], 'figures', capacityTable(results));
  spawnSync(process.execPath, [join(root, 'node_modules', 'oxfmt', 'bin', 'oxfmt'), ...pages], { cwd: root });
  console.log('Written: tests/bench/README.md, server/CAPACITY.md');
}
