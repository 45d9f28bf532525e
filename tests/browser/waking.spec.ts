// P3: a phone that was away for any time shows the truth as soon as somebody looks at it, and never someone else's card.
import { expect, type Page, test } from '@playwright/test';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { freePort } from '../support/freePort.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession } from '../support/workshop.ts';
import { marked, newContext, openPage, roundRuns, squares, standStill, stored, takePart } from './pages.ts';
import { openSwallowingProxy, type SwallowingProxy } from './swallowingProxy.ts';

let server: ServerProcess;
let proxy: SwallowingProxy;
let addresses: readonly [string, string];
test.beforeEach(async () => {
  addresses = [`http://127.0.0.1:${await freePort()}`, `http://127.0.0.1:${await freePort()}`];
  server = await startServer({ ORIGINS: addresses.join(',') });
  proxy = await openSwallowingProxy(server.url, { at: addresses[0] });
});
test.afterEach(async () => {
  await proxy.close();
  await server.destroy();
});

/** A moment at which a browser says that somebody looks at the page again, or that the network is back. */
const wakers = [
  ['document', 'visibilitychange'],
  ['window', 'pageshow'],
  ['window', 'online'],
  ['window', 'focus'],
] as const;
const wake = (page: Page, ...events: readonly (typeof wakers)[number][]) =>
  page.evaluate((all) => {
    for (const [target, name] of all) (target === 'document' ? document : window).dispatchEvent(new Event(name));
  }, events);

/** A phone behind the proxy, in a round that runs. */
async function playing(page: Page) {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await page.goto(`${proxy.url}/${opened.code}`);
  await takePart(page);
  await console.ask(lead('StartRound'));
  await roundRuns(page);
  await squares(page).nth(3).click();
  await expect(squares(page).nth(3)).toHaveAttribute('data-look', 'heard');
  return { opened, console };
}

/** The same, on a clock that stands still. */
async function playingOnOwnTime(page: Page) {
  await page.clock.install();
  const played = await playing(page);
  await standStill(page);
  return played;
}

/** What the page sent over websockets. */
function sentBy(page: Page): string[] {
  const sent: string[] = [];
  page.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  return sent;
}
const asking = (sent: readonly string[]) => sent.filter((text) => text.includes('"Sync"'));

/** The acknowledgements that the page was sent over websockets. */
function answersTo(page: Page): string[] {
  const answers: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      if (String(payload).startsWith('43')) answers.push(String(payload));
    }),
  );
  return answers;
}

// Each on a phone of its own: a seat may have so many connections, and the dead ones count until they are noticed.
for (const waker of wakers)
  test(`P3, T8: on ${waker[1]} a dead connection is noticed within two seconds`, async ({ browser }) => {
    const page = await (await newContext(browser)).newPage();
    const { console } = await playingOnOwnTime(page);
    // In the bar that is seen: what is spoken waits a moment.
    const paused = page.getByRole('contentinfo').getByText('Even stil.');
    await page.clock.runFor(4_000);
    proxy.swallow();
    // The server tells it, on a connection on which nothing arrives.
    await console.ask(lead('PauseRound'));
    await wake(page, waker);
    await expect(paused).toHaveCount(0);
    await page.clock.runFor(2_000);
    await expect(paused).toHaveCount(1);
    await expect(page.getByText(/Geen verbinding/)).toHaveCount(0);
    await expect(marked(page)).toHaveCount(1);
    console.close();
  });

