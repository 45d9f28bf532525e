// What an officer sees: the page for FG and CISO on a phone, on a desk and on paper; and what a browser keeps and asks.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { joinAs, lead, leadAs, openSession } from '../support/workshop.ts';

let server: ServerProcess;
test.beforeAll(async () => {
  server = await startServer();
});
test.afterAll(() => server.destroy());

for (const [locale, title, first, sent] of [
  ['nl-NL', 'Voor FG en CISO', 'Wat het is, en waarvoor', 'De kopregels van deze server'],
  ['en-GB', 'For your DPO and CISO', 'What it is, and what for', 'The headers of this server'],
] as const)
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const)
    test(`the text for officers reads well at ${width} px in ${locale}`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height }, locale });
      const page = await context.newPage();
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url)) foreign.push(request.url());
      });
      // From the front page, as an officer who was sent the address would come.
      await page.goto(server.url);
      await page.getByRole('link', { name: title }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title.split(' ').at(-1)!);
      await expect(page.getByRole('heading', { name: first })).toBeVisible();

      // What the page says that this server sends is what it sent.
      const table = page.getByRole('table', { name: sent });
      const served = (await page.request.get(`${server.url}/privacy`)).headers();
      const row = (name: string) => table.getByRole('row').filter({ hasText: name });
      for (const name of ['content-security-policy', 'referrer-policy', 'x-content-type-options'])
        await expect(row(name)).toContainText(served[name]!);
      await expect(row('strict-transport-security')).toContainText(/niet|not/);

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(foreign).toEqual([]);
      expect(await context.cookies()).toEqual([]);

      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      process.stdout.write(`the text for officers: ${sheets} sheets of A4 in ${locale}\n`);
      expect(sheets).toBeGreaterThanOrEqual(4);
      expect(sheets).toBeLessThanOrEqual(5);
      await context.close();
    });

test('T27: with fewer than five cards the facilitator is told what a tally gives away', async ({ page }) => {
  const opened = await openSession(server.url);
  const desk = await leadAs(server.url, opened);
  const told = page.getByText('Met minder dan 5 kaarten kan de turflijst verraden');
  await page.goto(`${server.url}/console/${opened.code}#${opened.facilitatorSecret}`);
  await page.getByText('Nederlands').or(page.locator('html')).first().waitFor();
  await expect(told).toHaveCount(0);
  const phones = [await joinAs(server.url, opened.code)];
  await expect(told).toBeVisible();
  while (phones.length < 5) phones.push(await joinAs(server.url, opened.code));
  await expect(told).toHaveCount(0);
  await desk.ask(lead('StartRound'));
  for (const client of [desk, ...phones]) client.close();
});
