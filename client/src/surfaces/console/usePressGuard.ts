import { type MouseEvent, useEffect, useRef } from 'react';

/** How long a button that another facilitator changed is not pressed by somebody who meant what it said before. */
const SURPRISE = 500;
/** A change this soon after one's own press is one's own doing. */
const OWN_DOING = 3_000;

/**
 * For a button that comes to say something else: a double click is one press, and a press meant for what it said is none. `pressed`
 * says that a button beside it was pressed: what comes of that is one's own doing as well.
 */
export function usePressGuard(says: string) {
  const pressedAt = useRef(-Infinity);
  const surprisedAt = useRef(-Infinity);
  const known = useRef(says);
  useEffect(() => {
    if (known.current === says) return;
    known.current = says;
    if (performance.now() - pressedAt.current > OWN_DOING) surprisedAt.current = performance.now();
  }, [says]);
  const pressed = () => {
    pressedAt.current = performance.now();
    surprisedAt.current = -Infinity;
  };
  const mayPress = (event: MouseEvent): boolean => {
    if (event.detail > 1 || performance.now() - surprisedAt.current < SURPRISE) return false;
    pressed();
    return true;
  };
  return { mayPress, pressed };
}
