// A server that is not going to start: how it says so.
import { spawnSync } from 'node:child_process';

const root = new URL('../../..', import.meta.url).pathname;
/** Whoever runs the tests as root may write anything; a server that may not is a root without that power. */
const POWERLESS = ['setpriv', '--bounding-set=-dac_override,-dac_read_search,-fowner'];

export function refusalOf(dataDir: string): { readonly status: number | null; readonly output: string } {
  const [command, ...words] = [...(process.getuid?.() === 0 ? POWERLESS : []), process.execPath, 'dist/server/main.js'];
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir },
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (error) throw error;
  return { status, output: stdout + stderr };
}
