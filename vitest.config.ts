import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src/', import.meta.url))
const report = process.env.VITEST_JSON

export default defineConfig({
  resolve: {
    // The edges import the package by its own name; in tests that is the source.
    alias: [
      { find: /^send-dispute-timescales$/, replacement: `${src}index.ts` },
      { find: /^send-dispute-timescales\/(\w+)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
