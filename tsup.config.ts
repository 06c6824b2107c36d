import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
}

// The edges import the package by its own name, so that one copy of the core serves them all.
const edges: Options = {
  ...shared,
  entry: {
    caseload: 'src/edges/caseload/index.ts',
    luxon: 'src/edges/luxon/index.ts',
    render: 'src/edges/render/index.ts',
    schema: 'src/edges/schema/index.ts',
    sen2: 'src/edges/sen2/index.ts',
    send35: 'src/edges/send35/index.ts',
    testing: 'src/edges/testing/index.ts',
  },
  external: ['send-dispute-timescales', 'luxon', 'vitest'],
  noExternal: ['valibot', 'ical-generator', 'saxes', 'csv-parse', 'csv-stringify', 'string-width', 'wrap-ansi'],
  splitting: false,
}

const core: Options = { ...shared, entry: { index: 'src/index.ts' }, clean: true }

const command: Options = {
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  tsconfig: 'tsconfig.build.json',
  dts: false,
  splitting: false,
  // commander is CommonJS, and asks for Node's own modules by require.
  banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
}

export default defineConfig((options) => {
  const parts: Record<string, Options[]> = {
    core: [core],
    edges: [
      edges,
      {
        ...command,
        entry: { cli: 'src/edges/cli/bin.ts' },
        external: [/^send-dispute-timescales/],
        noExternal: ['commander'],
      },
    ],
    // The whole command in one file, for servers without npm.
    'one-file': [
      {
        ...command,
        entry: { 'send-timescales': 'src/edges/cli/bin.ts' },
        outExtension: () => ({ js: '.mjs' }),
        footer: { js: `/*\n${readFileSync('LICENSE', 'utf8')}\n${readFileSync('THIRD-PARTY-NOTICES.md', 'utf8')}*/` },
        noExternal: [/.*/],
      },
    ],
  }
  return parts[String(options.env?.PART ?? 'core')] ?? []
})
