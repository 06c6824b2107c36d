// Mutation testing: every change that Stryker knows to make to the logic folders, and whether a test notices. Prints the
// counts, and what no test noticed unless test/mutation/survivors.json says why.
//
// npm run mutation                          all folders, about an hour on two cores
// npm run mutation -- --only dates,calendar some folders
// npm run mutation -- --since HEAD~1        only lines changed since that commit: for some minutes, a sample of them
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readSurvivors, shapeOf, survivorsOf } from './mutation/survivors.ts'

const { values } = parseArgs({ options: { only: { type: 'string' }, since: { type: 'string' } } })
const FOLDERS = values.only?.split(',') ?? ['dates', 'calendar', 'disputes', 'input', 'deadlines', 'timeline']
/** The share of changes that must be noticed in each folder; of the lines of one commit, which are few, in all. */
const [LEAST, LEAST_SINCE] = [95, 85]
/** Of one commit: no folder is begun after so many seconds, and of a folder no more than so many lines are tried. */
const [MOST_SECONDS, MOST_LINES] = [180, 30]
const explained = new Set(readSurvivors().map(shapeOf))

let [tried, noticed, failed] = [0, 0, 0]
if (values.since === undefined) for (const folder of FOLDERS) tryFolder(folder, [`src/${folder}/**/*.ts`])
else if (isCommit(values.since)) trySince(values.since)
else console.log(`There is no commit ${values.since} here: nothing to compare with.`)
console.log(`${tried} changes tried, ${noticed} noticed (${((100 * noticed) / Math.max(1, tried)).toFixed(1)} %)`)
process.exitCode = failed > 0 ? 1 : 0

function isCommit(name: string): boolean {
  return spawnSync('git', ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).status === 0
}

function trySince(since: string): void {
  const began = Date.now()
  for (const folder of FOLDERS) {
    const lines = changedLines(folder, since)
    if (lines.length === 0) continue
    if (Date.now() - began > MOST_SECONDS * 1000) {
      console.log(`${folder}: its ${lines.length} changed lines are left to the whole run`)
      continue
    }
    const every = Math.ceil(lines.length / MOST_LINES)
    tryFolder(
      folder,
      lines.filter((_, i) => i % every === 0),
    )
  }
  if (tried > 0 && (100 * noticed) / tried < LEAST_SINCE) failed++
}

function tryFolder(folder: string, where: readonly string[]): void {
  const report = `reports/mutation/${folder}.json`
  // A run that ends early must not be counted by the report of the one before.
  rmSync(report, { force: true })
  const { stdout } = spawnSync('npx', ['stryker', 'run', '--mutate', where.join(',')], {
    env: { ...process.env, FOLDER: folder },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (!existsSync(report)) {
    if (/No files to mutate|0 mutants|no mutants/i.test(stdout)) return
    throw new Error(`Stryker made no report of ${folder}:\n${stdout.slice(-2000)}`)
  }
  const { files } = JSON.parse(readFileSync(report, 'utf8'))
  const { counted, seen, unseen } = survivorsOf(files)
  const unexplained = unseen.filter((change) => !explained.has(shapeOf(change)))
  tried += counted
  noticed += seen
  const share = (100 * seen) / Math.max(1, counted)
  console.log(`${folder}: ${counted} changes tried, ${seen} noticed (${share.toFixed(1)} %)`)
  for (const { file, was, is } of unexplained)
    console.log(`  not noticed, and not in test/mutation/survivors.json: ${file}: ${was} -> ${is}`)
  if (values.since === undefined && (unexplained.length > 0 || share < LEAST)) failed++
}

/** The lines of a folder that were added or changed since a commit, as Stryker takes them: `src/dates/iso.ts:3-3`. */
function changedLines(folder: string, since: string): string[] {
  const diff = execFileSync('git', ['diff', '-U0', '--diff-filter=AM', since, '--', `src/${folder}`], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const lines: string[] = []
  let file = ''
  for (const line of diff.split('\n')) {
    file = /^\+\+\+ b\/(.+)$/.exec(line)?.[1] ?? file
    const [, first, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
    for (let i = 0; first !== undefined && i < Number(count); i++)
      lines.push(`${file}:${Number(first) + i}-${Number(first) + i}`)
  }
  return lines
}
