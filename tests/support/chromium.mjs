// Finds a Chromium to test with, or installs Debian's; says clearly how to get one where it can do neither.
import { existsSync } from 'node:fs';
import { installOnDebian } from './debian.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const installed = () => [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place));

/** The path of a browser; null, with a sentence printed, if there is none to be had. */
export function findChromium() {
  if (!installed()) installOnDebian('Chromium', 'chromium-headless-shell');
  const found = installed();
  if (found) return found;
  console.error(
    'The browser tests need Chromium or Chrome, and none was found. Install it (Debian and Ubuntu: ' +
      '`sudo apt-get install chromium`), or name its path in the CHROMIUM environment variable.',
  );
  return null;
}
