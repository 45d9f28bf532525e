// The metrics as Prometheus reads them. Labels come from closed lists: no code, no seat, no address, ever.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Census, Metrics } from './metrics.ts';

export type Prometheus = {
  readonly metrics: Metrics;
  /** The page that Prometheus asks for. */
  readonly scrape: (census: Census) => Promise<string>;
  readonly contentType: string;
};

// In seconds. A commit takes a fraction of a millisecond on a good disk; what takes more than a few seconds is a fault.
const COMMIT_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
// Consoles and screens wait a quarter of a second for what else happens, and longer when the server is busy.
const PUBLISH_BUCKETS = [0.005, 0.01, 0.05, 0.1, 0.25, 0.3, 0.5, 1, 2, 3, 5, 10];

export function openPrometheus(): Prometheus {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });

  const counter = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Counter({ name: `bingo_${name}`, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Gauge({ name: `bingo_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, buckets: number[]) =>
    new Histogram({ name: `bingo_${name}`, help, buckets, registers });

  const commands = counter('commands_total', 'Requests answered, by what they asked and how.', 'type', 'result');
  const refused = counter('handshakes_refused_total', 'Connections refused, by reason.', 'reason');
  const sockets = gauge('sockets', 'Open connections.', 'role');
  const frames = counter('frames_sent_total', 'Views sent.', 'audience');
  const cutOff = counter('slow_consumers_cut_off_total', 'Connections cut off because they did not read.');
  const changes = counter(
    'room_changes_total',
    'Rooms opened, closed, wiped by hand and expired; rehearsals opened.',
    'change',
  );
  const publish = histogram('publish_seconds', 'From a change to the frame that tells it to a desk.', PUBLISH_BUCKETS);
  const commit = histogram('commit_seconds', 'From asking the journal to write until it has.', COMMIT_BUCKETS);
  const failures = counter('commit_failures_total', 'Writes that could not be stored.');

  const rooms = gauge('rooms', 'Rooms that somebody is connected to.');
  const seats = gauge('seats', 'Seats taken in those rooms.');
  const queued = gauge('room_queue', 'Commands waiting in the queues of all rooms.');
  const longestQueue = gauge('room_queue_longest', 'Commands waiting in the longest queue of one room.');
  const journalQueue = gauge('journal_queue', 'What the journal was asked and has not answered.');
  const storing = gauge('storing', '1 while the journal stores; 0 from a failed write until one succeeds.');
  const lag = gauge(
    'event_loop_lag_seconds',
    'How late the event loop was lately: what the pace of publishing follows.',
  );
  const deskInterval = gauge('desk_interval_seconds', 'The least time between two frames to a console or screen.');

  return {
    metrics: {
      answered: (type, result) => commands.inc({ type, result }),
      refusedHandshake: (reason) => refused.inc({ reason }),
      connected: (role, by) => sockets.inc({ role }, by),
      framesSent: (audience, count) => frames.inc({ audience }, count),
      published: (milliseconds) => publish.observe(milliseconds / 1000),
      committed: (milliseconds, stored) => {
        if (stored) commit.observe(milliseconds / 1000);
        else failures.inc();
      },
      cutOffSlowConsumer: () => cutOff.inc(),
      room: (change) => changes.inc({ change }),
    },
    scrape: (census) => {
      rooms.set(census.rooms);
      seats.set(census.seats);
      queued.set(census.queued);
      longestQueue.set(census.longestQueue);
      journalQueue.set(census.journalQueue);
      storing.set(census.storing ? 1 : 0);
      lag.set(census.lag / 1000);
      deskInterval.set(census.deskInterval / 1000);
      return register.metrics();
    },
    contentType: register.contentType,
  };
}
