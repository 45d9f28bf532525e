// P12: a page and a server of different versions say "reload", which takes one tap, and never misunderstand each other.
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { type ServerProcess, startServer } from '../support/serverProcess.ts';
import { lead, leadAs, openSession, screenSecretOf } from '../support/workshop.ts';
import { expectWellMade, interpret, marked, newContext, squares, stored, takePart } from './pages.ts';

let server: ServerProcess;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.destroy());

/** Lets pages of this browser speak as version `version` to the server, until they are reloaded. */
const speak = (rules: Awaited<ReturnType<typeof interpret>>, version: number) => {
  rules.up = (text) => text.replace(`"protocol":${PROTOCOL_VERSION}`, `"protocol":${version}`);
};
const understand = (rules: Awaited<ReturnType<typeof interpret>>) => {
  rules.up = (text) => text;
  rules.down = (text) => text;
};

/** As when a server of another version comes in the place of this one. */
async function cutOff(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
}

async function session(context: BrowserContext) {
  const opened = await openSession(server.url);
  const { code, facilitatorSecret } = opened;
  const addresses = {
    phone: `${server.url}/${code}`,
    console: `${server.url}/console/${code}#${facilitatorSecret}`,
    screen: `${server.url}/screen/${code}#${await screenSecretOf(server.url, opened)}`,
  };
  return { opened, addresses, rules: await interpret(context) };
}

for (const [kind, version] of [
  ['older', PROTOCOL_VERSION - 1],
  ['newer', PROTOCOL_VERSION + 1],
] as const)
  test(`P12: a page ${kind} than the server says “reload” on every surface, and one tap does it`, async ({
    browser,
  }) => {
    const context = await newContext(browser, { size: [1024, 768] });
    const { addresses, rules } = await session(context);
    for (const [surface, address] of Object.entries(addresses)) {
      speak(rules, version);
      const page = await context.newPage();
      await page.goto(address);
      await expect(page.getByText('Er is een nieuwe versie.').first(), surface).toBeVisible();
      await expectWellMade(page);
      understand(rules);
      await page.getByRole('button', { name: 'Vernieuw de pagina' }).click();
      await expect(page.getByText('Er is een nieuwe versie.'), surface).toHaveCount(0);
      await page.close();
    }
  });

test('P12: taps that wait survive the reload, and are sent', async ({ browser }) => {
  const context = await newContext(browser, { size: [320, 568], locale: 'en-GB' });
  const { opened, addresses, rules } = await session(context);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const phone = await context.newPage();
  await phone.goto(addresses.phone);
  await phone.getByRole('button', { name: 'Meedoen' }).click();
  await squares(phone).nth(1).click();
  await expect(squares(phone).nth(1)).toHaveAttribute('data-look', 'heard');

  speak(rules, PROTOCOL_VERSION - 1);
  await cutOff(phone);
  await expect(phone.getByRole('contentinfo').getByText('Er is een nieuwe versie.')).toBeVisible();
  await expectWellMade(phone);
  // The card works on meanwhile.
  for (const index of [3, 7]) await squares(phone).nth(index).click();
  await expect(phone.locator('[data-look="pending"]')).toHaveCount(2);

  understand(rules);
  await phone.getByRole('button', { name: 'Vernieuw de pagina' }).click();
  for (const index of [1, 3, 7]) await expect(squares(phone).nth(index)).toHaveAttribute('data-look', 'heard');
  // On another device, by the same secret, only what the server has.
  const elsewhere = await (await newContext(browser)).newPage();
  await elsewhere.goto(`${server.url}/about`);
  const { [`${opened.code}/secret`]: secret } = await stored(phone);
  await elsewhere.evaluate(
    ([key, value]) => localStorage.setItem(key!, value!),
    [`bingo/${opened.code}/secret`, JSON.stringify(secret)],
  );
  await elsewhere.goto(addresses.phone);
  await takePart(elsewhere);
  await expect(marked(elsewhere)).toHaveCount(3);
  console.close();
});

