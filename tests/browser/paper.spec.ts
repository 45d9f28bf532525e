// Whoever has no phone, as people see it: cards are made and printed, read out, entered at the desk, and called.
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, type Page, test } from '@playwright/test';
import { cardOf } from '#shared/domain/round/card.ts';
import { dealMark } from '#shared/domain/round/dealMark.ts';
import type { Deal } from '#shared/domain/round/deal.ts';
import type { OwnDeck } from '#shared/protocol/ownDeck.ts';
import type { OpenRequest } from '#shared/protocol/openRequest.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { joinAs, leadAs, openSession, screenSecretOf, takePaperSeats } from '../support/workshop.ts';
import { next, press } from './desk.ts';
import { expectWellMade, openPage } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

/** What the server dealt, as it stands in its file: the seed is sent to nobody. */
function dealtBy(): Deal {
  const file = new DatabaseSync(join(server.dataDir, 'bingo.sqlite'), { readOnly: true });
  const rows = file.prepare('SELECT event FROM entry').all();
  file.close();
  const events = rows.map(({ event }) => JSON.parse(String(event)) as { type: string; deal: Deal });
  return events.findLast(({ type }) => type === 'RoundDealt')!.deal;
}

/** How many pages a printer would use, and that each is A4. */
async function printed(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) =>
    [Number(width), Number(height)].map(Math.round),
  );
  for (const size of sizes) expect(size).toEqual([595, 842]);
  return sizes.length;
}

/** What runs out of its square, or its sheet, on paper; a heading's line is lower than its letters, and hides nothing. */
async function cutOff(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('article')].flatMap((sheet) => {
      const edge = sheet.getBoundingClientRect();
      const underNumber = [...sheet.querySelectorAll('h2:has(svg)')].filter((title) => {
        const words = document.createRange();
        words.selectNode(title.firstChild!);
        const stop = title.querySelector('svg')!.getBoundingClientRect();
        const { left } = title.previousElementSibling!.getBoundingClientRect();
        return left < stop.right || [...words.getClientRects()].some(({ right }) => right > stop.left);
      });
      if (underNumber.length > 0) return underNumber.map((title) => `under its number: ${title.textContent}`);
      return [...sheet.querySelectorAll('p, th, h3, svg')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          const isOut = box.bottom > edge.bottom + 1 || box.right > edge.right + 1 || box.top < edge.top - 1;
          const isPhrase = element.matches('p') && getComputedStyle(element).display === 'grid';
          const runsOver =
            element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
          return isOut || (isPhrase && runsOver);
        })
        .map((element) => element.textContent || element.tagName);
    }),
  );
  await page.emulateMedia({ media: null });
  return found;
}

const cardTexts = (sheet: ReturnType<Page['getByRole']>): Promise<readonly string[]> =>
  sheet
    .locator('section > div > p')
    .evaluateAll((squares) => squares.map((square) => (square.textContent ?? '').replaceAll('\u00AD', '')));

