// P3: a phone without a network still has its card, from its own storage, and loses nothing of what is tapped on it.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession } from '../support/workshop.ts';
import { marked, newContext, openPage, roundRuns, squares, stored, takePart } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

/** The files of the page that this browser keeps. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const cache = (await caches.has('page')) ? await caches.open('page') : null;
    return (await cache?.keys())?.map(({ url }) => new URL(url).pathname) ?? [];
  });
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.state));
async function kept(page: Page): Promise<void> {
  await expect.poll(() => keptFiles(page)).toContain('/');
  await expect.poll(() => workers(page)).toEqual(['activated']);
}

async function playing(page: Page) {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await page.goto(`${server.url}/${opened.code}`);
  await takePart(page);
  await console.ask(lead('StartRound'));
  await roundRuns(page);
  await squares(page).nth(3).click();
  await expect(squares(page).nth(3)).toHaveAttribute('data-look', 'heard');
  return { opened, console };
}

test('wifi gone: the card opens without a server, is marked, and what was tapped arrives later', async ({
  browser,
}) => {
  const context = await newContext(browser);
  const page = await context.newPage();
  const { opened, console } = await playing(page);
  await kept(page);
  // What a browser happens to remember of the files is not what keeps them.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  // It is the same on the address that a phone is given: with the code in small letters, too.
  await page.close();
  console.close();
  await server.kill();

  const again = await context.newPage();
  await again.goto(`${server.url}/${opened.code.toLowerCase()}`);
  await expect(squares(again)).toHaveCount(24);
  await expect(marked(again)).toHaveCount(1);
  await expect(again.getByText('Geen verbinding.').first()).toBeVisible();
  await squares(again).nth(4).click();
  await expect(squares(again).nth(4)).toHaveAttribute('data-look', 'pending');
  // What is not on the first card is there as well.
  await again.getByRole('button', { name: 'Lijst', exact: true }).click();
  await expect(again.getByRole('listitem')).toHaveCount(25);
  await again.getByRole('button', { name: 'Kaart', exact: true }).click();

  await context.setOffline(true);
  await again.reload();
  await expect(marked(again)).toHaveCount(2);
  await context.setOffline(false);
  await server.start();
  await expect(squares(again).nth(4)).toHaveAttribute('data-look', 'heard', { timeout: 20_000 });
});

test('a new version is what opens next, and nothing of the old one is kept', async ({ browser }) => {
  const context = await newContext(browser);
  const page = await context.newPage();
  const { opened, console } = await playing(page);
  await kept(page);
  const before = await keptFiles(page);
  // As the version before this one would have left it.
  const leaveOld = () =>
    page.evaluate(async () => {
      const cache = await caches.open('page');
      await cache.put('/assets/old.js', new Response('throw new Error("old")'));
      await cache.put('/', new Response('<h1>Old</h1>', { headers: { 'content-type': 'text/html' } }));
    });
  const expectNew = async () => {
    await expect(marked(page)).toHaveCount(1, { timeout: 5_000 });
    await expect.poll(async () => (await keptFiles(page)).toSorted()).toEqual(before.toSorted());
  };
  await leaveOld();
  await page.reload();
  await expectNew();
  // Who does not ask for it anew gets the old one only where the network takes seconds: then it is tried again.
  await expect(async () => {
    await leaveOld();
    await page.goto(`${server.url}/about`);
    await page.goto(`${server.url}/${opened.code}`);
    await expectNew();
  }).toPass({ timeout: 60_000 });
  console.close();
});

test('a session that is closed leaves nothing on the phone, not even the game itself', async ({ browser }) => {
  const page = await openPage(browser, server.url);
  const { console } = await playing(page);
  await kept(page);
  await console.ask({ kind: 'room', type: 'CloseRoom' });
  await expect(page.getByRole('heading', { name: /Dat was het/ })).toBeVisible();
  await expect.poll(() => keptFiles(page)).toEqual([]);
  await expect.poll(() => workers(page)).toEqual([]);
  await expect.poll(() => stored(page)).toEqual({});
  console.close();
});

test('can be put on the home screen, with a name and icons that are there', async ({ browser }) => {
  const opened = await openSession(server.url);
  const page = await openPage(browser, `${server.url}/${opened.code}`);
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const response = await page.request.get(`${server.url}${href}`);
  expect(response.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await response.json()) as { display: string; icons: { src: string; type: string }[] };
  expect(manifest.display).toBe('standalone');
  for (const { src, type } of manifest.icons) {
    const icon = await page.request.get(`${server.url}${src}`);
    expect([icon.status(), icon.headers()['content-type']], src).toEqual([200, type]);
  }
  const session = await page.context().newCDPSession(page);
  const { errors, manifest: parsed } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  // From the home screen she comes back to her session.
  expect(parsed.startUrl).toBe(`${server.url}/${opened.code}`);
});
