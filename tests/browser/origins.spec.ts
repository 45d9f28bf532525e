// What another site's page can make a visitor's browser do to this server: nothing.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { chromium, expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { aSession } from '../support/workshop.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

/** How many sessions there are on disk. */
function sessions(): number {
  const db = new DatabaseSync(join(server.dataDir, 'bingo.sqlite'));
  const { count } = db.prepare('SELECT count(*) AS count FROM room').get() as { count: number };
  db.close();
  return count;
}

/** Tries every way in from a page; says how each ended. */
const tryEverything = (page: Page, target: string) =>
  page.evaluate(
    async ({ to, session }) => {
      const ask = (path: string, init?: RequestInit) =>
        fetch(to + path, init).then(
          async (response) => `${response.status} ${await response.text()}`,
          () => 'cannot be read',
        );
      const handshake = '/socket.io/?EIO=4&transport=';
      const websocket = new Promise<string>((resolve) => {
        const socket = new WebSocket(`${to.replace('http', 'ws')}${handshake}websocket`);
        socket.addEventListener('message', () => resolve('in'));
        socket.addEventListener('error', () => resolve('refused'));
      });
      return {
        websocket: await websocket,
        polling: await ask(`${handshake}polling`),
        // What a form could send: no question is asked beforehand.
        form: await ask('/api/rooms', { method: 'POST', body: JSON.stringify(session) }),
        blind: await ask('/api/rooms', { method: 'POST', mode: 'no-cors', body: JSON.stringify(session) }),
        links: await ask('/api/rooms/K7QF4M/links', { method: 'POST' }),
      };
    },
    { to: target, session: aSession },
  );

test('a page of another site gets no connection, and changes nothing', async ({ page }) => {
  const site = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<p>Win!'));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const { port } = site.address() as AddressInfo;
  // Another site, and another port of the same machine, which browsers count as the same site.
  for (const host of ['localhost', '127.0.0.1']) {
    await page.goto(`http://${host}:${port}`);
    expect(await tryEverything(page, server.url)).toEqual({
      websocket: 'refused',
      polling: 'cannot be read',
      form: 'cannot be read',
      blind: 'cannot be read',
      links: 'cannot be read',
    });
  }
  site.close();
  await expect.poll(() => server.output()).toContain('Refused');
  expect(sessions()).toBe(0);
});

test('nor does a name that was made to lead here (DNS rebinding)', async () => {
  const executablePath = process.env['CHROMIUM'];
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP evil.test 127.0.0.1'],
  });
  const page = await browser.newPage();
  const target = `http://evil.test:${new URL(server.url).port}`;
  await page.goto(target);
  expect(await tryEverything(page, target)).toEqual({
    websocket: 'refused',
    polling: '403 {"code":4,"message":"foreign-page"}',
    form: '403 {"reason":"foreign-page"}',
    blind: '403 {"reason":"foreign-page"}',
    links: '403 {"reason":"foreign-page"}',
  });
  // And whoever opened the game by that name is told what is wrong.
  await page.goto(`${target}/open`);
  await page.getByRole('button', { name: /Open (de sessie|the session)/ }).click();
  await expect(
    page.getByText(/kent het adres van deze pagina niet|does not know the address of this page/),
  ).toBeVisible();
  await page.goto(`${target}/K7QF4M`);
  await expect(
    page.getByText(/kent het adres van deze pagina niet|does not know the address of this page/),
  ).toBeVisible();
  await browser.close();
});

test('our own page gets in by both transports', async ({ page }) => {
  await page.goto(server.url);
  const { websocket, polling, form, links } = await tryEverything(page, server.url);
  expect(websocket).toBe('in');
  expect(polling).toContain('"sid"');
  // No JSON by its type: looked at, and refused for that.
  expect(form).toBe('400 {"reason":"malformed"}');
  expect(links).toBe('403 {"reason":"wrong-link"}');
});
