// A desk, a screen, and what is pressed and seen on them.
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type { OpenAnswer } from '#shared/protocol/openRequest.ts';
import { screenSecretOf } from '../support/workshop.ts';
import { openPage } from './pages.ts';

export const laptop = [1280, 800] as const;

export const deskOf = (
  browser: Browser,
  url: string,
  { code, facilitatorSecret }: OpenAnswer,
  size: readonly [number, number] = laptop,
): Promise<Page> => openPage(browser, `${url}/console/${code}#${facilitatorSecret}`, { size });

export const screenOf = async (browser: Browser, url: string, opened: OpenAnswer): Promise<Page> =>
  openPage(browser, `${url}/screen/${opened.code}#${await screenSecretOf(url, opened)}`, { size: [1024, 768] });

export const next = (desk: Page): Locator => desk.locator('[aria-keyshortcuts="Space PageDown"]');
export const undo = (desk: Page): Locator => desk.getByRole('button', { name: 'Ongedaan maken' });
export const title = (desk: Page, name: string): Locator => desk.getByRole('heading', { level: 1, name });
export const pictured = (screen: Page, what: string): Locator => screen.locator(`main[data-picture="${what}"]`);
export const tally = (desk: Page): Locator => desk.getByRole('heading', { name: 'De turflijst' });

/**
 * A press counts when nothing that was pressed before is under way, and when it is not the echo of the one before it, nor
 * too soon after somebody changed what it does: by the clock of the page.
 */
export async function press(desk: Page, key: string): Promise<void> {
  await expect(next(desk).and(desk.locator('[aria-disabled="true"]'))).toHaveCount(0);
  const isSafe = (await desk.evaluate(() => performance.now())) + 501;
  await desk.waitForFunction((moment) => performance.now() > moment, isSafe);
  await desk.keyboard.press(key);
}
