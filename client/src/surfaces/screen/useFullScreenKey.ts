import { useScreenKey } from './useScreenKey.ts';

/** F turns full screen on and off, in browsers that have it. */
export function useFullScreenKey(): void {
  useScreenKey('f', () => {
    // A browser may refuse; then the window stays as it is.
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen?.();
    done?.catch(() => undefined);
  });
}
