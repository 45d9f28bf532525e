// The page itself, kept on the phone, so that the card opens without a network. It holds nothing of anybody: the card is
// in the storage, and the page is the same for everyone.
const CACHE = 'page';

type Policies = {
  readonly createPolicy: (name: string, rules: object) => { readonly createScriptURL: (url: string) => string };
};

const WORKER = '/worker.js';
/** A browser that trusts no text as an address of code takes it from this policy, of which there can be one. */
const policy = (window as { readonly trustedTypes?: Policies }).trustedTypes?.createPolicy('worker', {
  createScriptURL: () => WORKER,
});

/** What this page is made of, as the browser loaded it. */
const filesOfPage = () =>
  new Set(
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.startsWith(`${window.location.origin}/assets/`)),
  );

let isKept = false;

/** Keeps the page as it is now, and lets go of older ones. Where a browser cannot, it just needs the network. */
export async function keepPage(): Promise<void> {
  if (isKept || !import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  isKept = true;
  try {
    await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER);
    await document.fonts.ready;
    const page = await fetch('/');
    const script = document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
    // A server that was renewed meanwhile gives the page of other files.
    if (!page.ok || !(await page.clone().text()).includes(new URL(script).pathname)) return;
    const files = filesOfPage();
    const cache = await caches.open(CACHE);
    await cache.addAll([...files]);
    await cache.put('/', page);
    for (const { url } of await cache.keys())
      if (url !== `${window.location.origin}/` && !files.has(url)) await cache.delete(url);
  } catch {
    isKept = false;
  }
}

/** Leaves nothing of it. */
export async function forgetPage(): Promise<void> {
  isKept = false;
  try {
    await caches.delete(CACHE);
    const workers = await navigator.serviceWorker.getRegistrations();
    for (const worker of workers) await worker.unregister();
  } catch {
    // There was nothing.
  }
}
