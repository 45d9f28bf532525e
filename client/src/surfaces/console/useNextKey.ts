import { type RefObject, useEffect } from 'react';
import { focusOn, isNextKey } from './nextKey.ts';

/** Some clickers send a press twice; the second within this many milliseconds is none. */
const BOUNCE = 400;

/** Lets the space bar and page down press a button, when nothing else has a claim to them. */
export function useNextKey(button: RefObject<HTMLButtonElement | null>): void {
  useEffect(() => {
    let pressedAt = -Infinity;
    let clicked: EventTarget | null = null;
    // Asked at the moment of the focus: the first key makes every focus visible.
    const look = ({ target }: FocusEvent) => {
      clicked = target instanceof Element && !target.matches(':focus-visible') ? target : null;
    };
    const press = (event: KeyboardEvent) => {
      if (!isNextKey(event, focusOn(event.target, button.current, clicked))) return;
      event.preventDefault();
      if (event.timeStamp - pressedAt < BOUNCE) return;
      pressedAt = event.timeStamp;
      button.current?.click();
    };
    document.addEventListener('focusin', look);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('focusin', look);
      document.removeEventListener('keydown', press);
    };
  }, [button]);
}
