import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src/', import.meta.url))
const report = process.env.VITEST_JSON

/** These change a module that others use: the law itself, and where uk-bank-holidays looks for its feed. */
const apart = ['test/proof/law-perturbation.test.ts', 'test/calendar/uk-bank-holidays.test.ts']

export default defineConfig({
  resolve: {
    // The edges import the package by its own name; in tests that is the source.
    alias: [
      { find: /^send-dispute-timescales$/, replacement: `${src}index.ts` },
      { find: /^send-dispute-timescales\/(\w+)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: apart, isolate: false, testTimeout: 30_000 },
      },
      { extends: true, test: { name: 'apart', include: apart, testTimeout: 30_000 } },
    ],
  },
})
