// Every picture of the screen, on every projector: large enough for the back row, dark enough for a lit room, few enough
// words, nothing cut off; and a screen that is closed and opened again shows the same.
import { expect, type Page, test } from '@playwright/test';
import { languages } from '#shared/domain/language.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { callBingo, lead, ofRoom, show } from '../support/workshop.ts';
import { contrasts, pictureIn, seenLines, stillPicture } from './pixels.ts';
import { hears, openScene } from './scenes/cast.ts';
import { screenStories } from './scenes/screenStories.ts';
import { homeSize, stageFor } from './scenes/story.ts';

const projectors = [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const;
/** Of the height of the screen. */
const SMALLEST = 0.04;
const LEAST_CONTRAST = 9;
const MOST_WORDS = 40;

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

/** Two letters or more: the letter of a column is none, nor is what stands beside a figure (“8 of 13, 3 times”). */
const wordsIn = (texts: readonly string[]): number =>
  texts
    .filter((text) => !/^\d/.test(text))
    .join(' ')
    .replaceAll('\u00AD', '')
    .match(/\p{L}[\p{L}’'-]+/gu)?.length ?? 0;

/** What is wrong with a picture, for each size of a projector; the page is left as it was found. */
async function wrongWith(page: Page, bench: Page): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [width, height] of projectors) {
    const picture = await pictureIn(page, [width, height]);
    const lines = await seenLines(page);
    const found = await contrasts(bench, picture, lines);
    const at = `${width}×${height}`;
    if (lines.length === 0 && (await page.locator('[data-picture="silence"]').count()) === 0)
      wrong.push(`${at}: nothing`);
    lines.forEach((line, i) => {
      const { text, x, y, fontSize, cutOff } = line;
      if (fontSize < SMALLEST * height) wrong.push(`${at}: “${text}” is ${fontSize} px`);
      if (x < -1 || y < -1 || x + line.width > width + 1 || y + line.height > height + 1 || cutOff > 1)
        wrong.push(`${at}: “${text}” is cut off`);
      if (found[i]! < LEAST_CONTRAST) wrong.push(`${at}: “${text}” has a contrast of ${found[i]!.toFixed(1)}`);
    });
    const words = wordsIn([...new Set(lines.map(({ text }) => text))]);
    if (words > MOST_WORDS) wrong.push(`${at}: ${words} words`);
  }
  const [width, height] = homeSize.screen;
  await page.setViewportSize({ width, height });
  return wrong;
}

// What is long or crowded is so in any language; what a round says is not.
const told = languages.flatMap((language) =>
  screenStories.filter(({ name }) => language === 'nl' || name === 'a round').map((story) => ({ story, language })),
);
for (const { story, language } of told)
  test(`can be read from the back row: ${story.name} (${language})`, async ({ browser }) => {
    test.setTimeout(180_000);
    const wrong: string[] = [];
    const bench = await browser.newPage();
    await story.tell(stageFor(story, { browser, server, language }), async (scene, page) => {
      wrong.push(...(await wrongWith(page, bench)).map((what) => `${scene}, ${what}`));
    });
    expect(wrong).toEqual([]);
  });

test('while people talk not a pixel moves, whatever they mark and call', async ({ browser }) => {
  const stage = stageFor({ surface: 'screen' }, { browser, server, language: 'nl' });
  const session = await openScene(stage);
  const wall = await stage.open(await session.screenPath());
  const [anna, bert] = await session.join(2);
  await session.leads(lead('StartRound'), (view) => view.activity?.phase === 'running');
  await expect(wall.locator('[data-picture="listening"]')).toBeVisible();
  const before = await stillPicture(wall);
  await hears(anna!, [0, 1, 2, 3, 4, 9]);
  await hears(bert!, [0, 6, 18, 24]);
  expect(await anna!.ask(callBingo('row-1'))).toMatchObject({ ok: true });
  await session.desk.sees((view) => view.activity?.bingos.length === 1);
  expect((await wall.screenshot()).equals(before)).toBe(true);
  // Keys of a clicker, or of a hand that means another window.
  for (const key of ['PageDown', 'PageUp', 'b', '.', ' ', 'Enter', 'ArrowRight', 'Escape'])
    await wall.keyboard.press(key);
  expect((await wall.screenshot()).equals(before)).toBe(true);
});

test('a screen that is closed and opened again shows what is now, whatever that is', async ({ browser }) => {
  const stage = stageFor({ surface: 'screen' }, { browser, server, language: 'nl' });
  const session = await openScene(stage);
  const path = await session.screenPath();
  const [anna] = await session.join(1);
  const asks = async (request: object) => expect(await session.desk.ask(request)).toMatchObject({ ok: true });
  const shows = (shown: object) => asks(show(shown));
  const stages: readonly (readonly [picture: string, reach: () => Promise<unknown>])[] = [
    ['lobby', () => Promise.resolve()],
    ['listening', () => asks(lead('StartRound'))],
    ['paused', () => asks(lead('PauseRound'))],
    ['listening', () => asks(lead('ResumeRound'))],
    ['silence', () => shows({ what: 'silence' })],
    [
      'bingo',
      async () => {
        await hears(anna!, [0, 1, 2, 3, 4, 7]);
        expect(await anna!.ask(callBingo('row-1'))).toMatchObject({ ok: true });
        await shows({ what: 'bingo', bingo: 0 });
      },
    ],
    ['ended', () => asks(lead('EndRound'))],
    ['tally', () => shows({ what: 'tally' })],
    ['columns', () => shows({ what: 'tally', page: 1 })],
    ['closed', () => asks(ofRoom('CloseRoom'))],
  ];
  const stays = await stage.open(path);
  for (const [picture, reach] of stages) {
    await reach();
    await expect(stays.locator(`main[data-picture="${picture}"]`)).toBeVisible();
    const again = await stage.open(path);
    await expect(again.locator(`main[data-picture="${picture}"]`)).toBeVisible();
    // Of a bingo whoever comes sees the line first, while the other goes on to the chair.
    if (picture !== 'bingo') expect((await stillPicture(again)).equals(await stillPicture(stays)), picture).toBe(true);
    await again.context().close();
  }
});

test('the code stays beside the giant stop, however wide its letters', async ({ browser }) => {
  const stage = stageFor({ surface: 'screen' }, { browser, server, language: 'nl' });
  const session = await openScene(stage);
  const page = await stage.open(await session.screenPath());
  const code = page.getByText(/^\w{3}-\w{3}$/);
  await code.evaluate((element) => (element.firstChild!.nodeValue = 'WWM-WMW'));
  for (const [width, height] of projectors) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(() =>
        code.evaluate((element) => {
          const letters = document.createRange();
          letters.selectNodeContents(element);
          const stop = document.querySelector('[class*="Lobby-stop"]')!;
          return stop.getBoundingClientRect().left - letters.getBoundingClientRect().right;
        }),
      )
      .toBeGreaterThanOrEqual(0);
  }
});

