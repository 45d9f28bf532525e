// The links of a session as their holders see them: made, handed out, renewed, taken back.
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { joinAs, openSession, screenSecretOf } from '../support/workshop.ts';
import { expectWellMade, newContext, openPage } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

const size = [1280, 800] as const;
const unfold = (desk: Page, title: string) => desk.locator('summary', { hasText: title }).click();
const fold = (desk: Page, title: string) =>
  desk.locator('details', { has: desk.locator('summary', { hasText: title }) });

/** The desk of a new session, with the fold of its links open. */
async function openDesk(browser: Browser) {
  const opened = await openSession(server.url);
  const context = await newContext(browser, { size });
  const desk = await context.newPage();
  await desk.goto(`${server.url}/console/${opened.code}#${opened.facilitatorSecret}`);
  await expect(desk.getByRole('heading', { name: 'Binnenkomst' })).toBeVisible();
  return { opened, context, desk };
}

/** What a button copies: over plain http the link stands in a field, to be copied by hand. */
async function copied(desk: Page, button: string, title: string): Promise<string> {
  await desk.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not over plain http'));
  });
  await fold(desk, title).getByRole('button', { name: button }).click();
  const link = await fold(desk, title).getByRole('textbox').inputValue();
  return link.replace(/^https?:\/\/[^/]+/, server.url);
}

test('an assistant leads along from a desk without what she may not do, until her link is taken back', async ({
  browser,
}) => {
  const { opened, desk } = await openDesk(browser);
  await unfold(desk, 'Assistent');
  await fold(desk, 'Assistent').getByRole('button', { name: 'Maak een assistentlink' }).click();
  const link = await copied(desk, 'Kopieer assistentlink', 'Assistent');
  expect(link).toMatch(new RegExp(`/assistant/${opened.code}#[\\w-]{22,64}$`));
  await fold(desk, 'Assistent').getByText('QR: leid mee op een telefoon').click();
  await expect(desk.getByRole('img', { name: 'QR-code van de assistentlink' })).toBeVisible();
  await expectWellMade(desk);

  const assistant = await openPage(browser, link, { size: [360, 740] });
  await expect(assistant).toHaveTitle(/^Assistent /);
  await expect(assistant.getByText(/^Je leidt mee als assistent\./)).toHaveCount(1);
  await expectWellMade(assistant);
  for (const missing of ['Jouw link', 'Schermlink', 'Meenemen', 'Kopieer schermlink', 'Open het scherm'])
    await expect(assistant.getByText(missing, { exact: true })).toHaveCount(0);
  await expect(assistant.getByRole('button', { name: /Afsluiten|Sluit de sessie|Wis nu/ })).toHaveCount(0);
  await assistant.getByText('Andere kaarten').click();
  await expect(assistant.getByText(/Maak een eigen set/)).toHaveCount(0);
  // No link of hers is kept as if it were the facilitator's.
  expect(await assistant.evaluate(() => sessionStorage.length)).toBe(0);

  await assistant.getByRole('button', { name: /Start ronde 1/ }).click();
  await expect(desk.getByRole('heading', { name: 'Rollenspel' })).toBeVisible();
  await assistant.getByRole('button', { name: 'Doe dicht de deur' }).click();
  await expect(desk.getByText('dicht', { exact: true })).toBeVisible();

  await fold(desk, 'Assistent').getByRole('button', { name: 'Trek de link in' }).click();
  await fold(desk, 'Assistent').getByRole('button', { name: 'Nee, laat staan' }).click();
  await expect(assistant.getByRole('heading', { name: 'Rollenspel' })).toBeVisible();
  await fold(desk, 'Assistent').getByRole('button', { name: 'Trek de link in' }).click();
  await fold(desk, 'Assistent').getByRole('button', { name: 'Ja, trek hem in' }).click();
  await expect(assistant.getByRole('heading', { name: 'Deze link werkt niet meer.' })).toBeVisible();
  await expectWellMade(assistant);
  await expect(fold(desk, 'Assistent').getByRole('button', { name: 'Maak een assistentlink' })).toBeVisible();
  await assistant.reload();
  await expect(assistant.getByRole('heading', { name: 'Deze link klopt niet.' })).toBeVisible();
});

