// A whole workshop as people see it: a console, a screen and three phones in Chromium, and a server that is killed.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { leadAs, openSession } from '../support/workshop.ts';
import { next, press } from './desk.ts';
import { roundRuns, squares } from './pages.ts';
import { hold } from './scenes/cast.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

/** Pages whose every request and error is kept. */
async function openPage(browser: Browser, width: number, height: number, path: string) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL', acceptDownloads: true });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(server.url + path);
  return { page, context, foreign, errors };
}

const square = (phone: Page, index: number) => squares(phone).nth(index);

async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a facilitator leads a round with three phones, a screen and a server that dies', async ({ browser }) => {
  // Open a session: everything is filled in, one button.
  const desk = await openPage(browser, 1280, 800, '/open');
  await expectAccessible(desk.page);
  await desk.page.getByRole('button', { name: 'Open de sessie' }).click();
  await expect(desk.page).toHaveURL(/\/console\/\w{6}#[\w-]{22}$/);
  const code = /console\/(\w{6})/.exec(desk.page.url())?.[1] ?? '';
  await expect(desk.page.getByRole('heading', { name: 'Binnenkomst' })).toBeVisible();
  await expectAccessible(desk.page);

  const [screenPage] = await Promise.all([
    desk.context.waitForEvent('page'),
    desk.page.getByRole('button', { name: 'Open het scherm' }).click(),
  ]);
  const screen = screenPage;
  await screen.setViewportSize({ width: 1024, height: 768 });
  await expect(screen.getByRole('img', { name: /QR/ })).toBeVisible();
  await expect(screen.getByText(`${code.slice(0, 3)}-${code.slice(3)}`, { exact: true })).toBeVisible();
  await expectAccessible(screen);

  // Two phones scan; one types the code, in lower case and with a space.
  const scanned = [
    await openPage(browser, 360, 740, `/${code}`),
    await openPage(browser, 320, 568, `/${code.toLowerCase()}`),
  ];
  const typed = await openPage(browser, 390, 844, '/');
  await expectAccessible(typed.page);
  await typed.page.getByRole('textbox').fill(`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase());
  await typed.page.keyboard.press('Enter');
  const phones = [...scanned, typed].map(({ page }) => page);
  const [anna, bert, carl] = phones as [Page, Page, Page];
  for (const phone of phones) {
    await expect(
      phone.getByText('Niemand krijgt te zien wat jij aankruist. De begeleider ziet alleen het totaal.'),
    ).toBeVisible();
    await phone.getByRole('button', { name: 'Meedoen' }).click();
    await expect(squares(phone)).toHaveCount(24);
  }
  await expectAccessible(anna);
  await expect(screen.getByText(/3\s*binnen/)).toBeVisible();

  // What a screen reader says has no soft hyphens in it.
  const names = await squares(anna).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label')),
  );
  expect(names).toHaveLength(24);
  expect(names.filter((name) => !name || name.includes('\u00ad'))).toEqual([]);

  // Before the start a tap explains itself.
  await square(anna, 0).click();
  await expect(anna.getByText(/nog niet begonnen/).first()).toBeVisible();
  await desk.page.getByRole('button', { name: /Start ronde 1/ }).click();
  await expect(screen.getByText('Drie matrassen bij haar zus')).toBeVisible();

  await roundRuns(anna);

  // Anna hears a row, one phrase twice, and takes one back.
  for (const index of [0, 1, 2, 3]) {
    await square(anna, index).click();
    await expect(square(anna, index)).toHaveAttribute('aria-pressed', 'true');
  }
  await square(anna, 0).click();
  await anna.getByRole('button', { name: 'Nog een keer gehoord' }).click();
  await expect(square(anna, 0)).toContainText('2×');
  await hold(anna, true);
  await square(anna, 6).click();
  await anna.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(square(anna, 6)).toHaveAttribute('aria-pressed', 'false');
  await hold(anna, false);

  // The server is killed. The cards work on, and what is heard now is sent when it is back: Carl closes his page meanwhile.
  await server.kill();
  await expect(anna.getByText(/Geen verbinding/).first()).toBeVisible();
  await square(anna, 4).click();
  await expect(square(anna, 4)).toHaveAttribute('aria-pressed', 'true');
  await square(carl, 9).click();
  await carl.goto('about:blank');
  await server.start();
  await carl.goto(`${server.url}/${code}`);
  await expect(anna.getByText(/Geen verbinding/)).toHaveCount(0, { timeout: 15_000 });

  // Her row is full: she calls it, and the facilitator shows it.
  await anna.getByRole('button', { name: 'Meld bingo' }).click();
  await expect(anna.getByText(/Gemeld/).first()).toBeVisible();
  await expectAccessible(anna);
  const row = await Promise.all([0, 1, 2, 3, 4].map((index) => square(anna, index).innerText()));
  const phrases = row.map((text) => text.replaceAll('\u00ad', '').replace(/\s*\d×$/, ''));
  await expect(next(desk.page)).toContainText('Toon bingo 1 in de zaal');
  await press(desk.page, 'PageDown');
  await expect(screen.getByRole('heading', { name: 'Bingo in de zaal' })).toBeVisible();
  for (const phrase of phrases) await expect(screen.getByRole('main')).toContainText(phrase);
  await expectAccessible(screen);

  // A reload and a second tab are the same seat with the same marks.
  await anna.reload();
  await expect(squares(anna).and(anna.locator('[aria-pressed="true"]'))).toHaveCount(5);
  const tab = await scanned[0]!.context.newPage();
  await tab.goto(`${server.url}/${code}`);
  await expect(squares(tab).and(tab.locator('[aria-pressed="true"]'))).toHaveCount(5);
  await expect(squares(carl).and(carl.locator('[aria-pressed="true"]'))).toHaveCount(1, { timeout: 15_000 });

  // Paused, resumed, ended; the tally when the facilitator says so.
  await desk.page.getByRole('button', { name: 'Pauze' }).click();
  await expect(bert.getByText('Even stil.').first()).toBeVisible();
  await desk.page.getByRole('button', { name: /Verder/ }).click();
  await desk.page.getByRole('button', { name: /Rond af/ }).click();
  await desk.page.getByRole('button', { name: /Ja, ronde 1 is klaar/ }).click();
  await expect(bert.getByText('Ronde 1 is klaar.').first()).toBeVisible();
  await expect(screen.getByText(phrases[0] ?? '')).toHaveCount(0);
  await desk.page.getByRole('button', { name: /Toon de turflijst in de zaal/ }).click();
  await expect(screen.getByRole('heading', { name: /Meest gehoord/ })).toBeVisible();
  // Six phrases were heard at most; the wall shows five.
  const bars = await Promise.all(phrases.map((phrase) => screen.getByText(phrase, { exact: true }).count()));
  expect(bars.filter((count) => count > 0).length).toBeGreaterThanOrEqual(4);
  await expectAccessible(screen);
  await expectAccessible(desk.page);

  // The tally goes home.
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    desk.page.getByRole('button', { name: 'CSV voor Excel' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^bingo-turflijst-\d{4}-\d{2}-\d{2}-.+\.csv$/);
  expect(await readFile(await download.path(), 'utf8')).toContain('1;Uitspraak;');
  await expect(
    desk.page.locator('p:not(.visually-hidden)', { hasText: 'Gedownload. Kijk bij je downloads.' }),
  ).toBeVisible();

  for (const { foreign, errors } of [desk, ...scanned, typed]) expect([...foreign, ...errors]).toEqual([]);
});

test('a code that is wrong, unknown, closed or expired says so, and keeps what was typed', async ({ browser }) => {
  const { page } = await openPage(browser, 360, 740, '/');
  const field = page.getByRole('textbox');
  await field.fill('AEIOU1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await expect(field).toHaveValue('AEIOU1');
  await expectAccessible(page);

  await page.goto(`${server.url}/no/such/page`);
  await expect(page.getByRole('textbox')).toHaveValue('no/such/page');
  await page.goto(server.url);
  await field.fill('ccc-ccc');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Deze code kennen we niet/).first()).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue(/ccc-?ccc/i);

  // Closed: the facilitator ended it. Expired: its time was over when the server swept.
  const closed = await openSession(server.url);
  const console = await leadAs(server.url, closed);
  await console.ask({ kind: 'room', type: 'CloseRoom' });
  console.close();
  const expired = await openSession(server.url);
  await server.kill();
  const db = new DatabaseSync(join(server.dataDir, 'bingo.sqlite'));
  db.prepare('UPDATE room SET keep_until = 0 WHERE code = ?').run(expired.code);
  db.close();
  await server.start();
  for (const [code, sentence] of [
    [closed.code, /Deze sessie is afgesloten/],
    [expired.code, /Deze sessie is verlopen en gewist/],
  ] as const) {
    await page.goto(server.url);
    await field.fill(code.toLowerCase());
    await page.keyboard.press('Enter');
    await expect(page.getByText(sentence).first()).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveValue(`${code.slice(0, 3)}-${code.slice(3)}`);
    await expectAccessible(page);
  }
});

test('the phone speaks English when its owner does', async ({ browser }) => {
  const { page } = await openPage(browser, 360, 740, '/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
