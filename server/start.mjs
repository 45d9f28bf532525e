// `npm start`: installs, builds and serves, each only as far as needed.
import { build, install } from './prepare.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`This needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

install();
build();
await import('../dist/server/main.js');
