// The two SQL recipes of docs/case-systems.md against the library, for a case on every day of two years.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { calculateDeadline, type LimitId } from '../../src/index'
import { send } from '../edges/cli/support'
import { blocksOf, ROOT } from './blocks'
import { expectsPython } from './shell'

const folder = mkdtempSync(join(tmpdir(), 'send-timescales-sql-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const recipes = blocksOf('docs/case-systems.md').filter(({ language }) => language === 'sql')
const days = Array.from({ length: 730 }, (_, n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))

test.skipIf(!expectsPython).each([
  ['three working days', 'told', 'told_on', 'mediation.certify-declined', 'adviserToldNoMediationOn'],
  ['30 counted days', 'appeals', 'received_by_council_on', 'appeal.respond', 'appealReceivedByAuthorityOn'],
] as const)('%s', async (_, table, column, limit, event) => {
  const recipe = recipes.find(({ code }) => code.includes(`FROM ${table}`))?.code as string
  const calendar = await send(['calendar', '--from', '2025-01-01', '--to', '2027-03-31'])
  writeFileSync(join(folder, 'calendar.csv'), calendar.out)
  writeFileSync(join(folder, `${table}.csv`), [`reference,${column}`, ...days.map((day) => `${day},${day}`)].join('\n'))
  const answer = execFileSync('python3', [join(ROOT, 'test/docs/run-sql.py')], {
    cwd: folder,
    input: recipe,
    encoding: 'utf8',
  })
  const found = answer
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(' | '))
  expect(found).toHaveLength(days.length)
  for (const [day, ...rest] of found)
    expect(rest.at(-1), day).toBe(calculateDeadline(limit as LimitId, { [event]: day } as never).dueOn)
})
