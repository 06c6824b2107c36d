// Styles and scripts: govuk-frontend without its looks, the typeface as data, and our own bundles.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { compileAsync } from 'sass'

const TYPEFACE = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'

/** The whole stylesheet; the typeface stands in it, so that nothing else is loaded and a page from a folder has it too. */
export async function buildStyles(site: string): Promise<string> {
  const { css } = await compileAsync(path.join(site, 'styles/site.scss'), {
    style: 'compressed',
    loadPaths: [path.join(site, 'node_modules/govuk-frontend/dist/govuk')],
    quietDeps: true,
  })
  const data = await readFile(path.join(site, TYPEFACE), 'base64')
  const face = `@font-face{font-family:"Source Sans 3";font-weight:200 900;font-display:block;src:url(data:font/woff2;base64,${data}) format("woff2")}`
  return `${face}${css.replace(/^\uFEFF/, '')}`
}

/** What only a script can do is hidden where none runs. */
export const noScriptStyles = '.needs-script{display:none}\n'

/** Each script in one file of its own: `file:` pages can load no modules. */
export async function buildScripts(site: string, out: string): Promise<void> {
  const library = path.join(site, '../src')
  await build({
    entryPoints: {
      page: path.join(site, 'src/shared/page.ts'),
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
      'site-language': path.join(site, 'src/languages', `${process.env.SITE_LANGUAGE ?? 'english'}.ts`),
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
