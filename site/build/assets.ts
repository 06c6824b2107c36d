// Styles and scripts: govuk-frontend's components without its crown and its font, and our own bundles.

import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { compileAsync } from 'sass'

export async function buildStyles(site: string): Promise<string> {
  const { css } = await compileAsync(path.join(site, 'styles/site.scss'), {
    style: 'compressed',
    loadPaths: [path.join(site, 'node_modules/govuk-frontend/dist/govuk')],
    quietDeps: true,
  })
  return css
}

/** Each script in one file of its own: `file:` pages can load no modules. */
export async function buildScripts(site: string, out: string): Promise<void> {
  const library = path.join(site, '../src')
  await build({
    entryPoints: {
      header: path.join(site, 'src/search/header.ts'),
      search: path.join(site, 'src/search/main.ts'),
      calculator: path.join(site, 'src/calculator/main.ts'),
    },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'safari16'],
    legalComments: 'none',
    alias: {
      'send-dispute-timescales/render': path.join(library, 'edges/render/index.ts'),
      'send-dispute-timescales': path.join(library, 'index.ts'),
    },
    // The library's own edges find their bundled packages here, whether or not the root has installed them.
    nodePaths: [path.join(site, 'node_modules')],
    plugins: [onlyTheVersion],
    logLevel: 'warning',
  })
}

/** Of the library's package.json only the version is wanted. */
const onlyTheVersion: Plugin = {
  name: 'only-the-version',
  setup({ onLoad }) {
    onLoad({ filter: /package\.json$/ }, async ({ path: file }) => {
      const { default: manifest } = await import(file, { with: { type: 'json' } })
      return { contents: JSON.stringify({ version: manifest.version }), loader: 'json' }
    })
  },
}
