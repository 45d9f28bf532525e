import type { Plugin } from 'vite';

const no = "() => { throw new Error('only text'); }";

/** What the socket client has for what never crosses our wire, and what stands in its place. */
const unused: Readonly<Record<string, string>> = {
  'engine.io-client/build/esm/transports/webtransport.js': 'export const WT = undefined;',
  'engine.io-parser/build/esm/contrib/base64-arraybuffer.js': `export const decode = ${no};`,
  'socket.io-parser/build/esm/is-binary.js': 'export const isBinary = () => false, hasBinary = () => false;',
  'socket.io-parser/build/esm/binary.js': `export const deconstructPacket = ${no}, reconstructPacket = ${no};`,
};

/** A socket client for text over websockets and polling: binary messages and a third transport are not downloaded. */
export function textSocket(): Plugin {
  const met = new Set<string>();
  return {
    name: 'text-socket',
    apply: 'build',
    load(id) {
      const file = Object.keys(unused).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      met.add(file);
      return unused[file];
    },
    buildEnd() {
      const missed = Object.keys(unused).filter((file) => !met.has(file));
      if (missed.length > 0) this.error(`The socket client has changed, look again: ${missed.join(', ')}`);
    },
  };
}
