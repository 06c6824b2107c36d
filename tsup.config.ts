import { readFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { modules } from './scripts/entry-points.mjs'

const shared: Options = {
  format: ['esm', 'cjs'],
  target: 'es2022',
  tsconfig: 'tsconfig.build.json',
  dts: { compilerOptions: { ignoreDeprecations: '6.0', stripInternal: true } },
}

/**
 * string-width makes a segmenter as it is loaded, which browsers before 2024 may not have. Marked as pure it goes when
 * nothing uses it: a page that shows a picture and no table of a terminal then loads everywhere.
 */
const onlyWhenUsed: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'only-when-used',
  setup: (build) =>
    build.onLoad({ filter: /string-width[\\/]index\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('= new Intl', '= /* @__PURE__ */ new Intl'),
    })),
}

// The edges import the package by its own name, so that one copy of the core serves them all.
const edges: Options = {
  ...shared,
  entry: Object.fromEntries(modules.map((name) => [name, `src/edges/${name}/index.ts`])),
  external: ['send-dispute-timescales', 'luxon', 'vitest'],
  noExternal: ['ical-generator', 'saxes', 'csv-parse', 'csv-stringify', 'string-width', 'wrap-ansi'],
  esbuildPlugins: [onlyWhenUsed],
  splitting: false,
}

// Rollup writes the exports of CommonJS as plain values: they load faster than esbuild's hundred getters, copied twice.
const core: Options = { ...shared, entry: { index: 'src/index.ts' }, clean: true, treeshake: true }

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
