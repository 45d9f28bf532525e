// The real server as a process of its own, on a free port and a data folder that survives restarts.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.ts';

export type ServerProcess = {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  readonly pid: () => number;
  readonly start: () => Promise<void>;
  /** As a power cut would: no chance to say goodbye. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and waits until it has; its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Sends it any signal that ends it; its exit code. */
  readonly signal: (signal: NodeJS.Signals) => Promise<number | null>;
  /** Stands still in the middle of what it does, as on an overloaded or sleeping machine; and goes on. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Stops it and destroys its data. */
  readonly destroy: () => Promise<void>;
  readonly output: () => string;
};

const root = new URL('../..', import.meta.url).pathname;

/** `environment` is added to what the server reads anyway. */
export async function startServer(environment: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'bingo-'));
  let child: ChildProcess | null = null;
  let output = '';

  const start = () =>
    new Promise<void>((resolve, reject) => {
      const next = spawn(process.execPath, ['dist/server/main.js'], {
        cwd: root,
        env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, ...environment },
      });
      child = next;
      const hear = (chunk: Buffer) => {
        output += chunk.toString();
        if (output.includes(`:${port}`)) resolve();
      };
      output = '';
      next.stdout.on('data', hear);
      next.stderr.on('data', hear);
      next.on('exit', () => reject(new Error(`the server stopped: ${output}`)));
    });
  const end = (signal: NodeJS.Signals) =>
    new Promise<number | null>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve(child?.exitCode ?? null);
      child.on('exit', (code) => resolve(code));
      child.kill(signal);
      // A process that stands still hears of no signal but this one.
      child.kill('SIGCONT');
      return undefined;
    });

  await start();
  return {
    url: `${environment['TLS_CERT'] ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
    dataDir,
    pid: () => child?.pid ?? 0,
    start,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    signal: end,
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    destroy: async () => {
      await end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
    output: () => output,
  };
}
