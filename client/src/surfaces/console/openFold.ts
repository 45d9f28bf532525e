/** Unfolds a part, brings it into view, and hands it the keyboard. */
export function openFold(fold: HTMLDetailsElement | null): void {
  if (!fold) return;
  fold.open = true;
  fold.querySelector('summary')?.focus({ preventScroll: true });
  fold.scrollIntoView({ block: 'start' });
}

/** The same, or folds it away again. */
export function toggleFold(fold: HTMLDetailsElement | null): void {
  if (fold?.open) fold.open = false;
  else openFold(fold);
}
