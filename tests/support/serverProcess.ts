// The real server as a process of its own, on a free port and a data folder that survives restarts.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.ts';

export type ServerProcess = {
  readonly url: string;
  readonly dataDir: string;
  readonly start: () => Promise<void>;
  /** As a power cut would: no chance to say goodbye. */
  readonly kill: () => Promise<void>;
  /** Stops it and destroys its data. */
  readonly destroy: () => Promise<void>;
  readonly output: () => string;
};

const root = new URL('../..', import.meta.url).pathname;

export async function startServer(): Promise<ServerProcess> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'bingo-'));
  let child: ChildProcess | null = null;
  let output = '';

  const start = () =>
    new Promise<void>((resolve, reject) => {
      const next = spawn(process.execPath, ['dist/server/main.js'], {
        cwd: root,
        env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir },
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
    new Promise<void>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.on('exit', () => resolve());
      child.kill(signal);
    });

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    start,
    kill: () => end('SIGKILL'),
    destroy: async () => {
      await end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
    output: () => output,
  };
}
