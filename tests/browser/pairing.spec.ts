// The machine at the projector knows one address; the facilitator types what it shows.
import { expect, type Page, test } from '@playwright/test';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { openSession } from '../support/workshop.ts';
import { expectWellMade, openPage } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

const shownOn = async (screen: Page): Promise<string> => {
  const code = screen.getByText(/^\d{3}\s\d{3}$/);
  await expect(code).toBeVisible();
  return (await code.innerText()).replace(/\D/g, '');
};

test('two screens wait: each opens the session of the desk where its code is typed', async ({ browser }) => {
  const sessions = [await openSession(server.url), await openSession(server.url, { language: 'en' })] as const;
  const home = await openPage(browser, server.url, { size: [1024, 768] });
  await home.getByRole('link', { name: 'Koppel het scherm' }).click();
  const screens = [home, await openPage(browser, `${server.url}/screen`, { size: [1920, 1080] })] as const;
  await expectWellMade(home);
  const codes = [await shownOn(screens[0]), await shownOn(screens[1])] as const;
  expect(codes[0]).not.toBe(codes[1]);

  for (const i of [1, 0] as const) {
    const { code, facilitatorSecret } = sessions[i];
    const desk = await openPage(browser, `${server.url}/console/${code}#${facilitatorSecret}`, { size: [1280, 800] });
    await desk
      .getByText('Schermlink', { exact: true })
      .or(desk.getByText('Screen link', { exact: true }))
      .click();
    await expect(desk.getByText(new RegExp(`${new URL(server.url).port}/screen`))).toBeVisible();
    const field = desk.getByRole('textbox', { name: /Cijfers op de beamer|Digits on the projector/ });
    const button = desk.getByRole('button', { name: /^(Koppel|Pair)$/ });

    await field.fill('12 34');
    await button.click();
    await expect(desk.getByRole('alert')).toHaveText(/zes cijfers|six digits/);
    await field.fill(codes.includes('000000') ? '000001' : '000000');
    await field.press('Enter');
    await expect(desk.getByRole('alert')).toHaveText(/wacht geen scherm|No screen is waiting/);
    await expect(field).toBeFocused();
    await expectWellMade(desk);

    await field.fill(`${codes[i].slice(0, 3)} ${codes[i].slice(3)}`);
    await field.press('Enter');
    await expect(screens[i].getByText(`${code.slice(0, 3)}-${code.slice(3)}`, { exact: true })).toBeVisible();
    await expect(screens[i]).toHaveURL(new RegExp(`/screen/${code}#[\\w-]{43}$`));
    await expect(desk.getByText(/^(Gekoppeld|Paired):/)).toBeVisible();
    await expect(desk.getByText(/^(Scherm|Screen)$/).locator('xpath=..')).toContainText(/verbonden|connected/);
    await expect(desk.getByText(/Scherm niet verbonden|Screen not connected/)).toHaveCount(0);
  }
  // It is an ordinary screen from now on, and comes back after a reload.
  await screens[0].reload();
  await expect(screens[0].getByRole('img', { name: /QR/ })).toBeVisible();
});

test('a server that starts anew gives a waiting screen another code, by itself', async ({ browser }) => {
  const screen = await openPage(browser, `${server.url}/screen`, { size: [1024, 768] });
  const first = await shownOn(screen);
  await server.kill();
  await expect(screen.getByRole('status')).toHaveText(/geen verbinding/i);
  await server.start();
  await expect(screen.getByRole('status')).toHaveText(/Koppelcode/);
  await expect.poll(() => shownOn(screen)).not.toBe(first);
});

test('a screen whose link is worthless can be paired from where it stands', async ({ browser }) => {
  const screen = await openPage(browser, `${server.url}/screen/K7QF4M`, { size: [1024, 768] });
  await expect(screen.getByRole('heading', { name: 'Deze link is niet compleet.' })).toBeVisible();
  await screen.keyboard.press('Enter');
  await shownOn(screen);
});
