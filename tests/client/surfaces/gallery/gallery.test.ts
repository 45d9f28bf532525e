// The gallery is complete: whoever looks at it, or photographs it, has seen every component.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../../../client/src/', import.meta.url));
const filesIn = (folder: string) => readdirSync(source + folder).filter((name) => name.endsWith('.tsx'));

test('every component that the surfaces share is in it', () => {
  const gallery = filesIn('surfaces/gallery')
    .map((name) => readFileSync(`${source}surfaces/gallery/${name}`, 'utf8'))
    .join('\n');
  const components = filesIn('components').map((name) => name.replace('.tsx', ''));
  expect(components.length).toBeGreaterThan(8);
  expect(components.filter((name) => !gallery.includes(`<${name}`))).toEqual([]);
});
