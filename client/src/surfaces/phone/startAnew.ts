import { forgetAll } from '../../store/storage.ts';

/** Comes in as somebody new: nothing of who played on this phone is left on it. */
export function startAnew(code: string): void {
  forgetAll(`${code}/`);
  // As a whole page, so that nothing is left in memory either.
  window.location.replace(`/${code}`);
}
