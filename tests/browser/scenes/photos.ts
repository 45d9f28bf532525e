// Photographs every scene in every size, for fresh eyes: `npm run photos`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, test } from '@playwright/test';
import { languages } from '#shared/domain/language.ts';
import { startServer } from '../../support/serverProcess.ts';
import { stories } from './stories.ts';
import { homeSize, stageFor, type Surface } from './story.ts';

/** Where the photographs go: see tests/photos.mjs. */
const ALBUM = process.env['ALBUM'] ?? '.photos';

const sizes = {
  phone: [
    [320, 568],
    [360, 740],
    [430, 932],
    [740, 360],
    [768, 1024],
  ],
  screen: [
    [1024, 768],
    [1280, 720],
    [1920, 1080],
  ],
  console: [
    [1280, 800],
    [820, 1180],
    [390, 844],
  ],
  page: [
    [320, 568],
    [360, 740],
    [768, 1024],
    [1280, 800],
  ],
} as const satisfies Record<Surface, readonly (readonly [number, number])[]>;

const fileName = (...parts: readonly string[]) => `${parts.join('-').replaceAll(/[^a-z0-9]+/g, '-')}.png`;

/** One scene in all its sizes; the page is left as it was found. */
async function photograph(page: Page, surface: Surface, scene: string, language: string): Promise<void> {
  // What is in motion is done by then, and nothing is caught halfway.
  await page.evaluate(() => document.fonts.ready);
  // Not everything follows the dark: see styles/tokens.css.
  const followsDark = (await page.locator('[data-dark]').count()) > 0;
  for (const colorScheme of followsDark ? (['light', 'dark'] as const) : (['light'] as const))
    for (const [width, height] of sizes[surface]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      // What was just used stays in view, as it does for whoever uses it.
      const used = page.locator(':focus');
      if ((await used.count()) > 0) await used.scrollIntoViewIfNeeded();
      const folder = join(ALBUM, surface, `${width}x${height}${colorScheme === 'dark' ? '-dark' : ''}`);
      mkdirSync(folder, { recursive: true });
      await page.screenshot({
        path: join(folder, fileName(language, scene)),
        animations: 'disabled',
        fullPage: surface === 'page' || scene.endsWith('every fold open'),
      });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  const [width, height] = homeSize[surface];
  await page.setViewportSize({ width, height });
}

test.describe.configure({ mode: 'parallel' });

for (const language of languages)
  for (const { surface, name, tell } of stories)
    test(`${surface}: ${name} (${language})`, async ({ browser }) => {
      const server = await startServer();
      try {
        const stage = stageFor({ surface }, { browser, server, language });
        await tell(stage, (scene, page) => photograph(page, surface, scene, language));
      } finally {
        await server.destroy();
      }
    });
