/**
 * What the keyboard reaches and nobody sees (WCAG 2.4.11): behind a foot that stays in view, or out of the window.
 * Sent to the browser as it is: it knows nothing but the page, and leaves focus and scrolling as it found them.
 */
export async function focusFlaws(): Promise<string[]> {
  // What follows the size of something, such as a foot, has done so by then.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const flaws: string[] = [];
  const had = document.activeElement;
  const open = document.querySelector('dialog[open]');
  const places = [...document.querySelectorAll('*')].map((element) => ({
    element,
    top: element.scrollTop,
    left: element.scrollLeft,
  }));

  for (const target of document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, textarea')) {
    if ((open && !open.contains(target)) || !target.checkVisibility() || target.tabIndex < 0) continue;
    // What has the focus already is not scrolled to once more.
    if (document.activeElement === target) target.blur();
    target.focus();
    // Disabled, or inert.
    if (document.activeElement !== target) continue;
    // A choice is seen by its label.
    const shown = target.closest('label') ?? target;
    if (!isSeen(shown)) flaws.push(`focus out of sight: ${shown.outerHTML.slice(0, 120)}`);
  }

  if (had instanceof HTMLElement) had.focus({ preventScroll: true });
  if (had === document.body) (document.activeElement as HTMLElement).blur();
  for (const { element, top, left } of places)
    if (element.scrollTop !== top || element.scrollLeft !== left) element.scrollTo({ top, left, behavior: 'instant' });
  return flaws;

  /** Whether any of it lies on top: looked at in twenty-five places. */
  function isSeen(element: HTMLElement): boolean {
    const { left, top, width, height } = element.getBoundingClientRect();
    const along = [0.04, 0.27, 0.5, 0.73, 0.96];
    return along.some((x) =>
      along.some((y) => {
        const hit = document.elementFromPoint(left + x * width, top + y * height);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      }),
    );
  }
}
