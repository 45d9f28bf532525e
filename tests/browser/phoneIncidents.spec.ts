// What happens to phones in a hall, row by row: each is said, and none ends the game.
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession } from '../support/workshop.ts';
import { marked, newContext, roundRuns, squares, takePart } from './pages.ts';
import { look, playing } from './playing.ts';
import { hold } from './scenes/cast.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

test('captive portal: a wifi that wants a login is named, with what to do, and the card works on', async ({
  browser,
}) => {
  const page = await (await newContext(browser)).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const { console, start } = await playing(page, server.url);
  await start();
  await squares(page).nth(3).click();
  await look(page, 3, 'heard');
  console.close();
  await server.kill();
  // Whatever is asked, it answers with its own page.
  const portal = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Log in</h1>'),
  );
  await new Promise<void>((resolve) => portal.listen(Number(new URL(server.url).port), '127.0.0.1', resolve));
  await expect(page.getByRole('contentinfo')).toContainText('Deze wifi wil dat je eerst inlogt.', { timeout: 20_000 });
  await squares(page).nth(4).click();
  await look(page, 4, 'pending');
  portal.closeAllConnections();
  await new Promise((resolve) => portal.close(resolve));
  await server.start();
  await look(page, 4, 'heard');
  await expect(page.getByText(/Deze wifi/)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('webview: without storage, worker or wake lock the game works, and says what is lost', async ({ browser }) => {
  const context = await newContext(browser);
  await context.addInitScript(() => {
    for (const method of ['getItem', 'setItem', 'removeItem', 'key'] as const)
      Storage.prototype[method] = () => {
        throw new DOMException('no', 'SecurityError');
      };
    for (const name of ['serviceWorker', 'wakeLock'])
      delete (Navigator.prototype as unknown as Record<string, unknown>)[name];
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await page.goto(`${server.url}/${opened.code}`);
  await expect(page.getByText(/Deze browser onthoudt niets/)).toBeVisible();
  await takePart(page);
  await console.ask(lead('StartRound'));
  await roundRuns(page);
  await squares(page).nth(3).click();
  await look(page, 3, 'heard');
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await expect(page.getByRole('listitem')).toHaveCount(25);
  expect(errors).toEqual([]);
  console.close();
});

test('enlarged text: the card opens as a list, and the grid is one tap away', async ({ browser }) => {
  const context = await newContext(browser);
  await context.addInitScript(() =>
    document.addEventListener('readystatechange', () => (document.documentElement.style.fontSize = '20px')),
  );
  const page = await context.newPage();
  const opened = await openSession(server.url);
  await page.goto(`${server.url}/${opened.code}`);
  await page.getByRole('button', { name: 'Meedoen' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(25);
  const heights = await page
    .getByRole('listitem')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(56);
  await page.getByRole('button', { name: 'Kaart', exact: true }).click();
  await expect(squares(page)).toHaveCount(24);
  // What was chosen is remembered.
  await page.reload();
  await expect(squares(page)).toHaveCount(24);
});

test('nothing on the card moves by itself, from the moment that it is there to a mark', async ({ browser }) => {
  const context = await newContext(browser);
  await context.addInitScript(() => {
    const shifts: unknown[] = [];
    const all = { moved: 0 };
    Object.assign(window, { shifts, all });
    type Shift = {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as unknown as Shift[]) {
        if (!hadRecentInput) all.moved += value;
        for (const { node } of sources) {
          // What a finger asked for may move; so may the letters in a square, when their own font arrives.
          const element = node instanceof Element ? node : null;
          if (!hadRecentInput && element?.matches('[role=grid], [role^=row], [role=gridcell], [role=gridcell] button'))
            shifts.push(`${element.tagName} ${element.className}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const page = await context.newPage();
  const shifts = () => page.evaluate(() => (window as unknown as { shifts: unknown[] }).shifts);
  /** How far everything moved by itself, the welcome and its letters included: from 0.1 on people notice. */
  const moved = () => page.evaluate(() => (window as unknown as { all: { moved: number } }).all.moved);
  const { console, start } = await playing(page, server.url);
  await start();
  await squares(page).nth(3).click();
  await look(page, 3, 'heard');
  expect(await shifts()).toEqual([]);
  expect(await moved()).toBeLessThan(0.1);
  // And for who comes back to her card: the bar below it comes a moment later, to a place that is kept for it.
  await page.reload();
  await expect(marked(page)).toHaveCount(1);
  await expect(page.getByRole('contentinfo')).toContainText('gehoord');
  await squares(page).nth(4).click();
  await look(page, 4, 'heard');
  expect(await shifts()).toEqual([]);
  expect(await moved()).toBeLessThan(0.1);
  console.close();
});

test('by keyboard alone: join, roam the card, mark, look, undo, call', async ({ browser }) => {
  const page = await (await newContext(browser)).newPage();
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Tab, until the focus is on what is called so. */
  const tabTo = async (name: string) => {
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: active, body } = document;
        return (active !== body && active?.textContent) || '';
      });
    for (let tabs = 0; tabs < 12 && !(await focused()).includes(name); tabs++) await press('Tab');
    expect(await focused()).toContain(name);
  };
  await page.goto(server.url);
  await page.getByRole('textbox').focus();
  await page.keyboard.type(opened.code.toLowerCase());
  await press('Enter');
  await expect(page.getByRole('button', { name: 'Meedoen' })).toBeVisible();
  await tabTo('Meedoen');
  await press('Enter');
  await expect(squares(page)).toHaveCount(24);

  // Nothing is over because the machine is slow.
  await hold(page, true);
  // One stop for the whole grid; the arrows do the rest.
  await tabTo('Lijst');
  await press('Tab');
  await expect(squares(page).nth(0)).toBeFocused();
  await press('ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End');
  await expect(squares(page).nth(4)).toBeFocused();
  await press('ArrowRight', 'Home', 'Space');
  await look(page, 0, 'heard');
  // Marked already: a sheet, which gives the focus back.
  await press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(squares(page).nth(0)).toBeFocused();

  await press('ArrowDown', 'Space');
  await look(page, 5, 'heard');
  await tabTo('Ongedaan maken');
  await press('Enter');
  await look(page, 5, 'plain');
  await expect(squares(page).nth(5)).toBeFocused();

  await press('ArrowUp');
  for (const square of [1, 2, 3, 4]) {
    await press('ArrowRight', 'Space');
    await look(page, square, 'heard');
  }
  await tabTo('Meld bingo');
  await press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Gemeld');
  console.close();
});

test('a finger that moves is no mark; one that only trembles is', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL', hasTouch: true });
  const page = await context.newPage();
  const { console, start } = await playing(page, server.url);
  await start();
  const session = await context.newCDPSession(page);
  const drag = async (square: number, by: number) => {
    const box = await squares(page).nth(square).boundingBox();
    if (!box) throw new Error('no square');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: y + at }] });
    await touch('touchStart', 0);
    await touch('touchMove', by);
    await touch('touchEnd');
  };
  // Within its own square, which is taller than that.
  await drag(3, 24);
  // Nor is one that comes down on a square and leaves it on another.
  await squares(page).nth(7).hover();
  await page.mouse.down();
  await squares(page).nth(8).hover();
  await page.mouse.up();
  await drag(4, 3);
  await look(page, 4, 'heard');
  expect(await marked(page).count()).toBe(1);
  console.close();
});
