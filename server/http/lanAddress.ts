import { networkInterfaces } from 'node:os';

/** This machine's address on its local network, for phones on the same wifi; null if it is on none. */
export function lanAddress(): string | null {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? null;
}
