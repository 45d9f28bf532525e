import { basename } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { early, EARLY } from './build/early.ts';
import { phoneWeight } from './build/phoneWeight.ts';
import { textSocket } from './build/textSocket.ts';

export default defineConfig({
  plugins: [react(), textSocket(), early(), phoneWeight()],
  css: {
    modules: {
      // Readable, and shorter on the wire than a hash: both names are in the code already.
      generateScopedName: (name, file) => `${basename(file).split('.')[0]}-${name}`,
    },
  },
  resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'safari16',
    modulePreload: { polyfill: false },
    // The content security policy admits no `data:` fonts.
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: EARLY, test: /\/earlyLine\.ts$/, priority: 1 },
            // One file: a common one beside it would be one more request on the way to the first card.
            { name: 'phone', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': 'http://localhost:3000', '/socket.io': { target: 'http://localhost:3000', ws: true } },
  },
});
