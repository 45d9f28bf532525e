// Loaded into a server under test (`node --import`): says, when asked, what the process holds. No part of the product.
import { readdirSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** The delay that the measuring timer itself has, in milliseconds: no lag at all reads as this. */
const RESOLUTION = 10;

if (isMainThread && process.send) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  const milliseconds = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - RESOLUTION);

  const gauge = ({ collect }) => {
    // Twice, since what the first pass finalises is freed by the second.
    if (collect) for (let pass = 0; pass < 2; pass++) globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const lag = {
      p50: milliseconds(delay.percentile(50)),
      p99: milliseconds(delay.percentile(99)),
      most: milliseconds(delay.max),
    };
    delay.reset();
    return { rss, heap: heapUsed + external, cpu: user + system, files: readdirSync('/proc/self/fd').length, lag };
  };
  process.on('message', (asked) => process.send({ number: asked.number, gauge: gauge(asked) }));
  // Whoever asks keeps no server alive that wants to stop.
  process.channel?.unref();
}
