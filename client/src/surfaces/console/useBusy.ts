import { useOneAtATime } from './useOneAtATime.ts';

/** For one thing to do: asked again while it is under way, it does nothing. */
export function useBusy(action: () => Promise<unknown>): { readonly busy: boolean; readonly run: () => void } {
  const { busy, run } = useOneAtATime();
  return { busy, run: () => run(action) };
}
