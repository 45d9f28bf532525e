// Every phrase of every deck on a real card, in the real font: nothing overflows, and words break at soft hyphens only.
import { expect, test } from '@playwright/test';
import { deckNamed } from '#shared/content/deckNamed.ts';
import { decks } from '#shared/content/decks.ts';
import { languages } from '#shared/domain/language.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { openSession } from '../support/workshop.ts';

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
