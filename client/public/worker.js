// Opens the card without a network: the page that a phone kept, with the files that it is made of. What it keeps, and for
// how long, the page decides (client/src/store/keptPage.ts); this only hands it out. What is new comes first, always.
const PATIENCE = 2_000;
const CODE = /^\/[\w-]{6,7}$/;

addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && CODE.test(pathname)) event.respondWith(pageFor(request));
  if (pathname.startsWith('/assets/')) event.respondWith(fileFor(request));
});

/** From the network; the kept one where there is none, or a server that is just starting, or one that does not answer. */
async function pageFor(request) {
  const asked = fetch(request);
  const kept = await caches.match('/');
  if (!kept) return asked;
  const fresh = asked.then(
    (answer) => (answer.status < 500 ? answer : kept),
    () => kept,
  );
  // Who asks for it anew wants the new one, and waits.
  if (request.cache !== 'default') return fresh;
  return Promise.race([fresh, new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE))]);
}

/** A file of this name is always the same. */
const fileFor = async (request) => (await caches.match(request)) ?? fetch(request);
