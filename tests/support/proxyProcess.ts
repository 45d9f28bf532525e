// The real nginx, with the file that stands ready in server/proxy/, on ports and with a certificate of the test's own.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './freePort.ts';
import { selfSigned } from './selfSigned.ts';

const FILE = new URL('../../server/proxy/nginx.conf', import.meta.url);

export type ProxyProcess = {
  readonly url: string;
  readonly plainUrl: string;
  /** The certificate to believe. */
  readonly ca: string;
  /** Every file that it wrote, and what is in it. */
  readonly written: () => Readonly<Record<string, string>>;
  readonly destroy: () => Promise<void>;
};

const OWN_FILES = ['nginx.conf', 'nginx.pid', 'cert.pem', 'key.pem'];

/** The settings that its first lines tell to start the game with. */
export function toldSettings(): Readonly<Record<string, string>> {
  const line = /^# +(\w+=.*) npm start$/m.exec(readFileSync(FILE, 'utf8'))?.[1] ?? '';
  return Object.fromEntries(line.split(' ').map((setting) => setting.split('=') as [string, string]));
}

export async function startProxy(nginx: string, appPort: number): Promise<ProxyProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'bingo-nginx-'));
  chmodSync(folder, 0o755);
  const [plain, secure] = [await freePort(), await freePort()];
  const { cert, key } = selfSigned(new Date(Date.now() + 86_400_000), 'bingo.example.org');
  writeFileSync(join(folder, 'cert.pem'), cert);
  writeFileSync(join(folder, 'key.pem'), key);
  const changes = {
    'listen 80;': `listen 127.0.0.1:${plain};`,
    'listen 443 ssl;': `listen 127.0.0.1:${secure} ssl;`,
    'http://127.0.0.1:3000': `http://127.0.0.1:${appPort}`,
    '/etc/letsencrypt/live/bingo.example.org/fullchain.pem': join(folder, 'cert.pem'),
    '/etc/letsencrypt/live/bingo.example.org/privkey.pem': join(folder, 'key.pem'),
    // More talkative than it stands there: so that what it keeps on disk can be seen.
    '/var/log/nginx/bingo.log crit;': `${join(folder, 'bingo.log')} warn;`,
  };
  const site = Object.entries(changes).reduce(
    (text, [from, to]) => {
      if (text.split(from).length !== 2) throw new Error(`nginx.conf should have ${from} once`);
      return text.replace(from, to);
    },
    readFileSync(FILE, 'utf8'),
  );
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path temp-${name};`,
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid nginx.pid; error_log stderr crit;
     worker_rlimit_nofile 16384; events { worker_connections 8192; }
     http { access_log access.log; ${temporary.join(' ')} ${site} }`,
  );

  let output = '';
  const child = spawn(nginx, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr']);
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const answers = () =>
    new Promise<boolean>((resolve) => {
      const socket = connect(secure, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      socket.unref().on('connect', () => socket.destroy());
    });
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`nginx stopped: ${output}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    url: `https://127.0.0.1:${secure}`,
    plainUrl: `http://127.0.0.1:${plain}`,
    ca: cert,
    written: () =>
      Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !OWN_FILES.includes(entry.name))
          .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
      ),
    destroy: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
