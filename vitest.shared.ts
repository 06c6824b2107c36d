// What every run of the tests shares: the package's own name is its source.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const src = fileURLToPath(new URL('./src/', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^send-dispute-timescales$/, replacement: `${src}index.ts` },
      { find: /^send-dispute-timescales\/(\w+)$/, replacement: `${src}edges/$1/index.ts` },
    ],
  },
  test: { testTimeout: 30_000 },
})
