import type { BrowserType, LaunchOptions } from '@playwright/test';
import type { Engine } from './tab.ts';

/** An engine that Playwright drives. */
export const playwrightEngine = (name: string, type: BrowserType, options: LaunchOptions): Engine => ({
  name,
  start: async () => {
    const browser = await type.launch(options);
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' });
    const page = await context.newPage();
    return {
      open: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      see: (expression) => page.evaluate(expression),
      press: (xpath) => page.locator(`xpath=${xpath}`).first().click(),
      picture: async (path) => void (await page.screenshot({ path })),
      close: () => browser.close(),
    };
  },
});
