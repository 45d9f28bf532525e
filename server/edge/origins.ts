// From which pages this server may be spoken to: its own. An exact list, since a browser sends what another site's page asks
// for from wherever that browser is, and since a name can be made to lead here (DNS rebinding).
import type { IncomingHttpHeaders } from 'node:http';
import { networkInterfaces } from 'node:os';

export type Origins = {
  /** Whether a request that changes something, or opens a connection, may come from where it says it comes from. */
  readonly admit: (headers: IncomingHttpHeaders) => boolean;
};

type Deps = {
  /** The port that this server listens on. */
  readonly port: () => number;
  /** The names by which it is known beside its own addresses, as `https://bingo.example.org`. */
  readonly listed: readonly string[];
  readonly steady: () => number;
  readonly onRefused: () => void;
};

/** The addresses of a machine change with the wifi that it is on: looked up again after this many milliseconds. */
const LOOK_AGAIN = 5_000;

const ownHosts = (): readonly string[] => [
  'localhost',
  '127.0.0.1',
  '[::1]',
  ...Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .map(({ family, address }) => (family === 'IPv6' ? `[${address}]` : address)),
];

export function createOrigins({ port, listed, steady, onRefused }: Deps): Origins {
  let own = { origins: new Set<string>(), hosts: new Set<string>() };
  let lookedAt = -Infinity;
  const ours = (): typeof own => {
    if (steady() - lookedAt < LOOK_AGAIN) return own;
    lookedAt = steady();
    const here = ownHosts().flatMap((host) => [`http://${host}:${port()}`, `https://${host}:${port()}`]);
    const urls = [...here, ...listed].flatMap((origin) => urlOf(origin) ?? []);
    own = { origins: new Set(urls.map(({ origin }) => origin)), hosts: new Set(urls.map(({ hostname }) => hostname)) };
    return own;
  };

  /** A browser says which page asks, except when a page of the same origin only reads. Other programs say nothing. */
  const isOurs = ({ origin, host, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean => {
    if (origin !== undefined) return ours().origins.has(origin);
    if (site === 'cross-site' || site === 'same-site' || host === undefined) return false;
    // A name that was made to lead here is no name of ours, whatever the port that it was forwarded through.
    return ours().hosts.has(urlOf(`http://${host}`)?.hostname ?? '');
  };

  return {
    admit: (headers) => {
      if (isOurs(headers)) return true;
      onRefused();
      return false;
    },
  };
}

/** Its `origin` is as browsers write it: in lower case, and without the port that goes without saying. */
function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
