// Dates as people type them: month names are read, a short year is asked for, and nothing that is typed throws.
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { assessSend35, type Send35Caution } from '../../../src/edges/send35/index'
import { typed } from './support'

const ON = { asAt: '2026-03-25' }

/** What became of the date of a letter: its day, a caution, or nothing. */
function letter(date: string | object): string | null {
  const form =
    typeof date === 'string' ? { timeDecisionLetterDate: date } : { timeliness: { decisionLetterDate: date as object } }
  const { deadline, cautions } = assessSend35(form, ON)
  return deadline?.starts[0]?.on ?? cautions[0]?.replace('letter-date-', '') ?? null
}

// biome-ignore format: one line a row
describe.each<[string, string, string, string | null]>([
  ['1', '2', '2026', '2026-02-01'],
  ['01', '02', '2026', '2026-02-01'],
  ['1', 'Feb', '2026', '2026-02-01'],
  ['1', 'feb.', '2026', '2026-02-01'],
  ['1', 'FEBRUARY', '2026', '2026-02-01'],
  ['3', 'Sept', '2025', '2025-09-03'],
  ['3', 'June', '2025', '2025-06-03'],
  ['1', 'May', '2025', '2025-05-01'],
  ['1st', 'December', '2025', '2025-12-01'],
  ['22nd', '12', '2025', '2025-12-22'],
  ['3RD', 'mar', '2025', '2025-03-03'],
  ['31', 'Feb', '2026', 'impossible'],
  ['29', 'Feb', '2026', 'impossible'],
  ['0', '2', '2026', 'impossible'],
  ['1', '13', '2026', 'impossible'],
  ['1', 'Ju', '2026', 'impossible'],
  ['1', 'Febuary', '2026', 'impossible'],
  ['1', 'Feb 2026', '2026', 'impossible'],
  ['first', '2', '2026', 'impossible'],
  ['100', '2', '2026', 'impossible'],
  ['-1', '2', '2026', 'impossible'],
  ['1', '2', '20226', 'impossible'],
  ['1', '2', 'last year', 'impossible'],
  ['1', '2', '26', 'short-year'],
  ['1', 'Feb', '26', 'short-year'],
  ['1', '2', '00', 'short-year'],
  ['1', '2', '0026', 'short-year'],
  ['1', '2', '2', null],
  ['1', '2', '202', null],
  ['1', '2', '0202', null],
  ['1', '2', '0002', null],
  ['1', '2', '', null],
  ['', '2', '2026', null],
  ['1', '', '2026', null],
  ['', '', '2026', null],
  ['', '', '', null],
])('day %j, month %j, year %j', (day, month, year, expected) => {
  test(`in three boxes: ${expected}`, () => {
    expect(letter({ day, month, year })).toBe(expected)
    expect(letter({ day: ` ${day}`, month: `${month} `, year: ` ${year} ` })).toBe(expected)
  })
})

// biome-ignore format: one line a row
test.each<[string, string | null]>([
  ['2026-02-01', '2026-02-01'],
  ['2026-Feb-01', '2026-02-01'],
  ['2026-february-01', '2026-02-01'],
  ['2026-2-01', '2026-02-01'],
  ['2026-02-01T00:00', '2026-02-01'],
  ['2026-02-31', 'impossible'],
  ['20226-02-01', 'impossible'],
  ['2026-022-01', 'impossible'],
  ['2026-02-011', 'impossible'],
  ['2026-Fbe-01', 'impossible'],
  ['20260201', 'impossible'],
  ['01/02/2026', 'impossible'],
  ['1 Feb 2026', 'impossible'],
  ['next Tuesday', 'impossible'],
  ['2026-02-01 10:00', 'impossible'],
  ['--', 'impossible'],
  ['26-02-01', 'short-year'],
  ['0026-02-01', 'short-year'],
  ['0202-02-01', null],
  ['2', null],
  ['2026', null],
  ['2026-', null],
  ['2026-0', null],
  ['2026-Fe', null],
  ['2026-Feb-', null],
  ['2026-02-', null],
  ['2026-02-1', null],
  ['2026-Feb-1', null],
])('in one box, %j: %s', (text, expected) => {
  expect(letter(text)).toBe(expected)
  expect(letter(` ${text} `)).toBe(expected)
})

test('a date is typed letter by letter, and on the way nothing is wrong but the year', () => {
  const text = '2026-02-12'
  for (let n = 1; n < text.length; n++) expect(letter(text.slice(0, n))).toBe(null)
  for (let n = 1; n < 4; n++)
    expect(letter({ ...typed(text), year: text.slice(0, n) })).toBe(n === 2 ? 'short-year' : null)
})

describe('nothing that is typed throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789-/ .abFeJnT') }),
    fc.integer({ min: -10_000, max: 100_000 }).map(String),
    fc.constantFrom('Feb', 'September', '31', '1st', '0', '29', '2024', '9999', '0000'),
  )
  const isInstant = (value: string) => /^\s*\d{4}-\d{2}-\d{2}T/.test(value)
  const parts = fc.record({ day: text, month: text, year: text })
  const oneBox = fc.oneof(
    text,
    fc.tuple(text, text, text).map((three) => three.join('-')),
  )
  const FORM = {
    typeOfAppeal: { appealAbout: ['refusedToMakePlan'] },
    appellant: { whoIsAppealing: 'youngPerson' },
  } as const

  test.prop([parts, parts, parts], { numRuns: 1000 })(
    'in three boxes',
    (decisionLetterDate, mediationCertificateDate, dateOfBirth) => {
      const timeliness = { decisionLetterDate, mediationCertificateDate }
      const { cautions } = assessSend35({ ...FORM, timeliness, childOrYoungPerson: { dateOfBirth } }, ON)
      const about = (name: string) =>
        cautions.filter((caution: Send35Caution) => new RegExp(`^${name}-(short|imposs)`).test(caution))
      for (const name of ['letter-date', 'certificate-date', 'date-of-birth'])
        expect(about(name).length).toBeLessThan(2)
    },
  )

  test.prop([oneBox, oneBox, oneBox], { numRuns: 1000 })('in one', (letterDate, certificateDate, born) => {
    fc.pre(![letterDate, certificateDate, born].some(isInstant))
    const dates = {
      timeDecisionLetterDate: letterDate,
      timeMediationCertificateDate: certificateDate,
      cypDateOfBirth: born,
    }
    expect(assessSend35({ ...FORM, ...dates }, ON)).toHaveProperty('cautions')
  })

  // Days that are in the calendar, and near its edges.
  test.prop([fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })], {
    numRuns: 1000,
  })('nor does any year', (year, month, day) => {
    const date = { day: String(day), month: String(month), year: String(year).padStart(4, '0') }
    const timeliness = { decisionLetterDate: date, mediationCertificateDate: date }
    for (const asAt of ['2026-03-25', '2011-01-01', '2098-12-31'])
      expect(assessSend35({ ...FORM, timeliness, childOrYoungPerson: { dateOfBirth: date } }, { asAt })).toHaveProperty(
        'late',
      )
  })
})
