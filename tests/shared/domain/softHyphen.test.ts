import { expect, test } from 'vitest';
import { SOFT_HYPHEN, withoutSoftHyphens } from '#shared/domain/softHyphen.ts';

test('a text loses its soft hyphens, and no other hyphen', () => {
  expect(SOFT_HYPHEN).toBe('\u00AD');
  expect(withoutSoftHyphens('Voor\u00ADliggende voor\u00ADziening')).toBe('Voorliggende voorziening');
  expect(withoutSoftHyphens('QR-code – niet')).toBe('QR-code – niet');
  expect(withoutSoftHyphens('')).toBe('');
});
