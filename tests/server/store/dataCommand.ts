// The commands for whoever looks after the data, run as she runs them.
import { spawn } from 'node:child_process';

const root = new URL('../../..', import.meta.url).pathname;

export type Ran = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** `npm run backup` or `npm run restore` with these words. */
export const dataCommand = (name: 'backup' | 'restore', dataDir: string, ...words: readonly string[]): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const environment = { ...process.env, DATA_DIR: dataDir };
    const child = spawn(process.execPath, [`server/${name}.mjs`, ...words], { cwd: root, env: environment });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
