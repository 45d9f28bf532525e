import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { QrCode } from '../../../client/src/components/QrCode.tsx';

/** The modules that a path of rectangles covers, read back from the drawing. */
function drawn(markup: string): boolean[][] {
  const size = Number(/viewBox="0 0 (\d+) \1"/.exec(markup)?.[1]);
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of markup.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let i = 0; i < Number(width); i++) matrix[Number(y)]![Number(x) + i] = true;
  return matrix;
}

const markupOf = (text: string) => renderToStaticMarkup(createElement(QrCode, { text, label: 'Doe mee' }));

describe('QrCode', () => {
  test.each([
    'HTTPS://GDRB.EXAMPLE/K7QF4M',
    'https://gdrb.example/console/K7QF4M#0123456789abcdefghijkl',
    'HTTP://192.168.178.34:3000/K7QF4M',
  ])('draws %s as it is encoded, with a quiet zone of four', (text) => {
    const { data, size } = encode(text, { ecc: 'M', border: 4 });
    const matrix = drawn(markupOf(text));
    expect(matrix).toEqual(data);
    expect(matrix.length).toBe(size);
    const edges = [
      ...matrix.slice(0, 4),
      ...matrix.slice(-4),
      ...matrix.map((row) => [...row.slice(0, 4), ...row.slice(-4)]),
    ];
    expect(edges.flat()).not.toContain(true);
  });

  test('is an image with a name', () => {
    expect(markupOf('X')).toMatch(/<svg[^>]*role="img"[^>]*aria-label="Doe mee"/);
  });
});
