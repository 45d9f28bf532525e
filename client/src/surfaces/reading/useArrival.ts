import { useEffect } from 'react';

/** The page's title, and the part that its address points at: the browser looked for it before there was a page. */
export function useArrival(title: string): void {
  useEffect(() => {
    document.title = `${title} · Grote Defensieve Routine Bingo`;
  }, [title]);
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
}
