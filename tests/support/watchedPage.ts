// A page in a real browser of which everything is kept that should not happen.
import type { Browser, BrowserContext, Page } from '@playwright/test';

export type Watched = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What was asked of anybody but this server. */
  readonly foreign: readonly string[];
  /** What the content security policy refused, what scripts threw, what the browser complained of. */
  readonly complaints: readonly string[];
  /** Every address that was asked for. */
  readonly asked: readonly string[];
};

/** The pages of one person: this one, and whatever it opens. */
export async function openWatched(
  browser: Browser,
  url: string,
  path: string,
  { width = 1280, height = 800 }: { readonly width?: number; readonly height?: number } = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'nl-NL', acceptDownloads: true });
  const foreign: string[] = [];
  const complaints: string[] = [];
  const asked: string[] = [];
  const isOurs = (address: string) =>
    [url, url.replace('http', 'ws')].some((ours) => address === ours || address.startsWith(`${ours}/`));
  context.on('request', (request) => {
    asked.push(request.url());
    // What a page made itself, to save: no request that leaves the browser.
    if (!isOurs(request.url()) && !request.url().startsWith(`blob:${url}/`)) foreign.push(request.url());
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (opened) =>
    opened.on('websocket', (socket) => {
      asked.push(socket.url());
      if (!isOurs(socket.url())) foreign.push(socket.url());
    }),
  );
  await context.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await context.addInitScript(() => {
    const { complain } = window as unknown as { readonly complain: (complaint: string) => void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      complain(`policy: ${effectiveDirective} ${blockedURI} ${sample}`),
    );
    // What hostile texts call.
    Object.assign(window, { hit: () => complain('a text ran as a script') });
  });
  const page = await context.newPage();
  await page.goto(url + path);
  return { context, page, foreign, complaints, asked };
}
