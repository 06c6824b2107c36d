// THIRD-PARTY-NOTICES.md: the licence of everything that is bundled into dist/, found by bundling.
//   node scripts/check-notices.mjs           ends with 1 when the file is not up to date
//   node scripts/check-notices.mjs --write   writes it
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import licences from 'esbuild-plugin-license'
import { modules } from './entry-points.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const file = 'THIRD-PARTY-NOTICES.md'

/** As tsup builds them: the edges leave luxon to its owner, the one file of the command takes everything in. */
const outputs = [
  {
    entryPoints: ['src/index.ts', ...modules.map((name) => `src/edges/${name}/index.ts`)],
    external: ['luxon', 'vitest'],
  },
  { entryPoints: ['src/edges/cli/bin.ts'], external: [] },
]

/** The packages whose code ends up in an output, each with the text of its licence. */
async function bundled({ entryPoints, external }) {
  let found = []
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
    absWorkingDir: root,
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

/** Packages that are published without their licence: it was read in their repositories. */
const READ_ELSEWHERE = { saxes: readFileSync(join(root, 'scripts/licences/saxes.txt'), 'utf8') }

function notice({ packageJson: { name, version, license, homepage, repository }, licenseText: shipped }) {
  const licenseText = shipped || READ_ELSEWHERE[name]
  if (!licenseText)
    throw new Error(`${name} ${version} has no licence file: read its licence and say here what it asks.`)
  const text = licenseText
    .trim()
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
  const at = homepage ?? String(repository?.url ?? repository).replace(/^git\+|\.git$/g, '')
  return `## ${name} ${version}\n\n${license}. <${at}>\n\n\`\`\`text\n${text}\n\`\`\`\n`
}

const packages = new Map((await Promise.all(outputs.map(bundled))).flat().map((each) => [each.packageJson.name, each]))
const names = [...packages.keys()].sort()
const expected = `# Third-party notices

Written by \`node scripts/check-notices.mjs --write\`. Code of these packages is bundled into \`dist/\`; luxon and its types,
which an install brings beside this package, have their own licences.

${names.map((name) => notice(packages.get(name))).join('\n')}
## Bank holidays

The dates come from GOV.UK, <https://www.gov.uk/bank-holidays.json>. Contains public sector information licensed under the
[Open Government Licence v3.0](https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).
`

if (process.argv.includes('--write')) writeFileSync(join(root, file), expected)
const ok = readFileSync(join(root, file), 'utf8') === expected
console.log(`${ok ? 'ok     ' : 'FAILED '}${file}: ${names.join(', ')}${ok ? '' : ' (run it with --write)'}`)
process.exitCode = ok ? 0 : 1
