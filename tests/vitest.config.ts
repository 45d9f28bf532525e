import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // A laboratory that measures and kills needs the machine to itself: see tests/faults/vitest.config.ts.
    exclude: ['tests/faults/**'],
    testTimeout: 30_000,
  },
});
