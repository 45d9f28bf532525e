// Looks at one scene as everybody may see it: narrow and wide, light and dark, in forced colours, without motion, with
// text of twice the size, and with more room between letters. The page is reached once, and left as it was found.
//
// Every width meets every look in every size of text. What is asked where:
// - what is wrong with a layout (cut, sideways, small, or hidden from the focus): in every width, size and spacing of
//   text. No look moves anything;
// - what depends on colours or sizes (contrast above all): in all three together. axe is called as soon as the page holds
//   one question that it was not asked before; the same colours on the same ground get the same answer: see questions.ts;
// - whatever else the standard asks: once. It is about the document, which none of these change.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { layoutFlaws, nameFlaws } from './flaws.ts';
import { focusFlaws } from './focusFlaws.ts';
import { questions } from './questions.ts';
import { homeSize, type Surface } from './story.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sizes = [
  [320, 568],
  [360, 740],
  [768, 1024],
  [1280, 800],
] as const;
/** A phone is turned as well. */
const onItsSide = [740, 360] as const;
export const looks = {
  'light': {},
  'dark': { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'no motion': { reducedMotion: 'reduce' },
} as const;
const asFound = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' } as const;

/** What the standard asks for, and the laws refer to. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Of those, the rules whose answer can change with a look or a size. */
const VISUAL = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

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

/** The size of letters that somebody chose in the settings of the browser: breakpoints in em move along with it. */
async function settingsOf(page: Page) {
  const browser = await page.context().newCDPSession(page);
  return {
    letters: (percent: number) =>
      browser.send('Page.setFontSizes', { fontSizes: { standard: 0.16 * percent, fixed: 0.13 * percent } }),
    close: () => browser.detach(),
  };
}

/** Letters alone are larger, as the settings of a phone or an extension make them: no breakpoint moves. */
const enlarge = (page: Page, on: boolean) =>
  page.evaluate((enlarged) => {
    document.documentElement.style.fontSize = enlarged ? '200%' : '';
  }, on);

/** WCAG 1.4.12: the room between lines, paragraphs, letters and words that a reader may ask for. */
const spaceText = (page: Page, on: boolean) =>
  page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = spaced ? [sheet] : [];
  }, on);

type Flaw = { readonly flaw: string; readonly where: string };

/** Finds everything that is wrong with one scene after another, and leaves each as it was. */
export function inspector(surface: Surface): (page: Page) => Promise<readonly Flaw[]> {
  const asked = new Set<string>();
  return async (page) => {
    const flaws: Flaw[] = [];
    const seen = (where: string, found: readonly string[]) => flaws.push(...found.map((flaw) => ({ flaw, where })));

    seen('as found', [...(await axe(page, { type: 'tag', values: TAGS })), ...(await page.evaluate(nameFlaws))]);
    const settings = await settingsOf(page);
    for (const [width, height] of surface === 'phone' ? [...sizes, onItsSide] : sizes) {
      await page.setViewportSize({ width, height });
      for (const text of [100, 200]) {
        const where = `${width} px, text ${text} %`;
        await settings.letters(text);
        seen(where, await page.evaluate(layoutFlaws));
        seen(where, await page.evaluate(focusFlaws));
        for (const [look, media] of Object.entries(looks)) {
          await page.emulateMedia({ ...asFound, ...media });
          const fresh = (await page.evaluate(questions)).filter((question) => !asked.has(question));
          if (fresh.length === 0) continue;
          for (const question of fresh) asked.add(question);
          seen(`${where}, ${look}`, await axe(page, { type: 'rule', values: VISUAL }));
        }
        await page.emulateMedia(asFound);
      }
      await settings.letters(100);
      for (const [which, change] of Object.entries({ 'letters alone 200 %': enlarge, 'spaced text': spaceText })) {
        await change(page, true);
        seen(`${width} px, ${which}`, await page.evaluate(layoutFlaws));
        seen(`${width} px, ${which}`, await page.evaluate(focusFlaws));
        await change(page, false);
      }
    }
    await settings.close();
    const [width, height] = homeSize[surface];
    await page.setViewportSize({ width, height });
    return flaws;
  };
}
