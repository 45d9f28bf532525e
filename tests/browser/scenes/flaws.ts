// What is wrong with a page as it stands, found in the page itself. These functions are sent to the browser as they are:
// they know nothing but the page.

/** Text that is wider than the page, or cut off; things to press that are small. */
export async function layoutFlaws(): Promise<string[]> {
  // A card that does not fit any more becomes a list, a moment later.
  for (let frame = 0; frame < 60 && look().length > 0; frame++) await new Promise(requestAnimationFrame);
  return look();

  function look(): string[] {
    const flaws: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    const open = document.querySelector('dialog[open]');
    const told = (element: Element) =>
      `<${element.localName}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`;
    if (scrollWidth > clientWidth) {
      const wide = [...document.querySelectorAll('body *')].findLast(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      flaws.push(`scrolls sideways by ${scrollWidth - clientWidth}: ${wide?.outerHTML.slice(0, 120)}`);
    }

    /** What answers to a press: the thing itself, or the room that it takes around it. */
    const reach = (pressed: HTMLElement) => {
      const box = pressed.getBoundingClientRect();
      const more = getComputedStyle(pressed, '::after');
      if (more.position !== 'absolute') return box;
      const around = getComputedStyle(pressed).position === 'static' ? pressed.offsetParent : pressed;
      const { width: wide, height: tall } = (around ?? pressed).getBoundingClientRect();
      const inset = (side: string) => parseFloat(more.getPropertyValue(side)) || 0;
      return {
        width: Math.max(box.width, wide - inset('left') - inset('right')),
        height: Math.max(box.height, tall - inset('top') - inset('bottom')),
      };
    };
    const scrollsItself = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const scrolls = (element: Element | null): boolean =>
      element !== null && (scrollsItself(element) || scrolls(element.parentElement));

    for (const target of document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, textarea')) {
      if ((open && !open.contains(target)) || !target.checkVisibility()) continue;
      // A link in a sentence is as tall as its line.
      if (target.localName === 'a' && getComputedStyle(target).display === 'inline') continue;
      // A choice is pressed by its label; some take more room than they show.
      const pressed = target.closest('label') ?? target;
      const { width, height } = reach(pressed);
      if (width === 0) continue;
      // The two views of a card, and the languages, share a frame.
      const framed = pressed.closest('fieldset')?.getBoundingClientRect();
      const tall = Math.max(height, framed && framed.height < 60 ? framed.height : 0);
      // Beside a long text, under a mouse, its contents stand closer together.
      const enough = target.closest('nav ol') && innerWidth >= 1024 ? 24 : 43.5;
      if (width < enough || tall < enough)
        flaws.push(`small: ${told(target)} ${Math.round(width)}×${Math.round(tall)}`);
    }

    // Neither does anything in it, but for a table, whose columns mean something beside each other.
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (scrollsItself(element) && element.scrollWidth > element.clientWidth + 1 && !element.querySelector('table'))
        flaws.push(`scrolls sideways inside: ${element.outerHTML.slice(0, 120)}`);

    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!hasText || element.closest('.visually-hidden, [aria-hidden="true"], option')) continue;
      const style = getComputedStyle(element);
      if (!element.checkVisibility()) continue;
      // Hidden from the eye on purpose; or the beginning of what can be unfolded.
      if (style.clipPath !== 'none' || (style.textOverflow === 'ellipsis' && element.closest('summary'))) continue;
      const broken = brokenWord(element, style);
      if (broken) flaws.push(`broken: ${broken} in ${told(element)}`);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1) flaws.push(`cut: ${told(element)}`);
      if (cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 1)
        flaws.push(`cut below: ${told(element)}`);
      // On the wall and on a page alike nothing may leave the window on its right.
      const box = element.getBoundingClientRect();
      if (box.right > innerWidth + 1 && !scrolls(element.parentElement))
        flaws.push(`beyond the window: ${told(element)}`);
    }
    return flaws;
  }

  /** A short word that stands on two lines for want of room. A longer one may, and whatever is no sentence. */
  function brokenWord(element: Element, { hyphens }: CSSStyleDeclaration): string | undefined {
    // A page of paper says itself where to break; the head of a table that is none on a phone is for the ear.
    if (hyphens === 'auto' || element.localName === 'code' || (element.closest('thead') ?? element).clientWidth === 1)
      return undefined;
    const range = document.createRange();
    for (const node of element.childNodes) {
      if (!(node instanceof Text)) continue;
      for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}\u00AD]+/gu)) {
        if (word.length > 5 || word.includes('\u00AD')) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) return word;
      }
    }
    return undefined;
  }
}

/** Names that a screen reader would stumble over, and places that speak. */
export function nameFlaws(): string[] {
  const { axe } = window as unknown as {
    readonly axe: {
      readonly setup: (root: Document) => void;
      readonly teardown: () => void;
      readonly commons: { readonly text: { readonly accessibleText: (element: Element) => string } };
    };
  };
  const flaws: string[] = [];
  axe.setup(document);
  // While a dialog is open, the page under it is as good as gone.
  const all = document.querySelector('dialog[open]') ?? document;
  for (const element of all.querySelectorAll('button, a, summary, input, select, textarea, [role="img"], dialog')) {
    if (!element.checkVisibility()) continue;
    const name = axe.commons.text.accessibleText(element);
    if (name.includes('\u00AD')) flaws.push(`soft hyphen in a name: ${name}`);
    if (name.trim() === '') flaws.push(`no name: ${element.outerHTML.slice(0, 120)}`);
  }
  axe.teardown();
  // What lies under a modal dialog is inert, and says nothing.
  const heard = document.querySelector('dialog:modal') ?? document;
  const regions = heard.querySelectorAll('[role="status"], [aria-live]:not([aria-live="off"]), output');
  if (regions.length > 1) flaws.push(`${regions.length} live regions`);
  return flaws;
}
