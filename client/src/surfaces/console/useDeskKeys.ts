import { type RefObject, useEffect, useRef } from 'react';
import { type DeskKey, deskKey, focusOn } from './deskKeys.ts';
import { useShortcuts } from '../../store/shortcutsStore.ts';

/** Some clickers send a press twice; the second within this many milliseconds is none. */
const BOUNCE = 400;

/** Lets keys do what they stand for, when nothing else has a claim to them and nobody switched them off. */
export function useDeskKeys(next: RefObject<HTMLButtonElement | null>, onKey: (key: DeskKey) => void): void {
  const areOn = useShortcuts((shortcuts) => shortcuts.areOn);
  const latest = useRef(onKey);
  useEffect(() => {
    latest.current = onKey;
  });
  useEffect(() => {
    if (!areOn) return undefined;
    let pressedAt = -Infinity;
    let pressed: DeskKey | null = null;
    let pointed: EventTarget | null = null;
    let clicked: EventTarget | null = null;
    const point = ({ target }: PointerEvent) => {
      pointed = target;
    };
    // Asked at the moment of the focus: the first key makes every focus visible. That of a list always is.
    const look = ({ target }: FocusEvent) => {
      const isClicked = target instanceof Element && (target === pointed || !target.matches(':focus-visible'));
      clicked = isClicked ? target : null;
    };
    const press = (event: KeyboardEvent) => {
      pointed = null;
      const key = deskKey(event, focusOn(event.target, next.current, clicked));
      if (key === null) return;
      event.preventDefault();
      if (key === pressed && event.timeStamp - pressedAt < BOUNCE) return;
      pressedAt = event.timeStamp;
      pressed = key;
      latest.current(key);
    };
    document.addEventListener('pointerdown', point);
    document.addEventListener('focusin', look);
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('pointerdown', point);
      document.removeEventListener('focusin', look);
      document.removeEventListener('keydown', press);
    };
  }, [areOn, next]);
}
