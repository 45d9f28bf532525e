// Without a mouse, and in forced colours: from the front page to a session, and to a deck of one's own. Every stop shows
// where the keyboard is.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession } from '../support/workshop.ts';
import { squares } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());
test.use({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL', contextOptions: { forcedColors: 'active' } });

/** What the keyboard is at, and whether that can be seen. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { name: '', seen: true };
    // A choice shows it at its label.
    const shown = [at, at.closest('label'), at.nextElementSibling].filter((element) => element !== null);
    const seen = shown.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    const label =
      at instanceof HTMLInputElement ? [...(at.labels ?? [])].map(({ textContent }) => textContent).join(' ') : '';
    return { name: (at.getAttribute('aria-label') ?? (label || at.textContent)).trim(), seen };
  });

/** Presses Tab until the keyboard is at something of this name; every stop on the way can be seen. */
async function tabTo(page: Page, name: string): Promise<void> {
  // What a page shows comes after the page itself: until then there is nothing to come to.
  const named = page.getByRole('button', { name }).or(page.getByRole('link', { name })).or(page.getByLabel(name));
  await expect(named.first()).toBeAttached();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const { name: here, seen } = await stop(page);
    expect(seen, `the keyboard can be seen at “${here}”`).toBe(true);
    if (here.startsWith(name)) return;
  }
  throw new Error(`never came to ${name}`);
}

test('the keyboard alone joins a session from the front page, and marks what it hears', async ({ page }) => {
  const opened = await openSession(server.url);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  await page.goto(server.url);
  await tabTo(page, 'Code op het scherm');
  await page.keyboard.type(opened.code.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Meedoen' })).toBeVisible();
  await tabTo(page, 'Meedoen');
  await page.keyboard.press('Enter');
  await expect(squares(page)).toHaveCount(24);
  const first = (await squares(page).first().getAttribute('aria-label')) ?? '';
  await tabTo(page, first);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(squares(page).nth(6)).toHaveAttribute('aria-pressed', 'true');
  console.close();
});

test('the keyboard alone opens a session with a case of its own', async ({ page }) => {
  await page.goto(server.url);
  await tabTo(page, 'Open een sessie');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Open de sessie' })).toBeVisible();
  await tabTo(page, 'Drie matrassen');
  // One stop for all cases: the arrows choose, round past the first to the last.
  await page.keyboard.press('ArrowUp');
  await tabTo(page, 'Titel');
  await page.keyboard.type('Een drempel te veel');
  await tabTo(page, 'Open de sessie');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/console\//);
  await expect(page.getByText('Een drempel te veel').first()).toBeVisible();
});

test('the keyboard alone writes a deck', async ({ page }) => {
  await page.goto(`${server.url}/decks`);
  await tabTo(page, 'Je lijst');
  await page.keyboard.type('Daar is geen potje voor');
  await tabTo(page, 'Lees in');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Daar is geen potje voor').first()).toBeVisible();
  await tabTo(page, 'Nieuwe uitspraak bij B');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nog even afstemmen');
  await expect(page.locator('input, textarea').filter({ visible: true }).and(page.locator(':focus'))).toHaveValue(
    'Nog even afstemmen',
  );
});
