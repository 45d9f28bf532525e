/** Unfolds a part, brings it into view, and hands it the keyboard. */
export function openFold(fold: HTMLDetailsElement | null): void {
  if (!fold) return;
  fold.open = true;
  fold.querySelector('summary')?.focus({ preventScroll: true });
  fold.scrollIntoView({ block: 'start' });
}

/** The same, or folds it away again, and says whether it is open now. */
export function toggleFold(fold: HTMLDetailsElement | null): boolean {
  if (!fold?.open) openFold(fold);
  else fold.open = false;
  return fold?.open ?? false;
}
