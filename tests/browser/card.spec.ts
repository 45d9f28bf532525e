// What the card promises a hand: time to take a tap back, a view that fits, room in every hold, and little to download.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead } from '../support/workshop.ts';
import { roundRuns, squares, standStill } from './pages.ts';
import { openScene, takesPart, taps } from './scenes/cast.ts';
import { layoutFlaws } from './scenes/flaws.ts';
import { stageFor } from './scenes/story.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

/** A card in a round that runs. */
async function playing(browser: Parameters<typeof stageFor>[1]['browser']): Promise<Page> {
  const stage = stageFor({ surface: 'phone' }, { browser, server, language: 'nl' });
  const session = await openScene(stage);
  const page = await stage.open(session.phonePath);
  await takesPart(page, stage);
  await session.leads(lead('StartRound'), ({ activity }) => activity?.phase === 'running');
  await roundRuns(page);
  session.desk.close();
  return page;
}

test('a tap can be undone for five seconds, and for as long as somebody is at the button', async ({ browser }) => {
  const page = await playing(browser);
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  const passes = (seconds: number) => page.clock.runFor(seconds * 1_000);
  await page.clock.install();
  await standStill(page);
  await taps(page, 3);
  await expect(undo).toBeVisible();
  await passes(4.9);
  await expect(undo).toBeVisible();
  await passes(0.2);
  await expect(undo).toHaveCount(0);
  await expect(squares(page).nth(3)).toHaveAttribute('data-look', 'heard');

  await taps(page, 4);
  await undo.focus();
  await passes(60);
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(undo).toHaveCount(0);
  await expect(squares(page).nth(4)).toHaveAttribute('data-look', 'plain');
  await expect(squares(page).nth(3)).toHaveAttribute('data-look', 'heard');
});

test('text that asks for more room makes a list of the card, and what was chosen is remembered', async ({
  browser,
}) => {
  const page = await playing(browser);
  const rows = page.getByRole('listitem');
  const view = (name: 'Kaart' | 'Lijst') => page.getByRole('button', { name, exact: true });
  const spaced = (on: boolean) =>
    page.evaluate((isOn) => {
      const sheet = new CSSStyleSheet();
      // More than a reader may ask for (0.12 em): with that most cards still are a grid.
      sheet.replaceSync('* { letter-spacing: 0.4em !important; }');
      document.adoptedStyleSheets = isOn ? [sheet] : [];
    }, on);
  await expect(squares(page)).toHaveCount(24);
  await spaced(true);
  await expect(rows).toHaveCount(25);
  await expect(view('Lijst')).toHaveAttribute('aria-pressed', 'true');
  // Nobody chose that: where the text is as it was, so is the card.
  await spaced(false);
  await page.reload();
  await expect(squares(page)).toHaveCount(24);

  await view('Lijst').click();
  await expect(rows).toHaveCount(25);
  await page.reload();
  await expect(rows).toHaveCount(25);
  await view('Kaart').click();
  await expect(squares(page)).toHaveCount(24);
  await page.reload();
  await expect(squares(page)).toHaveCount(24);
});

test('a card with a bingo has room in every hold: upright, on its side, on a small tablet', async ({ browser }) => {
  const page = await playing(browser);
  await taps(page, 0, 1, 2, 3, 4);
  const call = page.getByRole('button', { name: 'Meld bingo' });
  for (const [width, height] of [
    [320, 568],
    [360, 640],
    [430, 932],
    [568, 320],
    [740, 360],
    [768, 1024],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    const where = `${width}×${height}`;
    expect(await page.evaluate(layoutFlaws), where).toEqual([]);
    const button = (await call.boundingBox())!;
    // Within the thumb: in the lower quarter, tall enough, and all of it in view.
    expect(button.height, where).toBeGreaterThanOrEqual(56);
    expect(button.y, where).toBeGreaterThanOrEqual(0.75 * height);
    expect(button.y + button.height, where).toBeLessThanOrEqual(height);
    for (const square of [squares(page).first(), squares(page).last()]) {
      await square.scrollIntoViewIfNeeded();
      // What covers it would take the press in its place.
      await square.click({ trial: true });
    }
  }
});

test('a phone downloads at most 100 kB of type, and all of it from here', async ({ browser }) => {
  const page = await playing(browser);
  await taps(page, 0, 1, 2, 3, 4);
  await page.getByRole('button', { name: 'Meld bingo' }).click();
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await page.getByRole('button', { name: 'Over deze sessie' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const fonts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.woff2?$/.test(name))
      .map((entry) => ({ url: entry.name, bytes: (entry as PerformanceResourceTiming).encodedBodySize })),
  );
  expect(fonts.map(({ url }) => new URL(url).origin)).toEqual(fonts.map(() => server.url));
  expect(Math.max(...fonts.map(({ bytes }) => bytes))).toBeGreaterThan(10_000);
  expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(100_000);
});

test('who sees what is two taps away from the card', async ({ browser }) => {
  const page = await playing(browser);
  await page.getByRole('button', { name: 'Over deze sessie' }).click();
  const link = page.getByRole('dialog').getByRole('link', { name: /^Wie ziet wat/ });
  await expect(link).toBeVisible();
  const [about] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await expect(about.getByRole('heading', { name: 'Wie ziet wat?' })).toBeVisible();
});
