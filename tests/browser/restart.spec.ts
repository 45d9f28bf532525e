// P8 as people see it: the server is stopped and started during play, and a phone says so calmly and is back by itself.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { joinAs, lead, leadAs, openSession } from '../support/workshop.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

const squares = (phone: Page) => phone.getByRole('gridcell').getByRole('button');
const marked = (phone: Page) => squares(phone).and(phone.locator('[aria-pressed="true"]'));

for (const [language, { join, calm }] of Object.entries({
  nl: { join: 'Meedoen', calm: 'We zijn zo terug.' },
  en: { join: 'Join in', calm: 'Back in a moment.' },
})) {
  test(`P8: a phone rides out a restart by itself, in ${language}`, async ({ browser }) => {
    const opened = await openSession(server.url, { language: language === 'nl' ? 'nl' : 'en' });
    const console = await leadAs(server.url, opened);
    await console.ask(lead('StartRound'));
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const phone = await context.newPage();
    const errors: string[] = [];
    phone.on('pageerror', (error) => errors.push(error.message));
    await phone.goto(`${server.url}/${opened.code}`);
    await phone.getByRole('button', { name: join }).click();
    await expect(squares(phone)).toHaveCount(24);
    await squares(phone).nth(0).click();
    // Until the bar no longer speaks of that tap, and has the room to say something else.
    const bar = phone.locator('footer');
    await expect(bar).toHaveAttribute('data-what', 'count', { timeout: 15_000 });
    const card = await squares(phone).allInnerTexts();

    // It is said for a second or so: looked for at every frame, not now and then.
    const said = phone.waitForFunction((text) => document.querySelector('footer')?.textContent?.includes(text), calm);
    expect(await server.stop()).toBe(0);
    await said;
    // Her card works on meanwhile.
    await squares(phone).nth(7).click();
    await expect(marked(phone)).toHaveCount(2);
    await server.start();

    // Nobody touches anything: what waited is sent, and stands in the journal.
    await console.sees((view) => view.presence.phones === 1);
    await expect(phone.getByText(calm)).toHaveCount(0, { timeout: 15_000 });
    await expect(bar).toHaveAttribute('data-what', 'count', { timeout: 15_000 });
    expect(await squares(phone).allInnerTexts()).toEqual(card);
    const stored = await phone.evaluate((key) => localStorage.getItem(key), `bingo/${opened.code}/secret`);
    const again = await joinAs(server.url, opened.code, JSON.parse(stored ?? '""') as string);
    await again.sees((view) => view.activity?.own.marks.length === 2);
    again.close();
    expect(errors).toEqual([]);
    console.close();
  });
}
