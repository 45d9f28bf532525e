// Somebody scans the code on a slow network: whatever can be on its way at the same time is.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { openSession } from '../support/workshop.ts';
import { takePart } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(async () => {
  await server.destroy();
});

/** Keeps back the page's own code until it is let go of; the page is asked for meanwhile. */
async function withoutItsCode(page: Page, path: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const asked = new Promise<void>((resolve) => {
    void page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
      resolve();
      await held;
      await route.continue();
    });
  });
  await page.goto(`${server.url}${path}`, { waitUntil: 'commit' });
  await asked;
  return letGo;
}

function linesOf(page: Page): string[] {
  const lines: string[] = [];
  page.on('websocket', (socket) => lines.push(socket.url()));
  return lines;
}

test('the line to the server is begun before the code of the page is there, and is the only one', async ({ page }) => {
  const { code } = await openSession(server.url);
  const lines = linesOf(page);
  const letGo = await withoutItsCode(page, `/${code}`);
  await expect.poll(() => lines.length).toBe(1);
  letGo();
  await takePart(page);
  expect(lines).toHaveLength(1);
});

test('a line that broke before the code was there is replaced at once', async ({ page }) => {
  const { code } = await openSession(server.url);
  // Time stands still: nothing is tried again because it took too long.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1_000);
  let isFirst = true;
  await page.routeWebSocket(/\/socket\.io\//, (socket) => {
    if (isFirst) void socket.close();
    else socket.connectToServer();
    isFirst = false;
  });
  const letGo = await withoutItsCode(page, `/${code}`);
  await expect.poll(() => isFirst).toBe(false);
  letGo();
  await takePart(page);
});

test('a page that is no card begins none', async ({ page }) => {
  const lines = linesOf(page);
  (await withoutItsCode(page, '/decks'))();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(lines).toEqual([]);
});
