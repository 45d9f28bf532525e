// Every phrase of every deck on a real card, in the real font: nothing overflows, and words break at soft hyphens only.
import { expect, test } from '@playwright/test';
import { deckNamed } from '#shared/content/deckNamed.ts';
import { decks } from '#shared/content/decks.ts';
import { languages } from '#shared/domain/language.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, openSession } from '../support/workshop.ts';
import { squares } from './pages.ts';
import { openScene, takesPart, taps } from './scenes/cast.ts';
import { phoneWords } from './scenes/phoneWords.ts';
import { stageFor } from './scenes/story.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.destroy());

const cells = [
  ...new Set(
    languages.flatMap((language) =>
      decks.flatMap(({ id }) => deckNamed(id, language)?.phrases ?? []).map((p) => p.cell),
    ),
  ),
];

const cards = [
  { size: 5, width: 360, height: 740 },
  { size: 4, width: 320, height: 568 },
] as const;

for (const { size, width, height } of cards)
  test(`fits ${size}×${size} on a phone of ${width} px, at 15 px or more`, async ({ browser }) => {
    const { code } = await openSession(server.url, { size });
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`${server.url}/${code}`);
    await page.getByRole('button', { name: 'Meedoen' }).click();
    await expect(page.getByRole('gridcell').first()).toBeVisible();
    const wrong = await page.evaluate(async (texts) => {
      await document.fonts.ready;
      const buttons = [...document.querySelectorAll<HTMLElement>('[role="gridcell"] > button')];
      const faults: string[] = [];
      for (const [index, text] of texts.entries()) {
        const button = buttons[index % buttons.length];
        const words = button?.querySelector('span');
        if (!button || !words) return ['no card'];
        words.textContent = text;
        const style = getComputedStyle(words);
        if (Number.parseFloat(style.fontSize) < 15) faults.push(`${text}: ${style.fontSize}`);
        if (!style.fontFamily.includes('Sofia Sans Condensed') || !document.fonts.check(`650 15px ${style.fontFamily}`))
          faults.push(`${text}: another font`);
        if (style.overflowWrap !== 'normal' || style.wordBreak !== 'normal' || style.hyphens !== 'manual')
          faults.push(`${text}: may break anywhere`);
        const box = button.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(words);
        const ink = range.getBoundingClientRect();
        if (ink.width > box.width || ink.height > box.height)
          faults.push(`${text}: ${Math.ceil(ink.width)}×${Math.ceil(ink.height)} in ${box.width}×${box.height}`);
      }
      return faults;
    }, cells);
    expect(wrong).toEqual([]);
    expect(cells.length).toBeGreaterThan(300);
  });

test('keeps the number of times clear of every phrase, on the smallest phone too', async ({ browser }) => {
  const stage = stageFor({ surface: 'phone' }, { browser, server, language: 'nl' });
  const session = await openScene(stage);
  const phone = await stage.open(session.phonePath);
  await takesPart(phone, stage);
  await session.leads(lead('StartRound'), ({ activity }) => activity?.phase === 'running');
  await taps(phone, 7);
  await squares(phone).nth(7).click();
  await phone.getByRole('button', { name: phoneWords('nl')('heard-again') }).click();
  const square = squares(phone).nth(7);
  await expect(square.locator('b')).toHaveText('2×');
  for (const [width, height] of [
    [320, 568],
    [360, 640],
  ] as const) {
    await phone.setViewportSize({ width, height });
    const covered = await square.evaluate(async (button, texts) => {
      await document.fonts.ready;
      const [words, times] = [button.querySelector('span'), button.querySelector('b')];
      if (!words || !times) return ['no number'];
      const faults: string[] = [];
      /** Letters are less tall than the line that they stand on. */
      const letters = ({ left, right, top, height: tall }: DOMRect) => ({
        left,
        right,
        top: top + tall * 0.2,
        bottom: top + tall * 0.8,
      });
      for (const bar of [null, 'row'])
        for (const text of texts) {
          if (bar) button.setAttribute('data-bar', bar);
          else button.removeAttribute('data-bar');
          words.textContent = text;
          const range = document.createRange();
          range.selectNodeContents(words);
          const number = letters(boxOf(times));
          const isOver = [...range.getClientRects()]
            .map(letters)
            .some(
              (line) =>
                line.left < number.right &&
                number.left < line.right &&
                line.top < number.bottom &&
                number.top < line.bottom,
            );
          if (isOver) faults.push(`${text}, bar ${bar}`);
        }
      return faults;

      function boxOf(element: Element): DOMRect {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect();
      }
    }, cells);
    expect(covered, `${width}×${height}`).toEqual([]);
  }
});
