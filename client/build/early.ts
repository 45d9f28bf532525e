import type { Plugin } from 'vite';

/** The file that runs as soon as it is there, while the others are on their way. */
export const EARLY = 'early';

/** Has the page ask for it as a script of its own; else the browser would only run it right before who imports it. */
export const early = (): Plugin => ({
  name: 'early',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const hint = new RegExp(`<link rel="modulepreload" crossorigin href="(/assets/${EARLY}-[^"]+)">`);
      if (!hint.test(html)) throw new Error(`The page does not ask for ${EARLY}.`);
      return html.replace(hint, '<script type="module" async crossorigin src="$1"></script>');
    },
  },
});
