import { useEffect } from 'react';

const NAME = 'Grote Defensieve Routine Bingo';

/** Names the page in its tab, and to a screen reader that comes to it; the front page has the name of the game alone. */
export function useTitle(title?: string): void {
  useEffect(() => {
    document.title = title ? `${title} · ${NAME}` : NAME;
  }, [title]);
}
