// Which key presses stand for the big button: a clicker sends page down, a hand finds the space bar.

/** What has the keyboard: nothing, the big button itself, a field, something else to press, or that by a mouse click. */
export type Focus = 'free' | 'next' | 'field' | 'other' | 'clicked';

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

export function isNextKey(press: Press, focus: Focus): boolean {
  if (press.repeat || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return false;
  // On any button the browser itself makes a press of the space bar.
  if (press.key === ' ') return focus === 'free';
  // After a mouse click elsewhere the clicker must go on working.
  return press.key === 'PageDown' && (focus === 'free' || focus === 'next' || focus === 'clicked');
}

/** `clicked` is what got the focus from a mouse or a finger. */
export function focusOn(target: EventTarget | null, next: Element | null, clicked: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'free';
  if (target === next) return 'next';
  if (target.closest('input, select, textarea')) return 'field';
  if (!target.closest('button, a, summary')) return 'free';
  return target === clicked ? 'clicked' : 'other';
}
