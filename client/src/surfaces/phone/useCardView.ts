import { useEffect, useState } from 'react';
import { recall, remember } from '../../store/storage.ts';

const views = ['grid', 'list'] as const;
export type CardView = (typeof views)[number];

const KEY = 'card-view';

/** Text of this size, in pixels, was enlarged on purpose; on less width no phrase fits its square. */
const ENLARGED = 20;
const NARROW = 320;

const isCramped = () =>
  parseFloat(getComputedStyle(document.documentElement).fontSize) >= ENLARGED || window.innerWidth < NARROW;

/**
 * Grid or list: what was chosen on this device. A grid that does not fit becomes a list, until it is chosen again.
 */
export function useCardView(activity: number) {
  const [chosen, setChosen] = useState(() => views.find((view) => view === recall(KEY)) ?? null);
  /** The activity whose card did not fit. */
  const [tooWide, setTooWide] = useState<number | null>(null);
  const [insists, setInsists] = useState(false);

  // Whether the grid fits can only be seen by drawing it, so every new width is given a try. (The height changes all the
  // time, with the browser's own bars.)
  useEffect(() => {
    let width = window.innerWidth;
    const again = () => {
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      setTooWide(null);
    };
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);

  const doesNotFit = tooWide === activity || isCramped();
  const choose = (view: CardView) => {
    remember(KEY, view);
    setChosen(view);
    // She sees that it does not fit, and wants it all the same.
    setInsists(view === 'grid' && doesNotFit);
  };
  return {
    view: doesNotFit && !insists ? 'list' : (chosen ?? 'grid'),
    choose,
    onOverflow: () => setTooWide(activity),
  } as const;
}
