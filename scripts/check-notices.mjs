// THIRD-PARTY-NOTICES.md: the licence of everything that is bundled into dist/, found by bundling.
//   node scripts/check-notices.mjs           ends with 1 when the file is not up to date
//   node scripts/check-notices.mjs --write   writes it
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const file = join(root, 'THIRD-PARTY-NOTICES.md')

const edges = ['luxon', 'render', 'schema', 'send35', 'testing'].map((name) => `src/edges/${name}/index.ts`)
/** As tsup builds them: the edges leave luxon to its owner, the one file of the command takes everything in. */
const outputs = [
  { entryPoints: ['src/index.ts', ...edges], external: ['luxon', 'vitest'] },
  { entryPoints: ['src/edges/cli/bin.ts'], external: [] },
]

/** The folders of the packages whose code ends up in an output. */
async function bundled({ entryPoints, external }) {
  const { metafile } = await build({
    entryPoints,
    external,
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
  return Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs)
      .filter((input) => inputs[input].bytesInOutput > 0)
      .map((input) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
      .filter((folder) => folder !== undefined),
  )
}

function notice(folder) {
  const path = join(root, folder)
  const { name, version, license, homepage, repository } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'))
  const licence = readdirSync(path).find((entry) => /^licen[cs]e/i.test(entry))
  if (!licence) throw new Error(`${name} ${version} has no licence file: read its licence and say here what it asks.`)
  const text = readFileSync(join(path, licence), 'utf8')
    .trim()
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
  const at = homepage ?? String(repository?.url ?? repository).replace(/^git\+|\.git$/g, '')
  return { name, text: `## ${name} ${version}\n\n${license}. <${at}>\n\n\`\`\`text\n${text}\n\`\`\`\n` }
}

const folders = [...new Set((await Promise.all(outputs.map(bundled))).flat())]
const notices = folders.map(notice).sort((a, b) => (a.name < b.name ? -1 : 1))
const expected = `# Third-party notices

Written by \`node scripts/check-notices.mjs --write\`. Code of these packages is bundled into \`dist/\`; luxon and its types,
which an install brings beside this package, have their own licences.

${notices.map(({ text }) => text).join('\n')}
## Bank holidays

The dates come from GOV.UK, <https://www.gov.uk/bank-holidays.json>. Contains public sector information licensed under the
[Open Government Licence v3.0](https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).
`

if (process.argv.includes('--write')) writeFileSync(file, expected)
const actual = (() => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
})()
const ok = actual === expected
console.log(
  `${ok ? 'ok     ' : 'FAILED '}${relative(root, file)}: ${notices.map(({ name }) => name).join(', ')}${ok ? '' : ' (run it with --write)'}`,
)
process.exitCode = ok ? 0 : 1
