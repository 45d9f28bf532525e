import { useLayoutEffect, useState } from 'react';
import type { DraftPhrase } from '../../store/deckDraft.ts';
import { previewId } from './deckProps.ts';

const none: ReadonlySet<number> = new Set();

/** The phrases of which the text is wider than its square, measured on the page in the real font. */
export function useTooWide(phrases: readonly DraftPhrase[]): ReadonlySet<number> {
  const [tooWide, setTooWide] = useState(none);
  useLayoutEffect(() => {
    const previews = phrases.flatMap(({ id }) => {
      const element = document.getElementById(previewId(id));
      return element ? [{ id, element }] : [];
    });
    const first = previews[0]?.element;
    if (!first) return undefined;
    let gone = false;
    const measure = () => {
      if (gone) return;
      const ids = previews.filter(({ element }) => element.scrollWidth > element.clientWidth).map(({ id }) => id);
      setTooWide((before) => (before.size === ids.length && ids.every((id) => before.has(id)) ? before : new Set(ids)));
    };
    // Before our own font is there, its stand-in says nothing about what fits.
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(first);
    const font = `${fontWeight} ${fontSize} ${fontFamily}`;
    if (document.fonts.check(font)) measure();
    else document.fonts.load(font).then(measure, measure);
    return () => {
      gone = true;
    };
  }, [phrases]);
  return tooWide;
}
