// What really stands on a page: its texts as they are laid out, and the pixels that they are made of.
import type { Page } from '@playwright/test';

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A line of a text that can be seen. */
export type SeenLine = Box & {
  readonly text: string;
  /** In CSS pixels. */
  readonly fontSize: number;
  /** How much of what holds it is cut off, in CSS pixels. */
  readonly cutOff: number;
};

/** Every line of every text that can be seen; what is only there to be heard is not. */
export const seenLines = (page: Page): Promise<readonly SeenLine[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines: SeenLine[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const holder = node.parentElement;
      if (!text || !holder || holder.closest('.visually-hidden, title, style')) continue;
      if (!holder.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { overflowX } = getComputedStyle(holder);
      const cutOff = overflowX === 'visible' ? 0 : holder.scrollWidth - holder.clientWidth;
      const fontSize = Number.parseFloat(getComputedStyle(holder).fontSize);
      for (const { x, y, width, height } of range.getClientRects())
        if (width > 0 && height > 0) lines.push({ text, x, y, width, height, fontSize, cutOff });
    }
    return lines;
  });

/**
 * The contrast in each box of a picture: between the colour that most of its pixels have, and the one that most of the
 * others have. Text is drawn in that one; what lies between the two, at its edges, is each less. `bench` is an empty page
 * of its own to count on: nothing of the one that is looked at changes.
 */
export const contrasts = (bench: Page, png: Buffer, boxes: readonly Box[]): Promise<readonly number[]> =>
  bench.evaluate(
    async ({ source, areas }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d', { willReadFrequently: true })!;
      drawing.drawImage(image, 0, 0);
      const linear = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      const luminance = (colour: number) =>
        0.2126 * linear(colour >> 16) + 0.7152 * linear((colour >> 8) & 255) + 0.0722 * linear(colour & 255);
      const between = (a: number, b: number) => {
        const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
        return (light + 0.05) / (dark + 0.05);
      };
      return areas.map(({ x, y, width, height }) => {
        const left = Math.max(0, Math.floor(x));
        const top = Math.max(0, Math.floor(y));
        const across = Math.max(1, Math.min(image.width, Math.ceil(x + width)) - left);
        const down = Math.max(1, Math.min(image.height, Math.ceil(y + height)) - top);
        const { data } = drawing.getImageData(left, top, across, down);
        const counts = new Map<number, number>();
        for (let i = 0; i < data.length; i += 4) {
          const colour = (data[i]! << 16) | (data[i + 1]! << 8) | data[i + 2]!;
          counts.set(colour, (counts.get(colour) ?? 0) + 1);
        }
        const [ground, ...others] = [...counts].toSorted((a, b) => b[1] - a[1]).map(([colour]) => colour);
        const ink = others.find((colour) => between(colour, ground!) > 1.2);
        return ink === undefined ? 1 : between(ink, ground!);
      });
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, areas: boxes },
  );

/** Its fonts are there, and whatever moves, or waits to move, has arrived. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

/** A picture of the page as it is now, in a size; its layout is that of the picture from then on. */
export async function pictureIn(page: Page, [width, height]: readonly [number, number]): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  await settled(page);
  return page.screenshot();
}

/** A picture of the page once it stands still: two in a row are the same to the byte. */
export async function stillPicture(page: Page): Promise<Buffer> {
  await settled(page);
  let last = await page.screenshot();
  for (let tries = 0; tries < 40; tries++) {
    const next = await page.screenshot();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('it never stands still');
}
