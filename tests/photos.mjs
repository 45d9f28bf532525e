// `npm run photos`: builds, and photographs every scene of every surface into `.photos`; begin at its `index.html`.
// What follows `--` goes to Playwright: `npm run photos -- -g 'screen: a round'`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root } from '../server/prepare.mjs';
import { findChromium } from './support/chromium.mjs';

const ALBUM = join(root, '.photos');

const chromium = findChromium();
if (!chromium) process.exit(1);
install();
build();
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
const config = ['--config', 'tests/browser/scenes/photos.config.ts'];
const { status } = spawnSync(process.execPath, [playwright, 'test', ...config, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: chromium, ALBUM },
});
if (existsSync(ALBUM)) bind();
process.exit(status ?? 1);

/** The contact sheet: every photograph, on one page per surface and size. */
function bind() {
  const sheets = folders(ALBUM).flatMap((surface) => folders(join(ALBUM, surface)).map((size) => `${surface}/${size}`));
  for (const sheet of sheets) {
    const photos = readdirSync(join(ALBUM, sheet)).filter((name) => name.endsWith('.png'));
    const figures = photos
      .toSorted()
      .map(
        (name) => `<figure><img src="${name}" loading="lazy"><figcaption>${name.slice(0, -4)}</figcaption></figure>`,
      );
    writeFileSync(join(ALBUM, sheet, 'index.html'), page(sheet, figures));
  }
  const links = sheets.map((sheet) => `<p><a href="${sheet}/index.html">${sheet}</a></p>`);
  writeFileSync(join(ALBUM, 'index.html'), page('Photographs', links));
  console.log(`The photographs: ${join(ALBUM, 'index.html')}`);
}

function folders(path) {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

function page(title, lines) {
  return `<!doctype html>
<meta charset="utf-8">
<title>${title}</title>
<style>
  body { margin: 16px; background: #888; font: 14px sans-serif; }
  figure { display: inline-block; margin: 8px; vertical-align: top; }
  img { display: block; max-width: 480px; max-height: 800px; }
  figcaption { padding: 2px 4px; background: #fff; }
</style>
${lines.join('\n')}
`;
}
