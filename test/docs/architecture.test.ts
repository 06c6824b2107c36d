// docs/architecture: how its picture and table are made, that the page speaks of every folder, and that the lint rule is
// the order that they show. generated.test.ts compares them with the code.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import biome from '../../biome.json'
import { type Arrow, arrowsBetween, lanesOf } from '../../scripts/architecture/arrows'
import { edges, layers, shared } from '../../scripts/architecture/folders'
import { type Folder, foldersOf } from '../../scripts/architecture/imports'
import { pictureOf } from '../../scripts/architecture/picture'
import { tableOf } from '../../scripts/architecture/words'
import { readPage } from './blocks'

const PAGE = 'docs/architecture.md'

test('every folder imports only from those above it, and no edge another but cli', () => {
  const order = [...shared, ...Object.keys(layers)]
  for (const { name, imports } of foldersOf()) {
    const allowed = name.startsWith('edges/')
      ? imports.filter((each) => each === 'index.ts' || (name === 'edges/cli' && each.startsWith('edges/')))
      : imports.filter((each) => order.indexOf(each) < order.indexOf(name) || shared.includes(each as never))
    // version.ts names the day of the law and of the calendar that computed a result.
    if (name !== 'version.ts') expect(allowed, name).toEqual(imports)
  }
})

describe('biome.json holds the order', () => {
  const names = Object.keys(layers).filter((name) => !name.endsWith('.ts'))
  const deniedTo = (includes: string): string[] =>
    biome.overrides
      .filter((override) => override.includes.includes(includes))
      .flatMap(({ linter }) =>
        'noRestrictedImports' in linter.rules.style
          ? (linter.rules.style.noRestrictedImports?.options.patterns.flatMap(({ group }) => group) ?? [])
          : [],
      )

  test.each(names)('%s', (name) => {
    const below = names.slice(names.indexOf(name) + 1)
    expect(deniedTo(`src/${name}/**`)).toEqual([...below.map((each) => `**/${each}/**`), '**/edges/**', '**/index'])
  })

  test.each(Object.keys(edges).filter((name) => name !== 'cli'))('edges/%s', (name) => {
    const others = Object.keys(edges).filter((each) => each !== name)
    const denied = deniedTo(`src/edges/${name}/**`)
    expect([...denied].sort()).toEqual([...others.map((each) => `**/${each}/**`), 'send-dispute-timescales/*'].sort())
  })
})

test('the page has a room for every folder', () => {
  const headings = [...readPage(PAGE).matchAll(/^### (.+)$/gm)].flatMap(([, title = '']) => title.split(/, | and /))
  const folders = foldersOf().map(({ name }) => (name.startsWith('edges/') ? 'edges' : name))
  expect([...new Set(headings)].sort()).toEqual([...new Set(folders)].sort())
})

test('the picture says in words what it shows, and is readable in the dark', () => {
  const picture = pictureOf(foldersOf())
  expect(picture).toContain('<title id="title">The folders of src/')
  expect(picture).toMatch(/<desc id="description">From top to bottom: dates \(\d+ files, about [\d,]+ lines\); law \(/)
  expect(picture).toContain('aria-labelledby="title description"')
  expect(picture).toContain('prefers-color-scheme: dark')
})

describe('a source tree made up for this test', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'architecture-'))
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    write('errors.ts', 'export const a = 1\n')
    write('dates/civil.ts', "import { a } from '../errors'\nexport const b = a\n")
    write('law/one.ts', "import { b } from '../dates/civil'\nexport const c = b\n")
    write('law/two.ts', "import type { C } from './one'\nexport { c } from './one'\n")
    write('text/index.ts', "import { c } from '../law/one'\nexport const d = c\n")
    write(
      'index.ts',
      "export * from './text'\nexport { b } from './dates/civil'\nimport data from '../data/list.json'\n// import x from './nowhere'\n",
    )
    write(
      'edges/cli/bin.ts',
      "import { readFile } from 'node:fs'\nimport { d } from 'send-dispute-timescales'\nimport { e } from 'send-dispute-timescales/render'\nimport { Command } from 'commander/esm'\nimport { o } from '@owner/name/part'\n",
    )
    write('edges/cli/commands/one.ts', "export const run = () => import('../bin')\n")
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('imports, types and re-exports among them; Node, data and comments are no folders', () => {
    expect(foldersOf(folder)).toEqual([
      { name: 'dates', files: 1, lines: 2, imports: ['errors.ts'], packages: [] },
      {
        name: 'edges/cli',
        files: 2,
        lines: 6,
        imports: ['edges/render', 'index.ts'],
        packages: ['@owner/name', 'commander'],
      },
      { name: 'errors.ts', files: 1, lines: 1, imports: [], packages: [] },
      { name: 'index.ts', files: 1, lines: 4, imports: ['dates', 'text'], packages: [] },
      { name: 'law', files: 2, lines: 4, imports: ['dates'], packages: [] },
      { name: 'text', files: 1, lines: 2, imports: ['law'], packages: [] },
    ])
  })

  test('an arrow that a longer way says is left out', () => {
    expect(arrowsBetween(foldersOf(folder), ['dates', 'law', 'text', 'index.ts'])).toEqual([
      { from: 'law', to: 'dates' },
      { from: 'text', to: 'law' },
      { from: 'index.ts', to: 'text' },
    ])
  })

  test('the table has every folder once, in order, and what is all of it', () => {
    expect(tableOf(foldersOf(folder)).split('\n').slice(2)).toEqual([
      '| `errors.ts` | 1 | 10 |  |  |',
      '| `dates` | 1 | 10 | `errors.ts` |  |',
      '| `law` | 2 | 10 | `dates` |  |',
      '| `text` | 1 | 10 | `law` |  |',
      '| `index.ts` | 1 | 10 | `dates`, `text` |  |',
      '| `edges/cli` | 2 | 10 | `index.ts`, `edges/render` | `@owner/name`, `commander` |',
      '| **all** | 8 | 20 | | |',
    ])
  })

  test('a folder that nobody said anything about is refused', () => {
    const more: Folder = { name: 'attic', files: 1, lines: 1, imports: [], packages: [] }
    expect(() => tableOf([...foldersOf(folder), more])).toThrow('src/attic: say in scripts/architecture/folders.ts')
  })
})

test('arrows that overlap have lanes of their own, the short ones inside', () => {
  const places = ['a', 'b', 'c', 'd', 'e']
  const long: Arrow = { from: 'e', to: 'a' }
  const upper: Arrow = { from: 'c', to: 'a' }
  const lower: Arrow = { from: 'e', to: 'd' }
  const lanes = lanesOf([long, upper, lower], (name) => places.indexOf(name))
  expect([lanes.get(upper), lanes.get(lower), lanes.get(long)]).toEqual([0, 0, 1])
})
