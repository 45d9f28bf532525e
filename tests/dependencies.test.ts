// What others wrote that runs in the server: little of it, in fixed versions, none with a hole that is known and mended.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

type Locked = { readonly version?: string; readonly dev?: boolean; readonly hasInstallScript?: boolean };
const read = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8'));
const manifest = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const { packages } = read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> };

const parts = (version: string) => version.split('.').map(Number);
function isAtLeast(version: string, least: string): boolean {
  const [ours, theirs] = [parts(version), parts(least)];
  const at = ours.findIndex((part, i) => part !== theirs[i]);
  return at < 0 || ours[at]! > theirs[at]!;
}

/** The first version of a package without a hole that could end the process, fill its memory or be read through. */
const MENDED: Readonly<Record<string, string>> = {
  // CVE-2024-38355: an error event that nobody listens to.
  'socket.io': '4.6.2',
  // CVE-2022-2421, CVE-2023-32695, and binary attachments without an end (4.2.6).
  'socket.io-parser': '4.2.6',
  // CVE-2022-21676, CVE-2022-41940, CVE-2023-31125.
  'engine.io': '6.4.2',
  // CVE-2024-37890: a request with too many headers.
  'ws': '8.17.1',
};

test('supply chain: no package has a version with a hole that is known and mended', () => {
  for (const [name, least] of Object.entries(MENDED)) {
    const found = Object.entries(packages).filter(([path]) => path.endsWith(`node_modules/${name}`));
    expect(found.length, name).toBeGreaterThan(0);
    for (const [path, { version }] of found) expect(isAtLeast(version ?? '', least), `${path} ${version}`).toBe(true);
  }
});

test('supply chain: few packages run in the server, each in one fixed version', () => {
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(10);
  for (const versions of [manifest.dependencies, manifest.devDependencies])
    for (const [name, version] of Object.entries(versions)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('supply chain: the order of versions is that of their numbers', () => {
  expect([isAtLeast('4.10.0', '4.9.9'), isAtLeast('4.2.6', '4.2.6'), isAtLeast('4.2.5', '4.2.6')]).toEqual([
    true,
    true,
    false,
  ]);
});
