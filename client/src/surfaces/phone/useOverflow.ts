import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';

/** A grid that has to be scrolled this much further than it is tall is no card any more. */
const TOO_TALL = 1.5;

/** Calls back when a text is wider than its square (enlarged or spaced text, a very small phone). */
export function useOverflow(grid: RefObject<HTMLElement | null>, onOverflow: () => void): void {
  const tell = useEffectEvent(onOverflow);
  useLayoutEffect(() => {
    const element = grid.current;
    const texts = [...(element?.querySelectorAll('button') ?? [])];
    const first = texts[0];
    if (!element || !first) return undefined;
    const measure = () => {
      const tooTall = element.scrollHeight > element.clientHeight * TOO_TALL;
      if (tooTall || texts.some((text) => text.scrollWidth > text.clientWidth)) tell();
    };
    const observer = new ResizeObserver(measure);
    // Before our own font is there, its stand-in says nothing about what fits. Whether it is there, WebKit does not tell.
    let gone = false;
    const begin = () => {
      if (gone) return;
      for (const text of texts) for (const part of text.children) observer.observe(part);
    };
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(first);
    document.fonts.load(`${fontWeight} ${fontSize} ${fontFamily}`).then(begin, begin);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [grid]);
}
