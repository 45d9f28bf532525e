// WebKitGTK, the engine of iPhones as Debian packages it, driven over plain WebDriver.
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { freePort } from '../../support/freePort.ts';
import type { Engine, Tab } from './tab.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
export const webkitFiles = [DRIVER, BROWSER, '/usr/bin/Xvfb'];

const PHONE = { width: 360, height: 740 };
/** How the WebDriver protocol names an element in its answers. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until<T>(what: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++)
    try {
      return await what();
    } catch (error) {
      if (tries > 60) throw error;
      await pause(250);
    }
}

export const webkitEngine: Engine = {
  name: 'WebKit',
  start: async () => {
    const display = `:${90 + (process.pid % 9000)}`;
    const children: ChildProcess[] = [];
    const run = (command: string, ...args: readonly string[]) => {
      const env = { ...process.env, DISPLAY: display, LANG: 'nl_NL.UTF-8', LANGUAGE: 'nl' };
      children.push(spawn(command, args, { env, stdio: 'ignore' }));
    };
    const port = await freePort();
    run('Xvfb', display, '-screen', '0', `${PHONE.width}x${PHONE.height}x24`, '-nolisten', 'tcp');
    run(DRIVER, `--port=${port}`);
    const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
      });
      const { value } = (await response.json()) as { readonly value: unknown };
      if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
      return value;
    };
    const args = ['--automation', '--full-screen'];
    const wanted = {
      'browserName': 'MiniBrowser',
      'timeouts': { implicit: 10_000 },
      'webkitgtk:browserOptions': { binary: BROWSER, args },
    };
    const { sessionId } = (await until(() => ask('POST', '/session', { capabilities: { alwaysMatch: wanted } }))) as {
      readonly sessionId: string;
    };
    const here = `/session/${sessionId}`;
    await ask('POST', `${here}/window/rect`, { x: 0, y: 0, ...PHONE });
    return tabOf(here, ask, () => {
      for (const child of children) child.kill('SIGKILL');
    });
  },
};

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

const tabOf = (here: string, ask: Ask, stop: () => void): Tab => ({
  open: async (url) => void (await ask('POST', `${here}/url`, { url })),
  reload: async () => void (await ask('POST', `${here}/refresh`, {})),
  see: async <T>(expression: string) =>
    (await ask('POST', `${here}/execute/sync`, { script: `return (${expression})`, args: [] })) as T,
  press: async (xpath) => {
    const found = (await ask('POST', `${here}/element`, { using: 'xpath', value: xpath })) as Record<string, string>;
    await ask('POST', `${here}/element/${found[ELEMENT]}/click`, {});
  },
  picture: async (path) => writeFile(path, String(await ask('GET', `${here}/screenshot`)), 'base64'),
  close: async () => {
    await ask('DELETE', here).catch(() => undefined);
    stop();
  },
});
