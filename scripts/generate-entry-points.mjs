// package.json and the stubs at the root, for every way into the package that entry-points.mjs lists.
//   node scripts/generate-entry-points.mjs           writes package.json and .gitignore
//   node scripts/generate-entry-points.mjs --check   ends with 1 when they are not what the list says
//   node scripts/generate-entry-points.mjs --stubs   writes the stubs, which the build packs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { data, modules, programs } from './entry-points.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = (name) => readFileSync(join(root, name), 'utf8')

const conditions = (name) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
})

/**
 * What tools without `exports` read: TypeScript with `moduleResolution: node`, eslint-plugin-import and jest 27. They
 * all take CommonJS. A subpath is a folder of its own name there, whose package.json leads into dist/.
 */
const stubs = {
  ...Object.fromEntries(modules.map((name) => [name, { main: `../dist/${name}.cjs`, types: `../dist/${name}.d.cts` }])),
  ...Object.fromEntries([...data, ...programs].map((name) => [name, { main: `../dist/${name}` }])),
}

const fields = {
  main: './dist/index.cjs',
  types: './dist/index.d.cts',
  typesVersions: {
    '*': {
      ...Object.fromEntries(modules.map((name) => [name, [`./dist/${name}.d.cts`]])),
      ...Object.fromEntries(data.map((name) => [name, [`./dist/${name}`]])),
    },
  },
  exports: {
    '.': conditions('index'),
    ...Object.fromEntries(modules.map((name) => [`./${name}`, conditions(name)])),
    ...Object.fromEntries([...data, ...programs].map((name) => [`./${name}`, `./dist/${name}`])),
    './package.json': './package.json',
  },
}

/** The fields stand where `exports` stood, and the stubs among the files to pack. */
function packageJson() {
  const old = JSON.parse(read('package.json'))
  const rest = Object.entries(old).filter(([key]) => !(key in fields) || key === 'exports')
  const names = Object.keys(stubs)
  const files = [...old.files.filter((file) => !isStub(file)), ...names.map((name) => `/${name}`)]
  const written = rest.flatMap(([key, value]) =>
    key === 'exports' ? Object.entries(fields) : [[key, key === 'files' ? files : value]],
  )
  return `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`
}

/** A stub of today's list, or of an earlier one. */
const isStub = (file) => file.startsWith('/')

const MARK = '# The stubs that the build makes for tools without `exports` (scripts/entry-points.mjs)\n'
const ignored = () =>
  `${read('.gitignore').split(MARK)[0]}${MARK}${Object.keys(stubs)
    .map((name) => `/${name}/\n`)
    .join('')}`

if (process.argv.includes('--stubs')) {
  for (const [name, stub] of Object.entries(stubs)) {
    mkdirSync(join(root, name), { recursive: true })
    writeFileSync(join(root, name, 'package.json'), `${JSON.stringify(stub)}\n`)
  }
} else {
  const isCheck = process.argv.includes('--check')
  for (const [name, text] of [
    ['package.json', packageJson()],
    ['.gitignore', ignored()],
  ]) {
    if (read(name) === text) continue
    if (isCheck) {
      console.log(`${name} is not what scripts/entry-points.mjs says: run npm run generate:entry-points.`)
      process.exitCode = 1
    } else writeFileSync(join(root, name), text)
  }
}
