// What is written is written whole, or said not to be: real processes, with disks that are full and readers that leave.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'send-output-'))
const bin = join(folder, 'send-timescales.mjs')
const [caseFile, cases] = [join(folder, 'case.json'), join(folder, 'cases.jsonl')]
const CASE = { reference: 'A1', dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }

beforeAll(async () => {
  writeFileSync(caseFile, JSON.stringify(CASE))
  writeFileSync(cases, `${JSON.stringify(CASE)}\n`.repeat(300))
  await build({
    entryPoints: ['src/edges/cli/bin.ts'],
    outfile: bin,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
  })
})

/** Runs the command in a shell, where `$SEND` is the command. */
function shell(script: string) {
  const env = { PATH: process.env.PATH, SEND: `${process.execPath} ${bin}`, CASE: caseFile, CASES: cases, OUT: folder }
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return { exit: status, out: stdout, err: stderr }
}

const AS_AT = '--as-at 2025-07-01'
const COMMANDS = [
  `timeline "$CASE" ${AS_AT}`,
  `timeline "$CASE" ${AS_AT} --why`,
  `timeline "$CASE" ${AS_AT} --format json`,
  `timeline "$CASE" ${AS_AT} --format ics`,
  `timeline "$CASE" ${AS_AT} --format svg`,
  `batch ${AS_AT} < "$CASES"`,
  'classify --kind draft-plan',
  'classify --kind draft-plan --json',
  'deadline appeal.lodge noticeSentOn=2025-06-05',
  'limits',
  'limits --format csv',
  'limits --format json',
  'calendar --from 2025-01-01 --to 2025-12-31',
  'calendar --from 2025-01-01 --to 2025-12-31 --format json',
  '--help',
  'help timeline',
  '--version',
]

describe.skipIf(process.platform !== 'linux')('a disk that is full', () => {
  test.each(COMMANDS)('%s: exit 3 and one sentence', (command) => {
    const { exit, err } = shell(`$SEND ${command} > /dev/full`)
    expect(err).toBe(
      'The answer could not be written whole: the disk is full. Make room, then run the command again.\n',
    )
    expect(exit).toBe(3)
  })

  // The first write that does not fit is cut short without an error; only the next one fails.
  test.each([
    ['batch', `batch ${AS_AT} < "$CASES"`],
    ['limits as JSON', 'limits --format json'],
    ['a calendar', 'calendar --from 2011-01-01 --to 2028-12-31'],
  ])('a file that may not grow beyond 8 kB, %s: exit 3, and what fits is there', (_name, command) => {
    const { exit, err } = shell(`ulimit -f 8; $SEND ${command} > "$OUT/cut"`)
    expect(err).toMatch(/^The answer could not be written whole: the file may not grow any larger\. [^\n]*\n$/)
    expect(exit).toBe(3)
    expect(readFileSync(join(folder, 'cut')).length).toBe(8192)
  })
})

test('a file gets every byte, and what was there before a >> stays', () => {
  const { exit } = shell(`printf 'before\\n' > "$OUT/all"; $SEND batch ${AS_AT} < "$CASES" >> "$OUT/all"`)
  const piped = shell(`$SEND batch ${AS_AT} < "$CASES"`)
  expect([exit, piped.exit]).toEqual([0, 0])
  expect(piped.out.length).toBeGreaterThan(1_000_000)
  expect(readFileSync(join(folder, 'all'), 'utf8')).toBe(`before\n${piped.out}`)
})

describe('a reader that goes away', () => {
  test.each(COMMANDS.filter((_, i) => i % 4 === 0))('%s: quiet, and done', (command) => {
    const { exit, err } = shell(`{ $SEND ${command}; echo $? > "$OUT/exit"; } | true`)
    expect(err.replace(/^300 answered.*\n/, '')).toBe('')
    expect([exit, readFileSync(join(folder, 'exit'), 'utf8')]).toEqual([0, '0\n'])
  })

  test('ends the work, even when more input would come', () => {
    const { out, err } = shell(
      `set -o pipefail; yes '${JSON.stringify(CASE)}' | $SEND batch ${AS_AT} | head -n 1 | wc -l`,
    )
    expect([out.trim(), err]).toEqual(['1', ''])
  })

  test('a process that stops reading half-way', async () => {
    const child: ChildProcess = spawn(process.execPath, [bin, 'limits', '--format', 'json'])
    child.stdout?.once('data', () => child.stdout?.destroy())
    let err = ''
    child.stderr?.on('data', (chunk) => {
      err += chunk
    })
    const exit = await new Promise((resolve) => child.on('close', resolve))
    expect([exit, err]).toEqual([0, ''])
  })
})

describe('a standard error that goes away changes nothing', () => {
  test.each([
    ['is full', '2> /dev/full'],
    ['is closed', '2>&-'],
    ['is read by nobody', '2> >(true)'],
  ])('it %s', (_name, redirect) => {
    const good = shell(`$SEND batch ${AS_AT} < "$CASES" ${redirect}`)
    expect([good.exit, good.out.split('\n').length]).toEqual([0, 301])
    expect(shell(`echo nonsense | $SEND batch ${AS_AT} ${redirect}`).exit).toBe(1)
    expect(shell(`$SEND timeline /nowhere ${redirect}`).exit).toBe(1)
    expect(shell(`$SEND nonsense ${redirect}`).exit).toBe(2)
  })
})
