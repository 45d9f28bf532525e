// What axe is to be asked of a page as it stands. Sent to the browser as it is: it knows nothing but the page.

/**
 * Everything on the page whose answer depends on a look or a size, once: for each text its colour, whether its letters count
 * as large, and all that is painted behind and over it; and whatever can be scrolled. Two that are the same get the same
 * answer.
 */
export function questions(): string[] {
  // What is on its way from one colour to another is there.
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();

  const all = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility());
  const paint = new Map<Element, { own: string; opaque: boolean }>();
  const painted = (element: Element) => {
    let found = paint.get(element);
    if (!found) {
      const style = getComputedStyle(element);
      const { backgroundColor: colour, backgroundImage: image, opacity, textShadow, filter } = style;
      const clear = /^rgba\(.*, 0\)$/.test(colour) && image === 'none';
      const rest = [opacity === '1', textShadow === 'none', filter === 'none'].every(Boolean)
        ? ''
        : [opacity, textShadow, filter].join();
      const aside = ['::before', '::after'].map((part) => {
        const { content, visibility, backgroundColor, opacity } = getComputedStyle(element, part);
        return content === 'none' || visibility === 'hidden' ? '' : [part, backgroundColor, opacity].join();
      });
      found = {
        own: [clear ? '' : colour + image, rest, ...aside].filter(Boolean).join(';'),
        opaque: !clear && !colour.startsWith('rgba') && rest === '',
      };
      paint.set(element, found);
    }
    return found;
  };
  const behind = (element: Element): string => {
    const { own, opaque } = painted(element);
    return own + (opaque || !element.parentElement ? '' : `<${behind(element.parentElement)}`);
  };
  const boxes = all
    .filter((element) => painted(element).own !== '')
    .map((element) => [element, element.getBoundingClientRect()] as const);

  const asked = new Set<string>();
  for (const element of all) {
    const style = getComputedStyle(element);
    if (
      /auto|scroll/.test(style.overflow) &&
      (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
    )
      asked.add(`scrolls: ${element.outerHTML.slice(0, 80)}`);
    const isField = element.matches('input, select, textarea');
    if (!isField && ![...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())) continue;
    if (style.visibility === 'hidden' || style.clipPath !== 'none' || element.closest('.visually-hidden')) continue;
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const over = boxes
      .filter(
        ([other, box]) =>
          box.left < right &&
          box.right > left &&
          box.top < bottom &&
          box.bottom > top &&
          !other.contains(element) &&
          !element.contains(other),
      )
      .map(([other]) => painted(other).own);
    let clipped = false;
    for (let around = element.parentElement; around && !clipped; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible') continue;
      const box = around.getBoundingClientRect();
      clipped = right <= box.left || left >= box.right || bottom <= box.top || top >= box.bottom;
    }
    asked.add(
      [
        style.color,
        style.textDecorationLine,
        isLarge,
        clipped,
        element.matches(':disabled'),
        behind(element),
        ...new Set(over),
      ].join('|'),
    );
  }
  return [...asked];
}
