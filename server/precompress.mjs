// After the build: every text file of the client once compressed, so that a room full of phones that arrive together
// costs no compressing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './prepare.mjs';

const assets = join(root, 'dist', 'client', 'assets');
for (const name of readdirSync(assets).filter((file) => /\.(js|css)$/.test(file))) {
  const content = readFileSync(join(assets, name));
  writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content));
  writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }));
}
