// The goals, each with its figures of this run: met, not met, contaminated (others worked on the machine meanwhile), or
// not measured. Reported, never asserted: whether a machine was quiet is no property of the code.
import { atOnce, atRate, figure, whole } from './figures.mjs';

/** How often console and screen are told at most, in milliseconds: `INTERVAL` in server/gateway/publisher.ts. */
export const PUBLISH_INTERVAL = 250;

/** A goal from figures: `met` is asked only when all of them were measured. */
function goal(name, figures, said, met) {
  if (figures.some((found) => !found)) return { name, status: 'not measured', said: '–' };
  const contaminated = figures.some((found) => found.contaminated);
  const isMet = met();
  return {
    name,
    status: contaminated ? `contaminated (${isMet ? 'met' : 'not met'})` : isMet ? 'met' : 'not met',
    said: said(),
  };
}

/** "Ours is at most so many times theirs." */
function atMost(name, ours, theirs, times, { unit = '', digits = 0 } = {}) {
  const text = (value) => `${value.toLocaleString('en', { maximumFractionDigits: digits })}${unit}`;
  return goal(
    name,
    [ours, theirs],
    () => `${(ours.value / theirs.value).toFixed(2)}× (${text(ours.value)} : ${text(theirs.value)})`,
    () => ours.value <= times * theirs.value,
  );
}

const plainGoal = (name, part, said, isMet) =>
  part
    ? {
        name,
        status: part.contaminated ? `contaminated (${isMet() ? 'met' : 'not met'})` : isMet() ? 'met' : 'not met',
        said: said(),
      }
    : { name, status: 'not measured', said: '–' };