test('cards are made, printed, read out, entered and called; what is called is on the screen', async ({ browser }) => {
  const opened = await openSession(server.url);
  const { code, facilitatorSecret } = opened;
  const phone = await joinAs(server.url, code);
  const desk = await openPage(browser, `${server.url}/console/${code}#${facilitatorSecret}`, { size: [1280, 800] });
  await desk.getByText('Op papier', { exact: true }).click();
  await desk.getByLabel('Hoeveel kaarten erbij').fill('3');
  await desk.getByRole('button', { name: 'Maak kaarten' }).click();
  await expect(desk.getByRole('complementary').getByText('3 kaarten gemaakt.')).toBeVisible();
  await expect(desk.getByRole('status')).toContainText('3 kaarten gemaakt.');
  await expectWellMade(desk);

  const [print] = await Promise.all([
    desk.waitForEvent('popup'),
    desk.getByRole('link', { name: 'Kaarten van ronde 1' }).click(),
  ]);
  const sheets = print.getByRole('article');
  await expect(sheets).toHaveCount(3);
  // Browsers print the address below a page, and these are handed out.
  expect(print.url()).toBe(`${server.url}/paper/${code}`);
  const deal = dealtBy();
  for (const [index, seat] of [2, 3, 4].entries()) {
    const sheet = sheets.nth(index);
    await expect(sheet.getByRole('heading')).toHaveText(`Je speelt mee als nummer ${seat}${seat}`);
    await expect(sheet).toContainText(`Ronde 1 · ${dealMark(deal)}`);
    const dealt = cardOf(deal, seat).flatMap((phrase) => phrase?.sentence ?? []);
    expect((await cardTexts(sheet)).filter((text) => dealt.includes(text))).toEqual(dealt);
  }
  expect(await printed(print)).toBe(3);
  await print.getByLabel('Twee kaarten per vel').check();
  expect(await printed(print)).toBe(2);
  await print.reload();
  await expect(sheets).toHaveCount(3);
  await print.close();

  await desk.getByRole('button', { name: /Start ronde 1/ }).click();
  await desk.getByText('Kaart op papier', { exact: true }).click();
  const number = desk.getByLabel('Nummer op de kaart');
  await number.fill('1');
  await desk.getByRole('button', { name: 'Pak deze kaart' }).click();
  await expect(desk.getByText(/Dit nummer is geen kaart op papier/)).toBeVisible();
  await number.fill('3');
  await number.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Kaart 3' })).toBeFocused();
  await expect(desk.getByText(/Dit nummer is geen kaart op papier/)).toHaveCount(0);
  const square = (index: number) => {
    const phrase = cardOf(deal, 3)[index]!;
    return desk.getByRole('button', { name: phrase.sentence });
  };
  for (const index of [0, 1, 2, 3]) await square(index).click();
  await square(9).click();
  await square(9).click();
  await expect(square(9)).toHaveAttribute('aria-pressed', 'false');
  await expect(desk.getByText('Nog geen volle rij.')).toBeVisible();
  await square(4).click();
  await expect(desk.getByText('Rij 1 is vol.').first()).toBeVisible();
  await expect(desk.getByRole('status')).toContainText('Rij 1 is vol.');
  await expectWellMade(desk);
  await desk.getByRole('button', { name: 'Meld bingo' }).click();
  await expect(desk.getByRole('heading', { name: '1 bingo gemeld' })).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Meld bingo' })).toHaveCount(0);
  await desk.getByRole('button', { name: 'Leg weg' }).click();
  await expect(number).toBeFocused();

  const screen = await openPage(browser, `${server.url}/screen/${code}#${await screenSecretOf(server.url, opened)}`, {
    size: [1024, 768],
  });
  await expect(next(desk)).toContainText('Toon bingo 1 in de zaal');
  // In a field the keys are the field's own.
  await next(desk).focus();
  await press(desk, 'PageDown');
  for (const phrase of cardOf(deal, 3).slice(0, 5))
    await expect(screen.getByRole('main')).toContainText(phrase!.cell.replaceAll('\u00AD', ''));

  // The desk for cards on paper stands beside the tally: once, however often the desk is drawn again.
  await desk.getByRole('button', { name: 'Rond af' }).click();
  await expect(next(desk)).toContainText('Ja, ronde 1 is klaar');
  await press(desk, 'PageDown');
  await expect(next(desk)).toContainText('Toon de turflijst in de zaal');
  await number.fill('4');
  await number.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Kaart 4' })).toBeFocused();
  await expect(desk.getByText('Invullen kan tot de turflijst is getoond.')).toBeVisible();
  await press(desk, 'PageDown');
  await expect(screen.getByText('Meest gehoord:')).toBeVisible();
  // The card that lay on the desk is gone, and the keyboard is where it says why.
  const over = desk.getByText('De turflijst is getoond: er komt niets meer bij.');
  await expect(over).toBeFocused();
  await expect(desk.getByRole('heading', { name: 'Kaart 4' })).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'Pak deze kaart' })).toHaveCount(0);
  await desk.getByRole('button', { name: 'Volgend blad' }).click();
  await expect(desk.getByRole('main').getByText(/^De zaal ziet blad 2/)).toBeVisible();
  await expect(desk.getByRole('heading', { name: 'Kaart op papier' })).toHaveCount(1);
  // What was shown was shown, whatever the room sees now.
  await desk.getByRole('button', { name: 'Haal van het scherm' }).click();
  await expect(screen.getByText('Meest gehoord:')).toHaveCount(0);
  await expect(next(desk)).toContainText('Toon blad 2 van 2');
  await expect(over).toBeVisible();
  phone.close();
});

/** Sentences as long as they may be, with the longest of words. */
const wide: OwnDeck = {
  name: 'Breed',
  kind: 'defence',
  phrases: [...'BINGO'].flatMap((letter) =>
    Array.from({ length: 5 }, (_, i) => ({
      letter: letter as 'B',
      argument: null,
      cell: `${letter}${i} Maatwerkvoorziening wmo`,
      sentence:
        `${letter}${i} Voor hardheidsclausuleregelingen maken wij uitzonderingen, meent de maatschappelijk`.padEnd(
          90,
          'w',
        ),
    })),
  ),
};

