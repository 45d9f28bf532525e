// Finds the nginx to test the proxy's settings with, or installs Debian's.
import { existsSync } from 'node:fs';
import { installOnDebian } from './debian.mjs';

const PLACES = [
  '/usr/sbin/nginx',
  '/usr/bin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/bin/nginx',
  '/opt/homebrew/bin/nginx',
];

const installed = () => [process.env.NGINX, ...PLACES].find((place) => place && existsSync(place));

/** The path of an nginx; null, with a sentence printed, if there is none to be had. */
export function findNginx() {
  if (!installed()) installOnDebian('nginx', 'nginx');
  const found = installed();
  if (found) return found;
  console.error(
    'The test of the proxy needs nginx, and none was found. Install it (Debian and Ubuntu: `sudo apt-get install nginx`), ' +
      'or name its path in the NGINX environment variable.',
  );
  return null;
}
