// Thirty house phrases from a pasted list to a card on a phone.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

const lines = Array.from({ length: 30 }, (_, i) => `Zo doen wij dat, punt ${i + 1}`);

test('a facilitator pastes phrases of the house and plays with them', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  const page = await context.newPage();
  await page.goto(`${server.url}/decks`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('textbox', { name: 'Je lijst' }).fill([...lines, '=1+1', lines[0]].join('\n'));
  await page.getByRole('button', { name: 'Lees in' }).click();
  // The two that cannot be used are named, and the rest is kept.
  await expect(page.getByText('=1+1')).toBeVisible();
  await expect(page.getByText(lines[29] ?? '').first()).toBeVisible();
  const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(found.violations.map(({ id }) => id)).toEqual([]);

  // Still there after a reload; then it is played.
  await page.reload();
  await expect(page.getByText(lines[29] ?? '').first()).toBeVisible();
  await page.goto(`${server.url}/open?deck=own`);
  await page.getByRole('button', { name: 'Open de sessie' }).click();
  await expect(page).toHaveURL(/\/console\//);
  const code = /console\/(\w{6})/.exec(page.url())?.[1] ?? '';
  const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' });
  await phone.goto(`${server.url}/${code}`);
  await phone.getByRole('button', { name: 'Meedoen' }).click();
  await expect(phone.getByText(/Zo doen wij dat, punt/).first()).toBeVisible();
});
