import type { Plugin } from 'vite';

const no = "() => { throw new Error('only text'); }";

/** What the socket client has for what never crosses our wire, and what stands in its place. */
const unused: Readonly<Record<string, string>> = {
  'engine.io-client/build/esm/transports/webtransport.js': 'export const WT = undefined;',
  // An address is taken apart by the browser.
  'engine.io-client/build/esm/contrib/parseuri.js':
    'export const parse = (source) => { const { protocol, hostname, port, pathname } = new URL(source); return {' +
    " source, protocol: protocol.slice(0, -1), host: hostname.replace(/[[\\]]/g, ''), port, path: pathname }; };",
  'engine.io-parser/build/esm/encodePacket.browser.js':
    `import { PACKET_TYPES } from './commons.js'; export const encodePacketToBinary = ${no};` +
    "export const encodePacket = ({ type, data }, _, callback) => callback(PACKET_TYPES[type] + (data || ''));",
  'engine.io-parser/build/esm/decodePacket.browser.js':
    "import { ERROR_PACKET, PACKET_TYPES_REVERSE } from './commons.js'; export const decodePacket = (said) => {" +
    ' const type = PACKET_TYPES_REVERSE[said[0]]; return type ? { type, data: said.slice(1) || undefined } : ERROR_PACKET; };',
  'socket.io-parser/build/esm/is-binary.js': 'export const isBinary = () => false, hasBinary = () => false;',
  'socket.io-parser/build/esm/binary.js': `export const deconstructPacket = ${no}, reconstructPacket = ${no};`,
};

/**
 * A socket client for text over websockets and polling: binary messages, a third transport, and what browsers do by
 * themselves by now, are not downloaded.
 */
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
