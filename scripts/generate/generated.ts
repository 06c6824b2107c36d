// Every file that is made from something else, and what it is made from.
import { apiReports } from './api-reports'
import { architecture } from './architecture'
import { casePicture } from './case-picture'
import { conformance } from './conformance'
import { entryPoints } from './entry-points'
import { glossaryPage } from './glossary-page'
import { lawPage } from './law-page'
import { misreadings } from './misreadings'
import { notices } from './notices'

interface Generated {
  /** The files, or the folder of them. */
  readonly names: readonly string[]
  /** What they are made from, as the end of "is not what … makes of it". */
  readonly from: string
  readonly make: () => Record<string, string> | Promise<Record<string, string>>
  /** Made in a second: the tests compare it each time. */
  readonly quick?: true
}

// biome-ignore format: one line a source
export const generated: readonly Generated[] = [
  { names: ['docs/law.md'], from: 'the law (src/law) and its words (src/text)', make: () => ({ 'docs/law.md': lawPage() }), quick: true },
  { names: ['docs/glossary.md'], from: 'the glossary (src/text)', make: () => ({ 'docs/glossary.md': glossaryPage() }), quick: true },
  { names: ['docs/architecture.svg', 'docs/architecture.md'], from: 'the imports of src', make: architecture, quick: true },
  { names: ['docs/case.svg'], from: 'the case of the README', make: () => ({ 'docs/case.svg': casePicture() }), quick: true },
  { names: ['test/cases/conformance.json', 'test/cases/conformance-versions.json'], from: 'the tables in test/cases and test/edges/testing/parts.ts', make: conformance, quick: true },
  { names: ['package.json', '.gitignore'], from: 'the list of ways in (scripts/entry-points.mjs)', make: entryPoints, quick: true },
  { names: ['docs/misreadings.json', 'docs/misreadings.md'], from: 'the law, measured against test/cases/misreadings.json', make: misreadings },
  { names: ['THIRD-PARTY-NOTICES.md'], from: 'the licences of what is bundled', make: async () => ({ 'THIRD-PARTY-NOTICES.md': await notices() }) },
  { names: ['api/'], from: 'the exported types', make: apiReports },
]

/** In what a file differs from what it should be; null when it does not. */
export function drift(file: string, actual: string | null, expected: string, from: string): string | null {
  if (actual === expected) return null
  if (actual === null) return `${file} is missing: run npm run generate.`
  const [has, should] = [actual.split('\n'), expected.split('\n')]
  const line = should.findIndex((text, i) => text !== has[i])
  const at = line < 0 ? should.length : line
  const column = firstDifference(has[at] ?? '', should[at] ?? '')
  return `${file} is not what ${from} makes of it: run npm run generate. Line ${at + 1} is ${quoted(has[at], column)}, and should be ${quoted(should[at], column)}.`
}

function firstDifference(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}

/** Of a long line, the part where the two differ. */
function quoted(line: string | undefined, column: number): string {
  if (line === undefined) return 'missing'
  const from = column < 100 ? 0 : column - 40
  const part = line.slice(from, from + 120)
  return `"${from > 0 ? '…' : ''}${part}${line.length > from + 120 ? '…' : ''}"`
}
