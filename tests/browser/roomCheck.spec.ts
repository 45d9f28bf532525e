// The room check, on networks that are as networks are. But for the first, time is the test's: twenty seconds pass
// in one.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { freePort } from '../support/freePort.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { expectWellMade, newContext } from './pages.ts';
import { openSwallowingProxy } from './swallowingProxy.ts';

let server: ServerProcess;
let address: string;
test.beforeAll(async () => {
  address = `http://127.0.0.1:${await freePort()}`;
  server = await startServer({ ORIGINS: address });
});
test.afterAll(() => server.destroy());

const dutchPage = async (browser: Browser) => (await newContext(browser)).newPage();
const again = (page: Page) => page.getByRole('button', { name: 'Meet opnieuw' });
const measuring = (page: Page) => expect(page.getByText(/^Nog \d+ second/)).toBeVisible({ timeout: 15_000 });

/** Opens the check on a clock that stands still; nothing times out that is only slow. */
async function openCheck(page: Page, url: string): Promise<Page> {
  await page.clock.install();
  await page.goto(`${url}/zaalcheck`);
  return page;
}
/** Lets the time of a measurement go by, half a second at a time. */
const measured = (page: Page) =>
  expect
    .poll(
      async () => {
        await page.clock.runFor(500);
        return again(page).isVisible();
      },
      { intervals: [25], timeout: 30_000 },
    )
    .toBe(true);

test('on a good network: both ways are open, the rest is for people to judge', async ({ browser }) => {
  const page = await (await newContext(browser, { size: [1280, 800] })).newPage();
  // In real time: what is measured here is real.
  await page.goto(`${server.url}/zaalcheck`);
  await measuring(page);
  await expect(page.getByRole('img', { name: /QR-code naar .*\/zaalcheck/ })).toBeVisible();

  await page.getByRole('button', { name: 'Speel een toon' }).click();
  await page.getByRole('group', { name: 'Hoorde je hem?' }).getByRole('button', { name: 'Ja' }).click();
  await expect(page.locator('[data-how=good]', { hasText: 'Het geluid komt in de zaal aan.' })).toBeVisible();
  await page.getByRole('button', { name: 'Probeer volledig scherm' }).click();
  await expect(page.locator('[data-how]', { hasText: /Volledig scherm werkt|deze browser weigert/ })).toBeVisible();
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));

  await page.getByRole('button', { name: 'Toon de leeskaart' }).click();
  const heights = await page
    .getByRole('dialog')
    .evaluate((card) =>
      [...card.querySelectorAll('p')].map((line) => parseFloat(getComputedStyle(line).fontSize) / window.innerHeight),
    );
  for (const [index, height] of [0.08, 0.053, 0.04].entries()) expect(heights[index]).toBeCloseTo(height, 4);
  await page.getByRole('button', { name: 'Alleen het grootste' }).click();
  await expect(page.locator('[data-how=but]', { hasText: 'de kleine letters vallen weg' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('de kleine letters vallen weg');
  await expect(again(page)).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-how=good]', { hasText: 'Beide wegen naar de server zijn open' })).toBeVisible();
  await expect(
    page.locator('[data-how]', { hasText: /een antwoord komt in \d+ ms, het traagste in \d+ ms/i }),
  ).toBeVisible();
  // Opened at this machine itself: the line names the address at which the others will come.
  const { lan } = (await (await page.request.get(`${server.url}/api/address`)).json()) as { lan: string | null };
  const { origin, port, host } = new URL(lan ?? server.url);
  await expect(page.getByRole('textbox', { name: 'Voor IT' })).toHaveValue(
    new RegExp(`${origin} \\(poort ${port}\\).*ws://${host}/.*Bij onze proef werd niets tegengehouden`),
  );
  await expectWellMade(page);
});

test('where websockets hang, the game takes the way round, and IT is told what to allow', async ({ browser }) => {
  const page = await dutchPage(browser);
  const deaf = await openSwallowingProxy(server.url, { at: address, hangUpgrades: true });
  // The way round is open when the server has said so in an answer of its own.
  const opened = page.waitForResponse((response) => /transport=polling.*sid=/.test(response.url()) && response.ok());
  await openCheck(page, deaf.url);
  await opened;
  await page.evaluate(() => fetch('/healthz').then(() => undefined));
  await measured(page);
  await expect(page.locator('[data-how=but]', { hasText: 'websockets worden tegengehouden' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue(/Bij onze proef werden websockets tegengehouden\.$/);
  await deaf.close();
});

test('where polling is blocked, websockets are enough', async ({ browser }) => {
  const page = await dutchPage(browser);
  await page.context().route(/transport=polling/, (route) => route.abort());
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const left = /Nog \d+ second/.exec(document.body.textContent)?.[0];
      if (left && left !== said.at(-1)) said.push(left);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await openCheck(page, server.url);
  await measuring(page);
  await measured(page);
  // Twenty seconds are measured.
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said[0])).toBe('Nog 20 second');
  await expect(page.locator('[data-how=but]', { hasText: 'websockets komen erdoor' })).toBeVisible();
});

test('where a page to log in answers in place of the server, it says so', async ({ browser }) => {
  const page = await dutchPage(browser);
  const portal = { contentType: 'text/html', body: '<h1>Welkom op ons wifi</h1>' };
  await page.goto(`${server.url}/about`);
  await page.context().route(/healthz|transport=polling/, (route) => route.fulfill(portal));
  await page.context().routeWebSocket(/socket\.io/, (socket) => socket.close());
  await page.goto(`${server.url}/zaalcheck`);
  await expect(page.locator('[data-how=bad]', { hasText: 'je moet eerst inloggen' })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('textbox')).toHaveValue(/antwoordde een inlogpagina/);
});

test('cut off halfway, or out of sight, it does not guess', async ({ browser }) => {
  const page = await dutchPage(browser);
  const proxy = await openSwallowingProxy(server.url, { at: address });
  await openCheck(page, proxy.url);
  await measuring(page);
  await proxy.close();
  await measured(page);
  await expect(page.locator('[data-how=bad]', { hasText: 'viel halverwege weg' })).toBeVisible();

  const hidden = await openCheck(await dutchPage(browser), server.url);
  await measuring(hidden);
  await hidden.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await measured(hidden);
  await expect(hidden.locator('[data-how=but]', { hasText: 'Houd deze pagina in beeld' })).toBeVisible();
  await expectWellMade(hidden);
});

test('in English it has an address of its own', async ({ browser }) => {
  const page = await (await newContext(browser, { locale: 'en-GB' })).newPage();
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Do the room check' }).click();
  await expect(page).toHaveURL(/\/roomcheck$/);
  await expect(page.getByRole('heading', { name: 'Room check' })).toBeVisible();
});