for (const [what, request] of [
  ['5×5, Dutch', { extra: { corners: true, full: true } }],
  ['4×4, English', { size: 4, language: 'en', extra: { corners: false, full: true } }],
  ['3×3, breakthrough, English', { size: 3, deck: 'breakthrough', language: 'en' }],
  ['5×5, the longest sentences', { deck: wide }],
  ['4×4, the longest sentences', { deck: wide, size: 4 }],
  ['3×3, the longest sentences', { deck: wide, size: 3 }],
] as const satisfies readonly (readonly [string, Partial<OpenRequest>])[])
  test(`on paper every card is whole: ${what}`, async ({ browser }) => {
    const opened = await openSession(server.url, request);
    const desk = await leadAs(server.url, opened);
    expect(await desk.ask(takePaperSeats(5))).toMatchObject({ ok: true });
    const page = await openPage(browser, `${server.url}/paper/${opened.code}#${opened.facilitatorSecret}`, {
      size: [1280, 800],
    });
    const sheets = page.getByRole('article');
    await expect(sheets).toHaveCount(5);
    await page.evaluate(() => document.fonts.ready);
    expect(await cutOff(page)).toEqual([]);
    expect(await printed(page)).toBe(5);
    await page.getByRole('radio').nth(1).check();
    await expect(sheets).toHaveCount(3);
    expect(await cutOff(page)).toEqual([]);
    expect(await printed(page)).toBe(3);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectWellMade(page);
    desk.close();
  });

test('poster and observer’s sheet are a page each, without any secret, in both languages', async ({ browser }) => {
  const { code } = await openSession(server.url);
  for (const locale of ['nl-NL', 'en-GB'] as const)
    for (const path of [`/paper/${code}/poster`, '/paper/observer']) {
      const page = await openPage(browser, server.url + path, { size: [1280, 800], locale });
      await expect(page.getByRole('article')).toHaveCount(1);
      await page.evaluate(() => document.fonts.ready);
      expect(await cutOff(page)).toEqual([]);
      expect(await printed(page)).toBe(1);
      await expectWellMade(page);
      await page.setViewportSize({ width: 320, height: 568 });
      await expectWellMade(page);
      await page.close();
    }
});

test('her link is printed on a page of its own, whose address has no secret, and leads from there', async ({
  browser,
}) => {
  const { code, facilitatorSecret } = await openSession(server.url);
  const link = `${server.url}/console/${code}#${facilitatorSecret}`;
  const desk = await openPage(browser, link, { size: [1280, 800] });
  // Unfolded at the arrival: it is to be kept before the room fills up.
  const toPrint = desk.getByRole('link', { name: 'Print hem (nieuw tabblad)' });
  await expect(toPrint).toBeVisible();
  const [print] = await Promise.all([desk.waitForEvent('popup'), toPrint.click()]);
  const sheet = print.getByRole('article');
  // The address at which a phone finds this server, which may be another one than ours.
  const printedLink = sheet.getByText(`/console/${code}#${facilitatorSecret}`);
  await expect(printedLink).toBeVisible();
  await expect(sheet.getByRole('img', { name: 'QR-code van je begeleiderslink' })).toBeVisible();
  expect(print.url()).toBe(`${server.url}/paper/${code}/link`);
  await print.evaluate(() => document.fonts.ready);
  expect(await cutOff(print)).toEqual([]);
  expect(await printed(print)).toBe(1);
  await expectWellMade(print);
  const typed = new URL(await printedLink.innerText());
  const hand = await openPage(browser, server.url + typed.pathname + typed.hash, { size: [390, 844] });
  await expect(hand.getByRole('heading', { level: 1, name: 'Binnenkomst' })).toBeVisible();

  const without = await openPage(browser, print.url(), { locale: 'en-GB' });
  await expect(without.getByText('It is there under “Your link”.')).toBeVisible();
  await expect(without.getByRole('article')).toHaveCount(0);
  await expect(without.getByRole('button', { name: 'Print' })).toHaveCount(0);
});

test('without the key of a desk there are no cards, and it says where to find them', async ({ browser }) => {
  const { code } = await openSession(server.url);
  const page = await openPage(browser, `${server.url}/paper/${code}`);
  await expect(page.getByRole('heading', { name: 'Open deze pagina vanaf je begeleiderspagina' })).toBeVisible();
  await expectWellMade(page);
  await page.goto(`${server.url}/paper/${code}#${'x'.repeat(22)}`);
  await expect(page.getByText(/Deze link klopt niet helemaal/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
});
