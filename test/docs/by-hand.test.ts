// docs/by-hand.md: its table counts the lines of its blocks, and both sides agree on far more than the page shows.
import { DateTime } from 'luxon'
import { beforeAll, expect, test } from 'vitest'
import {
  calculateDeadline,
  type Dispute,
  deadlineStatus,
  disputeKinds,
  needsMediationCertificate,
  planSections,
} from '../../src/index'
import { govUkFeed } from '../calendar/support'
import { blocksOf, readPage } from './blocks'
import { loadModule } from './modules'
import { runTypeScript } from './typescript'

const PAGE = 'docs/by-hand.md'
const blocks = blocksOf(PAGE)

/** The lines that do the work; of what is written by hand, not the call that shows it. */
const linesOf = (code: string): number =>
  code.split('\n').filter((line) => line.trim() !== '' && !/^(import|\/\/)/.test(line)).length

test('the table counts the lines', () => {
  const figures = [...readPage(PAGE).matchAll(/^\| \[.*?\| (\d+) \| (\d+) \|/gm)].map(([, ours, byHand]) => [
    ours,
    byHand,
  ])
  const [shared = 0, ...lines] = blocks.map(({ code }) => linesOf(code))
  const tasks = [0, 2, 4, 6, 8].map((at) => [lines[at], (lines[at + 1] ?? 0) - 1])
  expect(figures).toEqual([[0, shared], ...tasks].map((row) => row.map(String)))
})

type ByHand = (...args: never[]) => unknown
const byHand: Record<string, ByHand> = {}

beforeAll(async () => {
  const feed = govUkFeed()
  const fake = {
    default: class {
      load = async () => {}
      divisions = (name: string) => ({ holidays: () => feed[name]?.events })
    },
  }
  const holidays = await runTypeScript(blocks[0]?.code as string, {
    load: async (name) => (name === 'uk-bank-holidays' ? fake : loadModule(name)),
    globals: {},
  })
  for (const { code } of blocks.slice(1)) {
    const name = /^function (\w+)/m.exec(code)?.[1]
    if (name === undefined) continue
    const load = async (specifier: string) => (specifier === './holidays' ? holidays.exports : loadModule(specifier))
    const { exports } = await runTypeScript(`${code}\nexport { ${name} }`, { load, globals: {} })
    byHand[name] = exports[name] as ByHand
  }
})

const days = Array.from(
  { length: 366 },
  (_, n) =>
    DateTime.utc(2025, 1, 1)
      .plus({ days: 2 * n })
      .toISODate() as string,
)
const later = (iso: string, n: number): string =>
  DateTime.fromISO(iso, { zone: 'utc' }).plus({ days: n }).toISODate() as string
const hand = (name: string, ...args: unknown[]): unknown => (byHand[name] as (...args: unknown[]) => unknown)(...args)

test('the last day to appeal, for letters of two years, with and without a certificate', () => {
  for (const noticeSentOn of days) {
    expect(hand('lastDayToAppeal', noticeSentOn)).toBe(calculateDeadline('appeal.lodge', { noticeSentOn }).dueOn)
    const certificateIssuedOn = later(noticeSentOn, 50)
    expect(hand('lastDayToAppeal', noticeSentOn, certificateIssuedOn)).toBe(
      calculateDeadline('appeal.lodge', { noticeSentOn, certificateIssuedOn }).dueOn,
    )
  }
})

test('the response, and the date of a mediation', () => {
  for (const on of days.filter((_, i) => i % 3 === 0)) {
    expect(hand('responseDue', on)).toBe(calculateDeadline('appeal.respond', { appealReceivedByAuthorityOn: on }).dueOn)
    expect(hand('dateToBeGivenBy', on)).toBe(calculateDeadline('mediation.give-date', { mediationOn: on }).dueOn)
  }
})

test('in time or late, for letters of two years, around 17:00 in London', () => {
  for (const noticeSentOn of days) {
    const deadline = calculateDeadline('appeal.lodge', { noticeSentOn })
    const { dueOn } = deadline
    for (const time of ['00:00', '16:59', '17:00', '17:01', '23:59'])
      for (const day of [later(dueOn, -1), dueOn, later(dueOn, 1)]) {
        const instant = DateTime.fromISO(`${day}T${time}`, { zone: 'Europe/London' }).toUTC()
        const ours = deadlineStatus(deadline, { asAt: later(dueOn, 2), doneAt: `${day}T${time}` }) === 'met-late'
        expect(hand('isLate', dueOn, instant), `${dueOn}, ${day}T${time}`).toBe(ours)
      }
  }
})

test('the certificate, for every kind and every section', () => {
  for (const kind of Object.keys(disputeKinds))
    for (const section of Object.keys(planSections)) {
      const dispute = { kind, ...(kind === 'plan-content' && { sections: [section, 'I'] }) } as Dispute
      expect(hand('needsCertificate', kind, [section, 'I']), `${kind} ${section}`).toBe(
        needsMediationCertificate(dispute),
      )
    }
})
