// How the operator says where browsers come from.
import * as v from 'valibot';

/** ORIGINS: the names by which browsers know this server, beside the addresses of the machine; behind a proxy, for one. */
export const listedOrigins = v.pipe(
  v.string(),
  v.transform((list) =>
    list
      .split(',')
      .map((origin) => origin.trim().replace(/\/$/, ''))
      .filter(Boolean),
  ),
  v.everyItem(isOrigin, 'ORIGINS must be a list of addresses like https://bingo.example.org, with commas in between'),
);

/** TRUST_PROXY: how many proxies stand between this server and its browsers; so much of what they write is believed. */
export const proxyCount = v.pipe(
  v.string(),
  v.regex(/^\d$/, 'TRUST_PROXY must be the number of proxies in front of the server: 0, 1, 2 …'),
  v.transform(Number),
);

/** Whether this is what a browser sends as the origin of a page. */
function isOrigin(text: string): boolean {
  try {
    return /^https?:[^*]+$/.test(text) && new URL(text).origin === text;
  } catch {
    return false;
  }
}
