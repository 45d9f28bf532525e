import { useEffect, useState } from 'react';
import { recall, remember } from '../../store/storage.ts';

export type CardView = 'grid' | 'list';

const KEY = 'card-view';

/** As it is kept: `anyway` is the grid, asked for where it does not fit. */
const choices = ['grid', 'list', 'anyway'] as const;

/** Text of this size, in pixels, was enlarged on purpose; on less width no phrase fits its square. */
const ENLARGED = 20;
const NARROW = 320;

const isCramped = () =>
  parseFloat(getComputedStyle(document.documentElement).fontSize) >= ENLARGED || window.innerWidth < NARROW;

/**
 * Grid or list: what was chosen on this device. A grid that does not fit becomes a list, unless whoever saw that it does not
 * fit wanted it all the same.
 */
export function useCardView(activity: number) {
  const [chosen, setChosen] = useState(() => choices.find((choice) => choice === recall(KEY)) ?? 'grid');
  /** The activity whose card did not fit, at this width. */
  const [tried, setTried] = useState<{ readonly tooWide?: number }>({});

  // Whether the grid fits can only be seen by drawing it, so every new width is given a try. (The height changes all the
  // time, with the browser's own bars.)
  useEffect(() => {
    let width = window.innerWidth;
    const again = () => {
      if (window.innerWidth === width) return;
      width = window.innerWidth;
      setTried({});
    };
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);

  const doesNotFit = tried.tooWide === activity || isCramped();
  const choose = (view: CardView) => {
    const choice = view === 'grid' && doesNotFit ? 'anyway' : view;
    remember(KEY, choice);
    setChosen(choice);
  };
  const view: CardView = chosen === 'list' || (doesNotFit && chosen === 'grid') ? 'list' : 'grid';
  return {
    view,
    choose,
    onOverflow: () => setTried({ tooWide: activity }),
  } as const;
}