test('the code to scan takes 45 % of the height on every projector, without its quiet zone', async ({ browser }) => {
  const stage = stageFor({ surface: 'screen' }, { browser, server, language: 'nl' });
  const session = await openScene(stage);
  const page = await stage.open(await session.screenPath());
  for (const [width, height] of projectors) {
    await page.setViewportSize({ width, height });
    const { x, y, size, modules } = await page.getByRole('img', { name: /QR/ }).evaluate((drawing) => {
      const box = drawing.getBoundingClientRect();
      const side = Number(drawing.getAttribute('viewBox')!.split(' ')[2]);
      return { x: box.x, y: box.y, size: box.width, modules: (side - 8) / side };
    });
    expect(size * modules, `${width}×${height}`).toBeGreaterThanOrEqual(0.45 * height);
    expect([x >= 0, y >= 0, x + size <= width, y + size <= height], `${width}×${height}`).not.toContain(false);
  }
  session.desk.close();
});

test('a desk says when the screen is unplugged, and when it is back', async ({ browser }) => {
  const stage = stageFor({ surface: 'console' }, { browser, server, language: 'nl' });
  const session = await openScene(stage);
  const desk = await stage.open(session.deskPath);
  const wall = await stage.open(await session.screenPath());
  const alarm = desk.getByText('Scherm niet verbonden.');
  await expect(wall.getByRole('img', { name: /QR/ })).toBeVisible();
  await expect(alarm).toHaveCount(0);
  await wall.context().close();
  await expect(alarm).toBeVisible();
  await stage.open(await session.screenPath());
  await expect(alarm).toHaveCount(0);
});

test('the keys of the screen can be switched off on that machine, and on again', async ({ browser }) => {
  const stage = stageFor({ surface: 'screen' }, { browser, server, language: 'nl' });
  const session = await openScene(stage);
  const wall = await stage.open(await session.screenPath());
  const main = wall.locator('main');
  const unpaired = await wall.context().newPage();
  const keys = (page: Page) => page.getByRole('button', { name: /^Toetsen F en M/ });
  await expect(main).toHaveAttribute('data-sound', 'off');
  await expect(keys(wall)).toHaveAttribute('aria-pressed', 'true');
  await keys(wall).press('Enter');
  await expect(keys(wall)).toHaveText('Toetsen F en M: uit');
  await wall.reload();
  await expect(keys(wall)).toHaveAttribute('aria-pressed', 'false');
  await wall.keyboard.press('m');
  await wall.keyboard.press('f');
  // The same machine, before it knows what to show.
  await unpaired.goto(`${server.url}/screen`);
  await expect(keys(unpaired)).toHaveAttribute('aria-pressed', 'false');

  // Had they done anything, this would undo it: each was pressed once.
  await keys(wall).press('Enter');
  await expect(keys(wall)).toHaveAttribute('aria-pressed', 'true');
  await wall.keyboard.press('m');
  await expect(main).toHaveAttribute('data-sound', 'on');
  await wall.keyboard.press('f');
  await expect.poll(() => wall.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  session.desk.close();
});
