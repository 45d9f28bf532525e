// Which key presses lead the session: a clicker sends page down and page up, and B or a full stop to darken a screen.

/**
 * What has the keyboard: nothing, the big button itself, a field to which page keys mean nothing (a line to type in, or a
 * list that was clicked), another field, something else to press, or that by a mouse click.
 */
export type Focus = 'free' | 'next' | 'line' | 'field' | 'other' | 'clicked';

export type DeskKey = 'next' | 'back' | 'silence' | 'help';

type Press = Pick<KeyboardEvent, 'key' | 'repeat' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What a press stands for; null if it is left to the browser. */
export function deskKey({ key, repeat, altKey, ctrlKey, metaKey, shiftKey }: Press, focus: Focus): DeskKey | null {
  if (repeat || altKey || ctrlKey || metaKey || focus === 'field') return null;
  if (focus === 'line') return shiftKey ? null : paged(key);
  // Where it stands, and whether it takes shift, differs from keyboard to keyboard.
  if (key === '?') return 'help';
  if (shiftKey) return null;
  if (key === 'b' || key === 'B' || key === '.') return 'silence';
  // On any button the browser itself makes a press of the space bar.
  if (key === ' ') return focus === 'free' ? 'next' : null;
  // After a mouse click elsewhere the clicker must go on working.
  if (focus === 'other') return null;
  return paged(key);
}

function paged(key: string): DeskKey | null {
  if (key === 'PageDown') return 'next';
  return key === 'PageUp' ? 'back' : null;
}

/** `clicked` is what got the focus from a mouse or a finger. */
export function focusOn(target: EventTarget | null, next: Element | null, clicked: EventTarget | null): Focus {
  if (!(target instanceof Element)) return 'free';
  if (target === next) return 'next';
  const field = target.closest('input, select, textarea');
  // Pages do not turn in one line: who has just typed a code must not find the clicker dead. Nor after a click on a list.
  if (field) return isLine(field) || (field === clicked && !field.matches('textarea')) ? 'line' : 'field';
  if (!target.closest('button, a, summary')) return 'free';
  return target === clicked ? 'clicked' : 'other';
}

const isLine = (field: Element): boolean =>
  field instanceof HTMLInputElement && (field.type === 'text' || field.type === 'number');
