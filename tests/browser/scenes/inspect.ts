// Looks at one scene as everybody may see it: narrow and wide, light and dark, in forced colours, without motion, with
// text of twice the size, and with more room between letters. The page is reached once, and left as it was found.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { layoutFlaws, nameFlaws } from './flaws.ts';
import { homeSize, type Surface } from './story.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const widths = [320, 360, 768, 1280] as const;
const heights = { 320: 568, 360: 740, 768: 1024, 1280: 800 } as const;
export const looks = {
  'light': {},
  'dark': { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'no motion': { reducedMotion: 'reduce' },
} as const;
const asFound = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

/** What the standard asks for, and the laws refer to. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Of those, the rules whose answer can change with colours, and with sizes; the others ask about the document. */
const COLOUR = ['color-contrast', 'link-in-text-block'];
const VISUAL = [...COLOUR, 'scrollable-region-focusable'];

async function axe(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (only) => {
    const { run } = (window as unknown as { axe: { run: (root: Document, how: RunOptions) => Promise<AxeResults> } })
      .axe;
    const { violations } = await run(document, {
      ...(only ? { runOnly: only } : {}),
      resultTypes: ['violations'],
      preload: false,
      elementRef: false,
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, runOnly);
}

const enlarge = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
  }, percent);

/** WCAG 1.4.12: the room between lines, paragraphs, letters and words that a reader may ask for. */
const spaceText = (page: Page, on: boolean) =>
  page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = spaced ? [sheet] : [];
  }, on);

/** Everything that is wrong with a scene, each with where it was seen; the surface as it was found afterwards. */
export async function inspect(page: Page, surface: Surface): Promise<string[]> {
  const flaws: string[] = [];
  const seen = (where: string, found: readonly string[]) => flaws.push(...found.map((flaw) => `${where}: ${flaw}`));
  // The wall measures in hundredths of its height, not in the size of somebody's text.
  const sizes = surface === 'screen' ? [100] : [100, 200];
  // Not everything follows the dark: see styles/tokens.css.
  const followsDark = (await page.locator('[data-dark]').count()) > 0;
  const worn = Object.entries(looks).filter(([look]) => followsDark || look !== 'dark');

  seen('as found', [...(await axe(page, { type: 'tag', values: TAGS })), ...(await page.evaluate(nameFlaws))]);
  for (const [place, width] of widths.entries()) {
    await page.setViewportSize({ width, height: heights[width] });
    for (const [turn, text] of sizes.entries()) {
      await enlarge(page, text);
      seen(`${width} px, text ${text} %`, await page.evaluate(layoutFlaws));
      // Every width meets every look, and both meet both sizes of text; all three at once would cost twice as much.
      for (const [look, media] of worn.filter((_, i) => sizes.length === 1 || (place + i) % 2 === turn)) {
        await page.emulateMedia({ ...asFound, ...media });
        const values = look === 'light' ? VISUAL : COLOUR;
        seen(`${width} px, text ${text} %, ${look}`, await axe(page, { type: 'rule', values }));
      }
      await page.emulateMedia(asFound);
    }
    if (surface === 'screen') continue;
    await enlarge(page, 100);
    await spaceText(page, true);
    seen(`${width} px, spaced text`, await page.evaluate(layoutFlaws));
    await spaceText(page, false);
  }
  const [width, height] = homeSize[surface];
  await page.setViewportSize({ width, height });
  return flaws;
}
