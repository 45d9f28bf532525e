// The two pages that the phone is compared with, built in the same run with the product's own packages, compressed and
// served the way the product is.
import { createReadStream, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
// What the build of the client weighs it against.
const floor = fileURLToPath(new URL('../../../client/build/floor', import.meta.url));
const out = (name) => join(here, '..', '.results', 'pages', name);

/** Builds a page with the settings of client/vite.config.ts. */
export async function buildPage(name) {
  await build({
    root: name === 'floor' ? floor : join(here, name),
    base: '/',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: out(name), emptyOutDir: true, target: 'safari16', modulePreload: { polyfill: false } },
  });
  const assets = join(out(name), 'assets');
  for (const file of readdirSync(assets)) {
    const content = readFileSync(join(assets, file));
    writeFileSync(join(assets, `${file}.br`), brotliCompressSync(content));
    writeFileSync(join(assets, `${file}.gz`), gzipSync(content, { level: 9 }));
  }
  return sizesOf(
    assets,
    readdirSync(assets).filter((file) => file.endsWith('.js')),
  );
}

/** What files weigh on the wire, in bytes. */
export function sizesOf(folder, files) {
  const sum = (ending) => files.reduce((total, file) => total + statSync(join(folder, `${file}${ending}`)).size, 0);
  return { files: files.length, raw: sum(''), gzip: sum('.gz'), brotli: sum('.br') };
}

/** Serves a built page on a free port. */
export const servePage = (name) =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const path = request.url === '/' ? '/index.html' : request.url;
      const file = join(out(name), path);
      const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
      const isCompressed = existsSync(`${file}.br`);
      if (!existsSync(file)) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': type, ...(isCompressed ? { 'content-encoding': 'br' } : {}) });
      return createReadStream(isCompressed ? `${file}.br` : file).pipe(response);
    });
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }),
    );
  });
