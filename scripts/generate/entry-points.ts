// package.json and .gitignore, for every way into the package that entry-points.mjs lists; and the stubs at the root.
import { readFileSync } from 'node:fs'
import { data, modules, programs } from '../entry-points.mjs'

const conditions = (name: string) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
})

/**
 * What tools without `exports` read: TypeScript with `moduleResolution: node`, eslint-plugin-import and jest 27. They
 * all take CommonJS. A subpath is a folder of its own name there, whose package.json leads into dist/.
 */
export const stubs: Record<string, { main: string; types?: string }> = {
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
function packageJson(): string {
  const old = JSON.parse(readFileSync('package.json', 'utf8'))
  const rest = Object.entries(old).filter(([key]) => !(key in fields) || key === 'exports')
  const names = Object.keys(stubs)
  const files = [...old.files.filter((file: string) => !isStub(file)), ...names.map((name) => `/${name}`)]
  const written = rest.flatMap(([key, value]) =>
    key === 'exports' ? Object.entries(fields) : [[key, key === 'files' ? files : value]],
  )
  return `${JSON.stringify(Object.fromEntries(written), null, 2)}\n`
}

/** A stub of today's list, or of an earlier one. */
const isStub = (file: string): boolean => file.startsWith('/')

const MARK = '# The stubs that the build makes for tools without `exports` (scripts/entry-points.mjs)\n'
const ignored = (): string =>
  `${readFileSync('.gitignore', 'utf8').split(MARK)[0]}${MARK}${Object.keys(stubs)
    .map((name) => `/${name}/\n`)
    .join('')}`

export const entryPoints = (): Record<string, string> => ({ 'package.json': packageJson(), '.gitignore': ignored() })