test('P3: a line that lives is asked once and kept, and not asked at all when it was heard just now', async ({
  browser,
}) => {
  const page = await (await newContext(browser)).newPage();
  const sent = sentBy(page);
  const answers = answersTo(page);
  const { console } = await playingOnOwnTime(page);
  let made = 0;
  page.on('websocket', () => made++);
  await wake(page, ...wakers);
  await page.clock.runFor(100);
  expect(asking(sent)).toEqual([]);

  await page.clock.runFor(4_000);
  const before = answers.length;
  await wake(page, ...wakers, ...wakers);
  await expect.poll(() => asking(sent).length).toBe(1);
  // The page's ten seconds are over at once: not before the server, which lives on its own time, has answered.
  await expect.poll(() => answers.length).toBe(before + 1);
  await page.clock.runFor(10_000);
  expect(asking(sent)).toHaveLength(1);
  expect(made).toBe(0);
  await expect(page.getByText(/Geen verbinding/)).toHaveCount(0);
  console.close();
});

test('P3: a phone that knows that it is cut off does not wait for its next attempt', async ({ browser }) => {
  const page = await (await newContext(browser)).newPage();
  const { opened, console } = await playingOnOwnTime(page);
  // Until there is nothing to undo any more.
  await page.clock.runFor(6_000);
  console.close();
  await server.kill();
  await expect(page.getByText('Geen verbinding.')).toBeVisible();
  await server.start();
  const again = await leadAs(server.url, opened);
  await again.ask(lead('PauseRound'));
  // Its clock stands still: only the event can bring it back.
  await wake(page, wakers[2]);
  await expect(page.getByRole('contentinfo').getByText('Even stil.')).toBeVisible();
  again.close();
});

test('T9: behind a proxy that lets websockets hang, a phone gets in all the same', async ({ browser }) => {
  const deaf = await openSwallowingProxy(server.url, { at: addresses[1], hangUpgrades: true });
  const opened = await openSession(server.url);
  const page = await openPage(browser, `${deaf.url}/${opened.code}`);
  await expect(page.getByRole('button', { name: 'Meedoen' })).toBeVisible({ timeout: 20_000 });
  await page.close();
  await deaf.close();
});

test('P3: the card is there from the phone’s own storage, before anything is heard of the server', async ({
  browser,
}) => {
  const context = await newContext(browser);
  const first = await context.newPage();
  const { opened, console } = await playing(first);
  await first.close();
  const page = await context.newPage();
  await page.routeWebSocket(/\/socket\.io\//, () => undefined);
  await page.goto(`${proxy.url}/${opened.code}`);
  await expect(squares(page)).toHaveCount(24);
  await expect(marked(page)).toHaveCount(1);
  console.close();
});

test('P3: a phone whose secret changed shows nothing of the seat that it had, and keeps nothing of it', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const before = await openPage(browser, `${server.url}/${opened.code}`);
  const context = before.context();
  await takePart(before);
  await squares(before).nth(3).click();
  await expect(squares(before).nth(3)).toHaveAttribute('data-look', 'heard');
  const hers = await squares(before).allInnerTexts();
  const { code } = opened;
  const kept = await stored(before);
  expect(Object.keys(kept).toSorted()).toEqual([
    `${code}/frame-${PROTOCOL_VERSION}`,
    `${code}/secret`,
    `${code}/welcomed`,
  ]);
  await before.close();

  // As when the secret alone was lost and made anew: the old seat's card is still in the storage.
  const other = await context.newPage();
  await other.routeWebSocket(/\/socket\.io\//, () => undefined);
  await other.goto(`${server.url}/about`);
  await other.evaluate((key) => localStorage.setItem(key, JSON.stringify('b'.repeat(22))), `bingo/${code}/secret`);
  await other.goto(`${server.url}/${code}`);
  await expect(other.getByText('Even verbinden …').first()).toBeVisible();
  await expect(squares(other)).toHaveCount(0);
  await other.close();

  const again = await context.newPage();
  await again.goto(`${server.url}/${code}`);
  await expect(squares(again)).toHaveCount(24);
  await expect(marked(again)).toHaveCount(0);
  expect(await squares(again).allInnerTexts()).not.toEqual(hers);
  const now = JSON.stringify(await stored(again));
  expect(now).toContain('"seat":2');
  expect(now).not.toContain('"seat":1');
  console.close();
});