export function goalsOf({ runs }) {
  const at = (contestant, workload, of, what) => figure(runs, { contestant, workload }, of, what);
  const cpu = (contestant, workload) => at(contestant, workload, atRate(100), (part) => part.cpuPerMark);
  const frames = (workload) => at('ours', workload, atRate(100), (part) => part.framesPerMark);
  const thousand = (contestant) => at(contestant, 'hall', atRate(1_000), (part) => part.ack.p99);
  const once = (contestant, count) =>
    at(contestant, count === 300 ? 'crowd' : 'arena', atOnce(count), (part) => part.ack.p99);
  const bytes = (contestant, workload = 'hall') =>
    at(contestant, workload, atRate(100), (part) => part.bytesPerPhonePerMinute);
  const storm = (contestant, what) => at(contestant, 'storm', whole, (run) => (run.isDone ? run[what] : null));
  const memory = (contestant) => at(contestant, 'idle', whole, (run) => run.rssPerPhone);
  const calls = runs.filter((run) => run.contestant === 'ours' && run.calls).map((run) => run.calls);
  const call = calls.find(({ contaminated }) => !contaminated) ?? calls[0];
  const idle = at('ours', 'idle', whole, (run) => run.idleShare);
  const bareIdle = at('bareAck', 'idle', whole, (run) => run.idleShare);
  const stormRun = runs.findLast((run) => run.contestant === 'ours' && run.workload === 'storm');
  const start = runs.find((run) => run.workload === 'start');
  const client = runs.find((run) => run.workload === 'client');

  const mostFrames = ['classroom', 'lecture', 'hall', 'arena'].map(frames);
  return [
    goal(
      'Frames sent per mark ≤ 3 at every size (also a test)',
      mostFrames,
      () => mostFrames.map(({ value }) => value.toFixed(2)).join(' / '),
      () => mostFrames.every(({ value }) => value <= 3),
    ),
    atMost(
      'CPU per mark in the hall ≤ 1.5× the bare acknowledgement',
      cpu('ours', 'hall'),
      cpu('bareAck', 'hall'),
      1.5,
      { unit: ' µs' },
    ),
    atMost('CPU per mark in the hall ≤ 0.25× Colyseus', cpu('ours', 'hall'), cpu('colyseus', 'hall'), 0.25, {
      unit: ' µs',
    }),
    atMost('CPU per mark in the hall ≤ 0.17× the naive relay', cpu('ours', 'hall'), cpu('relay', 'hall'), 0.17, {
      unit: ' µs',
    }),
    atMost('CPU per mark from classroom to arena ≤ 1.2×', cpu('ours', 'arena'), cpu('ours', 'classroom'), 1.2, {
      unit: ' µs',
    }),
    goal(
      'Idle with 1,000 phones ≤ 0.1 % of a core',
      [idle, bareIdle],
      () => `${(idle.value * 100).toFixed(2)} % (bare socket.io ${(bareIdle.value * 100).toFixed(2)} %)`,
      () => idle.value <= 0.001,
    ),
    atMost(
      '1,000 durable marks a second: ack p99 ≤ 3× the bare acknowledgement',
      thousand('ours'),
      thousand('bareAck'),
      3,
      { unit: ' ms', digits: 1 },
    ),
    atMost('Everybody at once, 300 phones: ack p99 below Colyseus', once('ours', 300), once('colyseus', 300), 1, {
      unit: ' ms',
      digits: 1,
    }),
    atMost('Everybody at once, 1,000 phones: ack p99 below Colyseus', once('ours', 1_000), once('colyseus', 1_000), 1, {
      unit: ' ms',
      digits: 1,
    }),
    plainGoal(
      `Tap to console and screen within one publish interval (${PUBLISH_INTERVAL} ms) of its answer, p95`,
      call,
      () =>
        `console ${Math.round(call.consoleAfterAnswer.p95)} ms, screen ${Math.round(call.screenAfterAnswer.p95)} ms`,
      // A timer of so many milliseconds never goes off sooner, and on the way there are two processes.
      () => Math.max(call.consoleAfterAnswer.p95, call.screenAfterAnswer.p95) <= PUBLISH_INTERVAL + 5,
    ),
    atMost(
      'Reconnect storm of 1,000: time ≤ 1.3× bare socket.io',
      storm('ours', 'backMs'),
      storm('bareAck', 'backMs'),
      1.3,
      { unit: ' ms' },
    ),
    atMost(
      'Reconnect storm of 1,000: CPU ≤ 1.3× bare socket.io',
      storm('ours', 'usPerPhone'),
      storm('bareAck', 'usPerPhone'),
      1.3,
      { unit: ' µs a phone' },
    ),
    plainGoal(
      'Reconnect storm: all back with their card, nothing lost',
      stormRun && { contaminated: false },
      () => `${stormRun.back} of ${stormRun.phones} back, ${stormRun.lost} marks lost`,
      () => stormRun.back === stormRun.phones && stormRun.lost === 0,
    ),
    atMost('Memory per connected phone ≤ 1.3× bare socket.io', memory('ours'), memory('bareAck'), 1.3, { unit: ' B' }),
    ...['relay', 'colyseus'].map((name) =>
      atMost(
        `Bytes per phone per minute in the hall below ${name === 'relay' ? 'the naive relay' : 'Colyseus'}`,
        bytes('ours'),
        bytes(name),
        1,
        { unit: ' B' },
      ),
    ),
    atMost(
      'Bytes per phone per minute in the classroom below boardgame.io',
      bytes('ours', 'classroom'),
      bytes('boardgame', 'classroom'),
      1,
      { unit: ' B' },
    ),
    atMost(
      'Bytes per phone per minute in the hall below the bare acknowledgement, which carries nothing',
      bytes('ours'),
      bytes('bareAck'),
      1,
      { unit: ' B' },
    ),
    plainGoal(
      'A start with 1,000 live rooms ≤ 2× a start without any and reading their bytes',
      start,
      () => `${Math.round(start.withRoomsMs)} ms : ${Math.round(start.withoutMs + start.fileMs)} ms`,
      () => start.withRoomsMs <= 2 * (start.withoutMs + start.fileMs),
    ),
    plainGoal(
      'All of 1,000 rooms brought back to life ≤ 2× reading their rows',
      start,
      () =>
        `${(start.restoreMs / start.rowsMs).toFixed(2)}× (${Math.round(start.restoreMs)} ms : ${Math.round(start.rowsMs)} ms, ${((start.restoreMs * 1000) / start.events).toFixed(1)} µs an event)`,
      () => start.restoreMs <= 2 * start.rowsMs,
    ),
    plainGoal(
      'JavaScript of the phone to its first card, compressed, ≤ 1.15× React + socket client + store',
      client && { contaminated: false },
      () => weight(client.bytes.phone, client.bytes.floor),
      () => client.bytes.phone.brotli <= 1.15 * client.bytes.floor.brotli,
    ),
    plainGoal(
      'The same with what is fetched after it',
      client && { contaminated: false },
      () => weight(client.bytes.whole, client.bytes.floor),
      () => client.bytes.whole.brotli <= 1.15 * client.bytes.floor.brotli,
    ),
    plainGoal(
      'First card on a slow phone and network ≤ 2 s',
      client,
      () => `${(client.cardMs / 1000).toFixed(2)} s (an empty React page ${(client.emptyMs / 1000).toFixed(2)} s)`,
      () => client.cardMs <= 2_000,
    ),
  ];
}

const weight = ({ brotli }, floor) => `${(brotli / floor.brotli).toFixed(2)}× (${brotli} B : ${floor.brotli} B brotli)`;
