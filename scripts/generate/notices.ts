// THIRD-PARTY-NOTICES.md: the licence of everything that is bundled into dist/, found by bundling.
import { build } from 'esbuild'
import licences, { type Dependency } from 'esbuild-plugin-license'
import { modules } from '../entry-points.mjs'

/** As tsup builds them: the edges leave luxon to its owner, the one file of the command takes everything in. */
const outputs = [
  {
    entryPoints: ['src/index.ts', ...modules.map((name) => `src/edges/${name}/index.ts`)],
    external: ['luxon', 'vitest'],
  },
  { entryPoints: ['src/edges/cli/bin.ts'], external: [] },
]

/** The packages whose code ends up in an output, each with the text of its licence. */
async function bundled({ entryPoints, external }: (typeof outputs)[number]): Promise<readonly Dependency[]> {
  let found: readonly Dependency[] = []
  const collect = licences({
    thirdParty: {
      output: {
        // Nothing is written to a file: the packages of all outputs go into one.
        template: (dependencies) => {
          found = dependencies
          return ''
        },
      },
    },
  })
  const { metafile } = await build({
    entryPoints,
    external,
    plugins: [collect],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    platform: 'node',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  })
  // A folder inside a package can have a package.json without a name, which the plugin passes over.
  const names = Object.keys(metafile.inputs).map((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1])
  const missed = names.find((name) => name !== undefined && !found.some(({ packageJson }) => packageJson.name === name))
  if (missed) throw new Error(`The licence of ${missed} was not found: read it, and say here what it asks.`)
  return found
}

function notice({ packageJson: { name, version, license, homepage, repository }, licenseText }: Dependency): string {
  if (!licenseText)
    throw new Error(`${name} ${version} has no licence file: read its licence and say here what it asks.`)
  const text = licenseText
    .trim()
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
  const source = typeof repository === 'string' ? repository : repository?.url
  const at = homepage ?? String(source).replace(/^git\+|\.git$/g, '')
  return `## ${name} ${version}\n\n${license}. <${at}>\n\n\`\`\`text\n${text}\n\`\`\`\n`
}

export async function notices(): Promise<string> {
  const all = (await Promise.all(outputs.map(bundled))).flat()
  const packages = new Map(all.map((each) => [each.packageJson.name, each]))
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => notice(each))
  return `# Third-party notices

Written by \`npm run generate\`. Code of these packages is bundled into \`dist/\`; luxon and its types, which an install
brings beside this package, have their own licences.

${sorted.join('\n')}
## Bank holidays

The dates come from GOV.UK, <https://www.gov.uk/bank-holidays.json>. Contains public sector information licensed under the
[Open Government Licence v3.0](https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).
`
}