test('P12: what a page of version 1 left is not read, but for the taps that it had to send', async ({ browser }) => {
  const context = await newContext(browser);
  const { opened, addresses } = await session(context);
  const { code } = opened;
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const phone = await context.newPage();
  await phone.goto(`${server.url}/about`);
  await phone.evaluate((room) => {
    const keep = (key: string, value: unknown) => localStorage.setItem(`bingo/${room}/${key}`, JSON.stringify(value));
    keep('secret', 'a'.repeat(22));
    keep('welcomed', true);
    keep('frame-1', { version: 4, now: 1, view: { audience: 'participant', seat: 77, activity: { kind: 'other' } } });
    const tapped = { steady: 1, page: 1, wall: Date.now() - 2_000 };
    keep('tap/of-version-1', { id: 'of-version-1', type: 'Mark', activity: 1, square: 5, tapped });
  }, code);
  await phone.goto(addresses.phone);
  await expect(squares(phone)).toHaveCount(24);
  await expect(phone.getByText('77')).toHaveCount(0);
  await expect(phone.locator('#square-5')).toHaveAttribute('data-look', 'heard');
  await expect
    .poll(async () => Object.keys(await stored(phone)).toSorted())
    .toEqual([`frame-${PROTOCOL_VERSION}`, 'secret', 'welcomed'].map((key) => `${code}/${key}`));
  console.close();
});

test('P12: what a page of version 1 left to be sent is not lost by leaving before the server was heard', async ({
  browser,
}) => {
  const opened = await openSession(server.url);
  const phone = await (await newContext(browser)).newPage();
  await phone.routeWebSocket(/\/socket\.io\//, () => undefined);
  await phone.goto(server.url);
  const left = {
    [`${opened.code}/secret`]: 'a'.repeat(22),
    [`${opened.code}/tap/of-version-1`]: {
      id: 'of-version-1',
      type: 'Mark',
      activity: 1,
      square: 5,
      tapped: { wall: 1 },
    },
  };
  await phone.evaluate((all) => {
    for (const [key, value] of Object.entries(all)) localStorage.setItem(`bingo/${key}`, JSON.stringify(value));
  }, left);
  await phone.getByRole('textbox').fill(opened.code);
  await phone.keyboard.press('Enter');
  await expect(phone.getByText('Even verbinden …').first()).toBeVisible();
  await phone.goBack();
  await expect(phone.getByRole('textbox')).toBeVisible();
  expect(await stored(phone)).toEqual(left);
});

const futures: readonly (readonly [string, (text: string) => string])[] = [
  ['a kind of activity', (text) => text.replace('"kind":"round"', '"kind":"ladder"')],
  ['a phase', (text) => text.replace('"phase":"open"', '"phase":"archived"')],
  ['a reason', (text) => text.replace(/^44\{.*/, '44{"message":"no","data":{"reason":"queue-full"}}')],
];
for (const [what, change] of futures)
  test(`P12: ${what} that this page does not know is no card and no guess, but a reload`, async ({ browser }) => {
    const context = await newContext(browser);
    const { opened, addresses, rules } = await session(context);
    const console = await leadAs(server.url, opened);
    const phone = await context.newPage();
    rules.down = change;
    // To be refused there must be something to refuse.
    if (what === 'a reason') rules.up = (text) => text.replace(/"secret":"[^"]+"/, '"secret":"no"');
    await phone.goto(addresses.phone);
    await expect(phone.getByRole('heading', { name: 'Even vernieuwen' })).toBeVisible();
    await expect.poll(async () => Object.keys(await stored(phone))).toEqual([`${opened.code}/secret`]);
    understand(rules);
    await phone.getByRole('button', { name: 'Vernieuw de pagina' }).click();
    await expect(phone.getByText('Je speelt mee als nummer')).toBeVisible();
    console.close();
  });

test('P12: an answer that this page does not understand is no yes: the tap waits, and is sent after the reload', async ({
  browser,
}) => {
  const context = await newContext(browser);
  const { opened, addresses, rules } = await session(context);
  const console = await leadAs(server.url, opened);
  await console.ask(lead('StartRound'));
  const phone = await context.newPage();
  await phone.goto(addresses.phone);
  await takePart(phone);
  rules.down = (text) => text.replace('{"ok":true', '{"ok":"partly"');
  await squares(phone).nth(4).click();
  await expect(phone.getByRole('contentinfo').getByText('Er is een nieuwe versie.')).toBeVisible();
  await expect(squares(phone).nth(4)).toHaveAttribute('data-look', 'pending');
  understand(rules);
  await phone.getByRole('button', { name: 'Vernieuw de pagina' }).click();
  await expect(squares(phone).nth(4)).toHaveAttribute('data-look', 'heard');
  console.close();
});
