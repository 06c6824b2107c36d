// Mutation testing: every change that Stryker knows to make to the logic rooms, and whether a test notices. What was tried
// before, and whose code and tests are the same, is not tried again: test/mutation/known holds it. Prints the counts, and
// what no test noticed unless test/mutation/survivors.json says why.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { only: { type: 'string' }, known: { type: 'boolean' }, force: { type: 'boolean' } },
})
const ALL = values.only?.split(',') ?? ['dates', 'calendar', 'disputes', 'deadlines', 'timeline']
/** With `--known` only the rooms that were tried before: then what is new takes minutes. */
const ROOMS = values.known ? ALL.filter((room) => existsSync(`test/mutation/known/${room}.json`)) : ALL
/** The share of changes that must be noticed in each room, as in stryker.config.mjs. */
const LEAST = 95

interface Mutant {
  readonly status: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
  readonly killedBy?: readonly string[]
  coveredBy?: readonly string[]
}

interface Place {
  readonly line: number
  readonly column: number
}

interface Report {
  readonly files: Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>
  projectRoot?: string
  config?: unknown
}

const read = (file: string): Report => JSON.parse(readFileSync(file, 'utf8'))
const mutantsOf = ({ files }: Report): Mutant[] => Object.values(files).flatMap(({ mutants }) => mutants)

/** Of a change that was noticed only the test that noticed it matters later, and nothing of the machine: the rest goes. */
function slim(file: string): void {
  const report = read(file)
  for (const mutant of mutantsOf(report)) if (mutant.status === 'Killed') mutant.coveredBy = mutant.killedBy ?? []
  delete report.projectRoot
  delete report.config
  writeFileSync(file, `${JSON.stringify(report)}\n`)
}

/** What no test noticed, as `file: the line as it was changed`. */
function survivors({ files }: Report): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n')
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, replacement = '' }) => {
        const before = (lines[start.line - 1] as string).slice(0, start.column - 1)
        const after = (lines[end.line - 1] as string).slice(end.column - 1)
        return `${file}: ${oneLine(before + replacement + after)}`
      })
  })
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The survivors that are known, each with the reason why no test can notice it, or need not. */
const EXPLAINED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(JSON.parse(readFileSync('test/mutation/survivors.json', 'utf8')) as Record<string, string[]>).flatMap(
    ([why, all]) => all.map((one) => [one, why]),
  ),
)

mkdirSync('test/mutation/known', { recursive: true })
let [tried, noticed, failed] = [0, 0, 0]
for (const room of ROOMS) {
  const { status, stdout } = spawnSync('npx', ['stryker', 'run', ...(values.force ? ['--force'] : [])], {
    env: { ...process.env, ROOM: room },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const known = `test/mutation/known/${room}.json`
  const report = `reports/mutation/${room}.json`
  if (!existsSync(report)) throw new Error(`Stryker made no report of ${room}:\n${stdout.slice(-2000)}`)
  const counted = mutantsOf(read(report)).filter(({ status: is }) => is !== 'Ignored' && is !== 'CompileError')
  const seen = counted.filter(({ status: is }) => is === 'Killed' || is === 'Timeout')
  const share = (100 * seen.length) / counted.length
  tried += counted.length
  noticed += seen.length
  if (status !== 0 || share < LEAST) failed++
  console.log(`${room}: ${counted.length} changes tried, ${seen.length} noticed (${share.toFixed(1)} %)`)
  const unexplained = survivors(read(report)).filter((one) => !(one in EXPLAINED))
  for (const one of unexplained) console.log(`  not noticed, and not in test/mutation/survivors.json: ${one}`)
  if (unexplained.length > 0) failed++
  if (existsSync(known)) slim(known)
}
console.log(`${tried} changes tried, ${noticed} noticed (${((100 * noticed) / Math.max(1, tried)).toFixed(1)} %)`)
process.exitCode = failed > 0 ? 1 : 0
