import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const library = fileURLToPath(new URL('../src/', import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    alias: [
      { find: /^send-dispute-timescales$/, replacement: `${library}index.ts` },
      { find: /^send-dispute-timescales\/(\w+)$/, replacement: `${library}edges/$1/index.ts` },
      { find: 'site-language', replacement: fileURLToPath(new URL('src/languages/english.ts', import.meta.url)) },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/built.ts',
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // Two browsers at a time: the machines that run this are small.
    maxWorkers: 2,
    reporters: ['default', './test/support/count.ts'],
  },
})