test('a renewed screen link puts out the screen that looked along, and opens it anew', async ({ browser }) => {
  const { opened, context, desk } = await openDesk(browser);
  const screen = await openPage(
    browser,
    `${server.url}/screen/${opened.code}#${await screenSecretOf(server.url, opened)}`,
    {
      size: [1024, 768],
    },
  );
  await expect(screen.getByRole('img', { name: /QR/ })).toBeVisible();
  await expect(desk.getByText('Scherm niet verbonden.')).toHaveCount(0);
  await unfold(desk, 'Schermlink');
  await fold(desk, 'Schermlink').getByRole('button', { name: 'Vernieuw de schermlink' }).click();
  await fold(desk, 'Schermlink').getByRole('button', { name: 'Ja, vernieuw' }).click();
  await expect(screen.getByRole('heading', { name: 'Deze schermlink werkt niet meer.' })).toBeVisible();
  await expectWellMade(screen);
  await expect(fold(desk, 'Schermlink').getByText('Vernieuwd. Open het scherm opnieuw.')).toBeVisible();
  await expect(desk.getByText('Scherm niet verbonden.')).toBeVisible();
  const [again] = await Promise.all([
    context.waitForEvent('page'),
    desk.getByRole('button', { name: 'Open het scherm' }).click(),
  ]);
  await expect(again.getByRole('img', { name: /QR/ })).toBeVisible();
});

test('the facilitator renews her own link and goes on where she was; the old one says that it is over', async ({
  browser,
}) => {
  const { opened, desk } = await openDesk(browser);
  const { code, facilitatorSecret } = opened;
  const phone = await joinAs(server.url, code);
  const oldAddress = desk.url();
  const other = await openPage(browser, oldAddress, { size: [360, 740] });
  await expect(other.getByRole('heading', { name: 'Binnenkomst' })).toBeVisible();
  await unfold(desk, 'Assistent');
  // Whatever is on the desk stays: it is marked, to see that it is the same.
  await desk.locator('main').evaluate((main) => main.setAttribute('data-before', ''));

  await fold(desk, 'Jouw link').getByRole('button', { name: 'Vernieuw mijn link' }).click();
  await expect(fold(desk, 'Jouw link').getByText(/De oude link werkt dan nergens meer/)).toBeVisible();
  expect(desk.url()).toBe(oldAddress);
  await fold(desk, 'Jouw link').getByRole('button', { name: 'Ja, vernieuw' }).click();
  await expect(fold(desk, 'Jouw link').getByText(/^Vernieuwd\. Bewaar de nieuwe link/)).toBeVisible();
  await expect(desk).toHaveURL(new RegExp(`/console/${code}#[\\w-]{22}$`));
  expect(desk.url()).not.toBe(oldAddress);
  const secret = desk.url().split('#')[1]!;
  expect(secret).not.toBe(facilitatorSecret);
  expect(await desk.evaluate(() => sessionStorage.getItem('bingo/led'))).toBe(JSON.stringify({ code, secret }));
  await expect(desk.locator('main[data-before]')).toHaveCount(1);
  expect(await copied(desk, 'Kopieer mijn link', 'Jouw link')).toBe(desk.url());

  // Another device by the old link is told, now and when it comes later.
  await expect(other.getByRole('heading', { name: 'Deze link werkt niet meer.' })).toBeVisible();
  await expectWellMade(other);
  await other.reload();
  await expect(other.getByRole('heading', { name: 'Deze link klopt niet.' })).toBeVisible();
  await expect(other.getByText(/dan is hij vernieuwd/)).toBeVisible();

  // She leads on by the new one, and Back does not lead to the old.
  await desk.getByRole('button', { name: /Start ronde 1/ }).click();
  await expect(desk.getByRole('heading', { name: 'Rollenspel' })).toBeVisible();
  expect(phone.socket.connected).toBe(true);
  await desk.reload();
  await expect(desk.getByRole('heading', { name: 'Rollenspel' })).toBeVisible();
  await desk.goBack();
  expect(desk.url()).not.toContain(facilitatorSecret);
  phone.close();
});

test('the desk counts down to the wiping by the server’s clock, whatever its own says', async ({ browser }) => {
  const opened = await openSession(server.url, { keepHours: 24 });
  const context = await newContext(browser, { size });
  await context.clock.install({ time: Date.now() + 5 * 24 * 3_600_000 });
  const desk = await context.newPage();
  await desk.goto(`${server.url}/console/${opened.code}#${opened.facilitatorSecret}`);
  const line = desk.getByText(/^Deze sessie wordt gewist over 24 uur \(.+\som\s\d\d?:00\)\. Gebruik je de sessie nog/);
  await expect(line).toBeVisible();
  // Cut off, or else it would be told again what time it is.
  await server.kill();
  await context.clock.fastForward(2 * 3_600_000);
  await expect(desk.getByText(/^Deze sessie wordt gewist over 22 uur/)).toBeVisible();

  await server.start();
  const never = await openSession(server.url, { keepHours: 0, language: 'en' });
  const other = await openPage(browser, `${server.url}/console/${never.code}#${never.facilitatorSecret}`, {
    size,
    locale: 'en-GB',
  });
  await expect(other.getByText('This session is wiped as soon as you close it.')).toBeVisible();
});
