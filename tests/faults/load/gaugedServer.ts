// The real server as a process of its own that also says what it holds: memory, open files, processor, loop lag.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../support/freePort.ts';

export type Gauge = {
  /** Bytes: of the whole process, and of what the collector and the buffers hold. */
  readonly rss: number;
  readonly heap: number;
  /** Processor time of all threads since the start, in microseconds. */
  readonly cpu: number;
  /** Open file descriptors. */
  readonly files: number;
  /** How late the event loop was since the previous gauge, in milliseconds. */
  readonly lag: { readonly p50: number; readonly p99: number; readonly most: number };
};

export type GaugedServer = {
  readonly port: number;
  readonly url: string;
  readonly dataDir: string;
  readonly start: () => Promise<void>;
  /** As a power cut would: no chance to say goodbye. */
  readonly kill: () => Promise<void>;
  /** Stops it and destroys its data. */
  readonly destroy: () => Promise<void>;
  /** Null once it has stopped. */
  readonly pid: () => number | null;
  readonly gauge: (how?: { readonly collect: boolean }) => Promise<Gauge>;
  /** The lines of its log that speak of an error, over all its lives; whatever is no line of the log counts as one. */
  readonly errors: () => readonly string[];
};

const root = new URL('../../..', import.meta.url).pathname;
const gaugeFile = new URL('./gauge.mjs', import.meta.url).href;

type Told = { readonly number: number; readonly gauge: Gauge };

export async function startGauged(environment: Readonly<Record<string, string>> = {}): Promise<GaugedServer> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'bingo-load-'));
  const errors: string[] = [];
  let child: ChildProcess | null = null;
  let asked = 0;

  const start = () =>
    new Promise<void>((resolve, reject) => {
      const next = spawn(process.execPath, ['--expose-gc', '--import', gaugeFile, 'dist/server/main.js'], {
        cwd: root,
        env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, ...environment },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      child = next;
      let output = '';
      next.stdout?.on('data', (chunk: Buffer) => {
        if ((output += chunk.toString()).includes(`:${port}`)) resolve();
      });
      if (next.stderr) createInterface(next.stderr).on('line', (line) => isHarmless(line) || errors.push(line));
      next.on('exit', (code) => reject(new Error(`the server stopped with ${code}: ${output}${errors.join('\n')}`)));
    });
  const isUp = () => child !== null && child.exitCode === null && child.signalCode === null;
  const end = (signal: NodeJS.Signals) =>
    new Promise<void>((resolve) => {
      if (!isUp()) return resolve();
      child?.on('exit', () => resolve());
      child?.kill(signal);
    });

  await start();
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    dataDir,
    start,
    kill: () => end('SIGKILL'),
    destroy: async () => {
      await end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
    pid: () => (isUp() ? (child?.pid ?? null) : null),
    gauge: (how = { collect: false }) =>
      new Promise((resolve, reject) => {
        const server = child;
        if (!server || !isUp()) return reject(new Error('the server has stopped'));
        const number = asked++;
        const stop = () => {
          server.off('message', hear);
          server.off('exit', fail);
        };
        const fail = () => {
          stop();
          reject(new Error('the server stopped while it was gauged'));
        };
        const hear = (told: unknown) => {
          if ((told as Told).number !== number) return;
          stop();
          resolve((told as Told).gauge);
        };
        server.on('message', hear);
        server.on('exit', fail);
        server.send({ number, ...how });
      }),
    errors: () => errors,
  };
}

/** A line of the log that is no error; whatever else a process writes before it ends is one. */
const isHarmless = (line: string): boolean => /^\{"level":"(?:trace|debug|info|warn)"/.test(line);
