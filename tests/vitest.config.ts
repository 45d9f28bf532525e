import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // What the benchmark is compared with brings tests of its own.
    // A laboratory that measures and kills needs the machine to itself: see tests/faults/vitest.config.ts.
    exclude: ['tests/bench/**', 'tests/faults/**'],
    testTimeout: 60_000,
  },
});
