// What the browser tests have in common: a page for somebody, and what must hold of every page.
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, expect, type Locator, type Page } from '@playwright/test';

type Look = {
  readonly size?: readonly [width: number, height: number];
  readonly locale?: 'nl-NL' | 'en-GB';
  readonly dark?: boolean;
};

export const newContext = (browser: Browser, { size = [360, 740], locale = 'nl-NL', dark = false }: Look = {}) =>
  browser.newContext({
    viewport: { width: size[0], height: size[1] },
    locale,
    colorScheme: dark ? 'dark' : 'light',
  });

/** A page of its own, in a browser of its own. */
export async function openPage(browser: Browser, url: string, look: Look = {}): Promise<Page> {
  const page = await (await newContext(browser, look)).newPage();
  await page.goto(url);
  return page;
}

export const squares = (phone: Page): Locator => phone.getByRole('gridcell').getByRole('button');
export const marked = (phone: Page): Locator => squares(phone).and(phone.locator('[aria-pressed="true"]'));

/** Goes past the number, to the card. */
export async function takePart(phone: Page): Promise<void> {
  await phone.getByRole('button', { name: /Meedoen|Join in/ }).click();
  await expect(squares(phone)).toHaveCount(24);
}

/** Waits until this phone knows that the round runs: until then a tap is answered with “not yet”, and is no mark. */
export const roundRuns = (phone: Page): Promise<void> =>
  expect(phone.getByRole('contentinfo')).toHaveAttribute('data-what', 'count');

/** What this browser stores for the game, without its prefix. */
export const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).map(([key, value]) => [key.replace('bingo/', ''), JSON.parse(String(value))]),
    ),
  );

/**
 * Lets the installed clock of a page stand still. It must be told a moment that is still to come: on a slow machine half a
 * second may be over before it hears of it, and then it is told a later one.
 */
export async function standStill(page: Page): Promise<void> {
  await expect(async () => {
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500);
  }).toPass();
}

/** Nothing overflows sideways, what can be pressed is large enough, and axe has nothing to say. */
export async function expectWellMade(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const wrong = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const small = [...document.querySelectorAll('button, summary')]
      // Some take more room than they show, and the two views of a card share a frame of 44.
      .filter((target) => getComputedStyle(target, '::after').position !== 'absolute' && !target.closest('fieldset'))
      .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ name, box }) => `${name}: ${Math.round(box.width)}×${Math.round(box.height)}`);
    return { overflow: scrollWidth - clientWidth, small };
  });
  expect(wrong).toEqual({ overflow: 0, small: [] });
}

/**
 * Rewrites what a page and the server say to each other, as if one of them were of another version. Set before the page
 * is opened; can be changed at any time.
 */
export async function interpret(context: BrowserContext) {
  const rules = { up: (text: string) => text, down: (text: string) => text };
  await context.routeWebSocket(/\/socket\.io\//, (client) => {
    const server = client.connectToServer();
    client.onMessage((message) => server.send(typeof message === 'string' ? rules.up(message) : message));
    server.onMessage((message) => client.send(typeof message === 'string' ? rules.down(message) : message));
  });
  return rules;
}
