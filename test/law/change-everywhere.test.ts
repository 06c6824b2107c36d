// A change of the law for good, followed to every place that speaks of it: the case, the reasons, the steps, the law page, the
// law as a table, as CSV and as data, and the oracle. Both sides of the day, and nothing that still says the old on the new.

import { beforeAll, describe, expect, test, vi } from 'vitest'
import { timeLimits } from '../../src/index'
import { weeks } from '../../src/law/counts'
import type { LimitVersion } from '../../src/law/limit'
import { limitsWith } from '../support/changed-law'

const LIMIT = 'assessment.decide'
const row = timeLimits[LIMIT]
const last = row.versions[0] as LimitVersion
const counts = weeks(4).after('requestReceivedOn')
const law = ['Regs 4(1)'] as const
/** Six weeks become four for requests from 1 September 2027. */
const changed = {
  ...row,
  versions: [
    { ...last, through: '2027-08-31' },
    { ...last, from: '2027-09-01', counts, law },
  ],
}

let send: typeof import('../edges/cli/support').send
let lawPage: typeof import('../../scripts/generate/law-page').lawPage
let lawAsData: typeof import('../../scripts/generate/law-as-data').lawAsData
let glossary: Readonly<Record<string, string>>
beforeAll(async () => {
  vi.resetModules()
  vi.doMock('../../src/law/time-limits', async (original) => {
    const real = (await original()) as typeof import('../../src/law/time-limits')
    return { ...real, ...limitsWith(real, { [LIMIT]: changed }) }
  })
  ;({ send } = await import('../edges/cli/support'))
  ;({ lawPage } = await import('../../scripts/generate/law-page'))
  ;({ lawAsData } = await import('../../scripts/generate/law-as-data'))
  ;({ glossary } = await import('../../src/index'))
  vi.doUnmock('../../src/law/time-limits')
}, 60_000)

const lines = (text: string): string[] => text.split('\n').filter((line) => line.includes(LIMIT))

describe.each([
  { requested: '2027-08-31', period: '6 weeks', due: '2027-10-12', long: 'Tuesday 12 October 2027' },
  { requested: '2027-09-01', period: '4 weeks', due: '2027-09-29', long: 'Wednesday 29 September 2027' },
])('a request received on $requested: $period', ({ requested, period, due, long }) => {
  const other = period === '6 weeks' ? '4 weeks' : '6 weeks'
  const caseFile = JSON.stringify({ dates: { requestReceivedOn: requested } })

  test('the command: one limit, and why', async () => {
    const { out } = await send(['deadline', LIMIT, `requestReceivedOn=${requested}`])
    expect(out).toContain(long)
    expect(out).toContain(period)
    expect(out).not.toContain(other)
  })

  test('the case, and why', async () => {
    const { out, err } = await send(['timeline', '-', '--why', '--as-at', '2027-09-10'], { stdin: caseFile })
    expect(err).toBe('')
    const told = out.slice(out.indexOf(`(${LIMIT})`))
    expect(told).toContain(period)
    expect(out).toContain(long)
  })

  test('the case as JSON', async () => {
    const { out } = await send(['timeline', '-', '--json', '--as-at', '2027-09-10'], { stdin: caseFile })
    const entry = JSON.parse(out).entries.find(({ id }: { id: string }) => id === LIMIT)
    expect(entry.deadline.dueOn).toBe(due)
  })
})

describe('the law as a whole', () => {
  test('the page has a row for each span', () => {
    const [before, after] = lines(lawPage()).filter((line) => line.startsWith(`| \`${LIMIT}\``))
    expect(before).toContain('to 2027-08-31')
    expect(before).toContain('6 weeks')
    expect(after).toContain('from 2027-09-01')
    expect(after).toContain('4 weeks')
  })

  test('the table and the CSV of the command', async () => {
    for (const format of ['table', 'csv']) {
      const { out } = await send(['limits', '--format', format])
      const told = lines(out).filter((line) => !line.includes(`re${LIMIT}`))
      expect([format, told.length]).toEqual([format, 2])
    }
    const table = (await send(['limits'])).out
    for (const days of ['from 2014-09-01 to 2027-08-31', 'from 2027-09-01'])
      expect(table.split('\n')).toContain(`${LIMIT}, ${days}`)
    const { out } = await send(['limits', '--format', 'csv'])
    const [before, after] = lines(out)
    expect(before).toMatch(/6 weeks.*2027-08-31/)
    expect(after).toMatch(/4 weeks.*2027-09-01|2027-09-01.*4 weeks/)
  })

  test('the JSON of the command, and the law as data', async () => {
    const { out } = await send(['limits', '--json'])
    const told = JSON.parse(out)[LIMIT].versions
    expect(told.map(({ from, through }: { from: string; through: string }) => [from, through])).toEqual([
      [last?.from, '2027-08-31'],
      ['2027-09-01', null],
    ])
    const data = lawAsData() as { timeLimits: Record<string, { versions: { inWords: { counted: string } }[] }> }
    const words = data.timeLimits[LIMIT]?.versions.map(({ inWords }) => inWords.counted)
    expect(words?.[0]).toContain('6 weeks')
    expect(words?.[1]).toContain('4 weeks')
  })

  test('the glossary names no period, so that no change can make it wrong', () => {
    for (const meaning of Object.values(glossary)) expect(meaning).not.toMatch(/\d+ (weeks|months|working days)/)
  })
})
