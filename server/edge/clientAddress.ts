// Where a request comes from, as far as that can be known. Only to count by: never logged or stored, nor kept as it is.
import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { forwarded } from './forwarded.ts';

type Asking = Pick<IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string | undefined } };

/** Names for addresses that are the same for the same address, as long as this process lives, and mean nothing outside it. */
export function addressNames(hops: number): (request: Asking) => string {
  const key = randomBytes(32);
  return (request) => createHmac('sha256', key).update(clientAddress(request, hops)).digest('base64url');
}

/**
 * The address that a request came from, with `hops` proxies of ours in between. What a header says is believed only as far
 * as those proxies wrote it. All of an IPv6 network (/64) is one address: whoever has one of them has all of them.
 */
export function clientAddress({ headers, socket }: Asking, hops: number): string {
  const written = forwarded(headers, 'x-forwarded-for', hops);
  return networkOf((written && addressIn(written)) || (socket.remoteAddress ?? ''));
}

/** Some proxies write the port as well: `192.0.2.1:5678`, `[2001:db8::1]:5678`. */
function addressIn(written: string): string | null {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(written)?.[1] ?? /^([\d.]+):\d+$/.exec(written)?.[1] ?? written;
  return isIP(bare) === 0 ? null : bare;
}

function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const missing = Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array.from({ length: missing }, () => '0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
