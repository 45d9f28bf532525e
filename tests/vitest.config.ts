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
    // How long it takes is no claim of any test: two cores may be busy with other things.
    testTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
