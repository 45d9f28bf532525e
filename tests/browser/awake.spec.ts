// The light of a phone: on while its card is played, as far as browser and battery allow, and no longer.
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead } from '../support/workshop.ts';
import { newContext, squares } from './pages.ts';
import { look, playing } from './playing.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

/** A browser that counts how often it was asked to stay awake, and says yes, or no. */
const countLocks = (context: BrowserContext, { refuses = false, battery = 1 } = {}) =>
  context.addInitScript(
    ([no, level]) => {
      const asked: EventTarget[] = [];
      const request = () => {
        const lock = Object.assign(new EventTarget(), {
          released: false,
          release: () => Promise.resolve(void (lock.released = true)),
        });
        asked.push(lock);
        return no ? Promise.reject(new DOMException('no', 'NotAllowedError')) : Promise.resolve(lock);
      };
      Object.defineProperty(navigator, 'wakeLock', { value: { request } });
      Object.defineProperty(navigator, 'getBattery', {
        value: () => Promise.resolve({ charging: false, level }),
      });
      Object.assign(window, { locks: asked });
    },
    [refuses, battery] as const,
  );
const locks = (page: Page) => page.evaluate(() => (window as unknown as { locks: unknown[] }).locks.length);
const held = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { locks: { released: boolean }[] }).locks.filter(({ released }) => !released).length,
  );

test('keep awake: asked for once the round runs, again after coming back, never before, and let go after it', async ({
  browser,
}) => {
  const context = await newContext(browser);
  await countLocks(context);
  const page = await context.newPage();
  const { console, start } = await playing(page, server.url);
  await squares(page).nth(2).click();
  expect(await locks(page)).toBe(0);
  await start();
  await squares(page).nth(3).click();
  await look(page, 3, 'heard');
  await expect.poll(() => locks(page)).toBe(1);
  // A browser takes it back while the page is not looked at.
  await page.evaluate(() => {
    for (const lock of (window as unknown as { locks: object[] }).locks) Object.assign(lock, { released: true });
  });
  await squares(page).nth(4).click();
  await expect.poll(() => locks(page)).toBe(2);
  expect(await held(page)).toBe(1);
  await console.ask(lead('EndRound'));
  await expect.poll(() => held(page)).toBe(0);
  await squares(page).nth(5).click();
  await expect(page.getByRole('contentinfo')).toHaveAttribute('data-what', 'notice');
  expect(await locks(page)).toBe(2);
  console.close();
});

test('keep awake: a refusal is silent', async ({ browser }) => {
  const context = await newContext(browser);
  await countLocks(context, { refuses: true });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const { console, start } = await playing(page, server.url);
  await start();
  await squares(page).nth(3).click();
  await look(page, 3, 'heard');
  await expect.poll(() => locks(page)).toBeGreaterThan(0);
  await expect(page.getByRole('contentinfo')).toContainText('gehoord');
  expect(errors).toEqual([]);
  console.close();
});

test('7 % battery: the phone may go dark, and is told that what was sent counts', async ({ browser }) => {
  const context = await newContext(browser, { size: [320, 568] });
  await countLocks(context, { battery: 0.07 });
  const page = await context.newPage();
  const { console, start } = await playing(page, server.url);
  await start();
  await expect(page.getByRole('contentinfo')).toContainText(
    'Je accu is bijna leeg. Wat verstuurd is, blijft meetellen.',
  );
  await squares(page).nth(3).click();
  await look(page, 3, 'heard');
  expect(await locks(page)).toBe(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  console.close();
});
