// The engine on made-up rows, apart from the law: every way of counting, every unit, every end.
import { describe, expect, test } from 'vitest'
import { standardCalendar } from '../../src/calendar/calendar'
import { readIso } from '../../src/dates/iso'
import { type Circumstances, compute } from '../../src/deadlines/compute'
import { prepare } from '../../src/deadlines/prepare'
import type { TimelineDeadline } from '../../src/deadlines/record'
import type { Assumption, EndId } from '../../src/law/counting-rules'
import {
  appointment,
  atOnce,
  beforeDate,
  bySource,
  type Counts,
  days,
  earlierOf,
  ifKnown,
  laterOf,
  may,
  minimum,
  months,
  oneOf,
  tribunalWorkingDays,
  under,
  weeks,
  withDetails,
  workingDays,
} from '../../src/law/counts'
import type { EventName } from '../../src/law/events'
import { type LimitVersion, limit } from '../../src/law/limit'
import type { ProvisionId } from '../../src/law/provisions'
import { errorOf } from '../support/errors'

// The events of a made-up row are borrowed: what they mean plays no part in the count.
const X = 'requestReceivedOn'
const Y = 'noticeSentOn'
type Dates = { readonly [E in EventName]?: string }

const circumstances = (more: Partial<Circumstances>): Circumstances => ({
  calendar: standardCalendar(),
  certificateNeeded: undefined,
  namedDate: null,
  relief: [],
  ...more,
})

interface MadeUp {
  readonly counts: Counts
  readonly end?: EndId
  readonly law?: readonly ProvisionId[]
  readonly detainedLaw?: readonly ProvisionId[]
  readonly from?: string
}

const madeUp = (input: MadeUp) =>
  limit({
    group: 'assessment',
    reach: 'before-the-notice',
    actor: 'local-authority',
    act: 'something',
    metBy: [],
    law: ['Regs 4(1)'],
    ...input,
  })

/** A made-up row at work. */
function run(input: MadeUp, dates: Dates, more: Partial<Circumstances> = {}, detained = false): TimelineDeadline {
  const row = madeUp(input)
  const dayOf = (event: EventName) => {
    const date = dates[event]
    return date === undefined ? undefined : readIso(date)
  }
  const prepared = prepare('assessment.decide', row, row.versions[0] as LimitVersion, detained)
  return compute(prepared, dayOf, circumstances(more))
}

const datesOf = ({ endsOn, dueOn, dueTime, adjustments }: TimelineDeadline) => ({
  endsOn,
  dueOn,
  dueTime,
  moves: adjustments.map(({ rule, from, to }) => [rule, from, to].join(' ')),
})

// ---------------------------------------------------------------------------------------------------------------

const LODGE = 'lodge-after-august-or-christmas'
const ROLL = 'roll-to-working-day'
const SKIP = 'days-not-counted'
const SKIP_UT = 'upper-tribunal-days-not-counted'

/** What is counted, from which day, to which counted end, and then to which last day by which moves. */
type CountRow = [string, Counts, string, string, string?, string[]?]

// biome-ignore format: one line a count
const counts: Record<EndId, CountRow[]> = {
  'as-it-falls': [
    ['10 days after', days(10).after(X), '2025-12-20', '2025-12-30'],
    ['2 weeks after', weeks(2).after(X), '2025-08-15', '2025-08-29'],
    ['1 month after the 31st of January', months(1).after(X), '2025-01-31', '2025-02-28'],
    ['1 month after, across a leap day', months(1).after(X), '2024-01-29', '2024-02-29'],
    ['12 months after a leap day', months(12).after(X), '2024-02-29', '2025-02-28'],
    ['5 working days after', workingDays(5).after(X), '2025-12-22', '2025-12-31'],
    ['5 working days after a Saturday', workingDays(5).after(X), '2025-12-20', '2025-12-30'],
    ['before 29 February in a year without one', beforeDate('02-29').inYearOf(X), '2025-06-01', '2025-02-28'],
    ['before 29 February in a leap year', beforeDate('02-29').inYearOf(X), '2024-06-01', '2024-02-28'],
    ['10 days with', days(10).with(X), '2025-12-20', '2025-12-29'],
    ['2 weeks with', weeks(2).with(X), '2025-08-15', '2025-08-28'],
    ['1 month with', months(1).with(X), '2025-01-15', '2025-02-14'],
    ['1 month with the 31st of January: no such day, so the last', months(1).with(X), '2025-01-31', '2025-02-28'],
    ['1 month with the 1st: the last day of the month', months(1).with(X), '2025-02-01', '2025-02-28'],
    ['5 working days with', workingDays(5).with(X), '2025-12-22', '2025-12-30'],
    ['5 working days with a Saturday: Monday is day 1', workingDays(5).with(X), '2025-12-20', '2025-12-30'],
    ['1 day with', days(1).with(X), '2025-12-20', '2025-12-20'],
    ['10 days before', days(10).before(X), '2025-12-20', '2025-12-10'],
    ['2 weeks before', weeks(2).before(X), '2025-08-15', '2025-08-01'],
    ['1 month before the 31st of March', months(1).before(X), '2025-03-31', '2025-02-28'],
    ['5 working days before', workingDays(5).before(X), '2026-01-02', '2025-12-23'],
    ['5 working days before a Sunday', workingDays(5).before(X), '2026-01-04', '2025-12-24'],
    ['before 15 February', beforeDate('02-15').inYearOf(X), '2026-09-01', '2026-02-14'],
    ['before 1 March of a leap year', beforeDate('03-01').inYearOf(X), '2024-09-01', '2024-02-29'],
    ['at once', atOnce.after(X), '2025-08-30', '2025-08-30'],
  ],
  'lodging': [
    ['10 days after', days(10).after(X), '2025-12-20', '2025-12-30', '2026-01-02', [LODGE]],
    ['10 days after, ending on a Saturday in term', days(10).after(X), '2025-03-05', '2025-03-15', '2025-03-17', [ROLL]],
    ['2 weeks after', weeks(2).after(X), '2025-08-15', '2025-08-29', '2025-09-01', [LODGE]],
    ['2 weeks after, ending on the last day of July', weeks(2).after(X), '2025-07-17', '2025-07-31', '2025-07-31', []],
    ['1 month after', months(1).after(X), '2025-05-31', '2025-06-30', '2025-06-30', []],
    ['1 month after, ending on Saturday 30 July: it rolls into August and no further, for the counted end decides', months(1).after(X), '2022-06-30', '2022-07-30', '2022-08-01', [ROLL]],
    ['5 working days after', workingDays(5).after(X), '2025-12-22', '2025-12-31', '2026-01-02', [LODGE]],
    ['10 days with', days(10).with(X), '2025-12-20', '2025-12-29', '2026-01-02', [LODGE]],
    ['2 weeks with', weeks(2).with(X), '2025-08-15', '2025-08-28', '2025-09-01', [LODGE]],
    ['1 month with', months(1).with(X), '2025-07-02', '2025-08-01', '2025-09-01', [LODGE]],
    ['5 working days with', workingDays(5).with(X), '2025-12-22', '2025-12-30', '2026-01-02', [LODGE]],
    ['10 days before', days(10).before(X), '2025-09-05', '2025-08-26', '2025-09-01', [LODGE]],
    ['2 weeks before', weeks(2).before(X), '2025-06-29', '2025-06-15', '2025-06-16', [ROLL]],
    ['1 month before', months(1).before(X), '2025-09-30', '2025-08-30', '2025-09-01', [LODGE]],
    ['5 working days before', workingDays(5).before(X), '2026-01-02', '2025-12-23', '2025-12-23', []],
    ['before 15 August', beforeDate('08-15').inYearOf(X), '2025-01-06', '2025-08-14', '2025-09-01', [LODGE]],
    ['at once', atOnce.after(X), '2025-08-30', '2025-08-30', '2025-09-01', [LODGE]],
    ['Christmas Day 2026 to the Monday after New Year’s Day', days(1).after(X), '2026-12-24', '2026-12-25', '2027-01-04', [LODGE]],
  ],
  'tribunal-act': [
    ['10 days after', days(10).after(X), '2025-12-20', '2026-01-07', '2026-01-07', [SKIP]],
    ['10 days after, none of them left out', days(10).after(X), '2025-03-03', '2025-03-13', '2025-03-13', []],
    ['13 days after, left out and rolled', days(13).after(X), '2025-12-20', '2026-01-10', '2026-01-12', [SKIP, ROLL]],
    ['2 weeks after', weeks(2).after(X), '2025-07-25', '2025-09-08', '2025-09-08', [SKIP]],
    ['10 days after a day in August', days(10).after(X), '2025-08-15', '2025-09-10', '2025-09-10', [SKIP]],
    ['1 month after', months(1).after(X), '2025-07-16', '2025-09-16', '2025-09-16', [SKIP]],
    ['5 working days after', tribunalWorkingDays(5).after(X), '2025-12-22', '2026-01-06', '2026-01-06', [SKIP]],
    ['5 working days after, none of them left out', tribunalWorkingDays(5).after(X), '2025-03-03', '2025-03-10', '2025-03-10', []],
    ['at once', atOnce.after(X), '2025-06-06', '2025-06-06', '2025-06-06', []],
  ],
  'directed': [
    ['at once', atOnce.after(X), '2025-06-06', '2025-06-06', '2025-06-06', []],
    ['at once, on a Saturday in August: it rolls to the Monday', atOnce.after(X), '2025-08-16', '2025-08-16', '2025-08-18', [ROLL]],
    ['at once, on Christmas Day', atOnce.after(X), '2025-12-25', '2025-12-25', '2025-12-29', [ROLL]],
    ['at once, between Christmas and New Year', atOnce.after(X), '2025-12-30', '2025-12-30', '2025-12-30', []],
  ],
  'upper-tribunal': [
    ['10 days after', days(10).after(X), '2025-12-20', '2026-01-07', '2026-01-07', [SKIP_UT]],
    ['2 weeks after', weeks(2).after(X), '2025-07-25', '2025-09-08', '2025-09-08', [SKIP_UT]],
    ['1 month after, seven days of August made up', months(1).after(X), '2025-07-07', '2025-09-07', '2025-09-08', [SKIP_UT, ROLL]],
    ['1 month after, made up over Christmas', months(1).after(X), '2025-11-28', '2026-01-05', '2026-01-05', [SKIP_UT]],
    ['1 month after, all of August inside', months(1).after(X), '2025-07-31', '2025-10-01', '2025-10-01', [SKIP_UT]],
    ['1 month after, ending on the last day of July', months(1).after(X), '2025-06-30', '2025-07-30', '2025-07-30', []],
    ['5 working days after', tribunalWorkingDays(5).after(X), '2025-12-22', '2026-01-06', '2026-01-06', [SKIP_UT]],
  ],
}

describe.each(Object.entries(counts) as [EndId, CountRow[]][])('an end that is %s', (end, table) => {
  test.each(table)('%s', (_, what, on, endsOn, dueOn = endsOn, moves = []) => {
    const found = run({ counts: what, end }, { [X]: on })
    const hasHour = end !== 'as-it-falls'
    expect(found.endsOn).toBe(endsOn)
    expect(found.dueOn).toBe(dueOn)
    expect(found.dueTime).toBe(hasHour ? '17:00' : null)
    expect(found.adjustments.map(({ rule }) => rule)).toEqual(moves)
    expect(found.holidays).toBe(
      hasHour || what.limbs.some(({ period }) => period.unit === 'working-days') ? 'published' : 'not-used',
    )
  })
})

describe('left-out days counted from a day that counts, or counted back: no row of the law does so today', () => {
  // biome-ignore format: one line a count
  test.each<[string, Counts, EndId, string, string, string]>([
    ['10 days with: 20 to 24 December are five, 2 to 6 January five more', days(10).with(X), 'tribunal-act', '2025-12-20', '2026-01-06', '2026-01-06'],
    ['5 working days with: 22, 23, 24 December, 2 and 5 January', tribunalWorkingDays(5).with(X), 'tribunal-act', '2025-12-22', '2026-01-05', '2026-01-05'],
    ['2 weeks with: 25 to 31 July are seven, 1 to 7 September seven more', weeks(2).with(X), 'tribunal-act', '2025-07-25', '2025-09-07', '2025-09-08'],
    ['10 days with, in term', days(10).with(X), 'tribunal-act', '2025-03-03', '2025-03-12', '2025-03-12'],
    ['1 month with: 6 August, its six August days made up', months(1).with(X), 'upper-tribunal', '2025-07-07', '2025-09-06', '2025-09-08'],
    ['1 month with, in term', months(1).with(X), 'upper-tribunal', '2025-03-07', '2025-04-06', '2025-04-07'],
    ['1 month before: 15 August, its seventeen August days made up from 31 July back', months(1).before(X), 'upper-tribunal', '2025-09-15', '2025-07-15', '2025-07-15'],
    ['1 month before, in term', months(1).before(X), 'upper-tribunal', '2025-04-10', '2025-03-10', '2025-03-10'],
    ['10 days before: 4 to 2 January are three, 24 to 18 December seven', days(10).before(X), 'tribunal-act', '2026-01-05', '2025-12-18', '2025-12-18'],
    ['5 working days before: 2 January, 24, 23, 22 and 19 December', tribunalWorkingDays(5).before(X), 'tribunal-act', '2026-01-05', '2025-12-19', '2025-12-19'],
  ])('%s', (_, what, end, on, endsOn, dueOn) => {
    const found = run({ counts: what, end }, { [X]: on })
    expect({ endsOn: found.endsOn, dueOn: found.dueOn }).toEqual({ endsOn, dueOn })
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('each move says what it did and by which provision', () => {
  test('left out, then rolled', () => {
    const { adjustments } = run({ counts: days(13).after(X), end: 'tribunal-act' }, { [X]: '2025-12-20' })
    expect(adjustments).toEqual([
      { rule: SKIP, from: '2026-01-02', to: '2026-01-10', basis: ['Rules 12(3)(b)', 'Rules 12(3A)'] },
      { rule: ROLL, from: '2026-01-10', to: '2026-01-12', basis: ['Rules 12(2)'] },
    ])
  })

  test('the Upper Tribunal’s own rule rolls the Upper Tribunal’s time', () => {
    const { adjustments, assumptions } = run(
      { counts: months(1).after(X), end: 'upper-tribunal' },
      { [X]: '2025-07-07' },
    )
    expect(adjustments).toEqual([
      { rule: SKIP_UT, from: '2025-08-07', to: '2025-09-07', basis: ['UT Rules 12(2)', 'UT Rules 12(3)'] },
      { rule: ROLL, from: '2025-09-07', to: '2025-09-08', basis: ['UT Rules 12(2)'] },
    ])
    expect(assumptions).toEqual(['upper-tribunal-day-for-day'])
  })

  test('made-up days are assumed for months alone, and only where there are any', () => {
    expect(run({ counts: days(10).after(X), end: 'upper-tribunal' }, { [X]: '2025-12-20' }).assumptions).toEqual([])
    expect(run({ counts: months(1).after(X), end: 'upper-tribunal' }, { [X]: '2025-03-07' }).assumptions).toEqual([])
    expect(run({ counts: months(1).after(X), end: 'tribunal-act' }, { [X]: '2025-07-16' }).assumptions).toEqual([])
  })

  test('the end moves; no day is skipped', () => {
    const { adjustments } = run({ counts: weeks(2).after(X), end: 'lodging' }, { [X]: '2025-08-15' })
    expect(adjustments).toEqual([{ rule: LODGE, from: '2025-08-29', to: '2025-09-01', basis: ['Rules 12(3)(a)'] }])
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('several limbs', () => {
  const later = laterOf(weeks(2).after(X), days(10).after(Y))
  const earlier = earlierOf(weeks(2).after(X), days(10).after(Y))
  const chosenOf = ({ starts }: TimelineDeadline) => starts.map(({ event, endsOn, chosen }) => [event, endsOn, chosen])

  test('the later', () => {
    expect(chosenOf(run({ counts: later }, { [X]: '2025-06-02', [Y]: '2025-06-07' }))).toEqual([
      [X, '2025-06-16', false],
      [Y, '2025-06-17', true],
    ])
  })

  test('the earlier', () => {
    expect(chosenOf(run({ counts: earlier }, { [X]: '2025-06-02', [Y]: '2025-06-07' }))).toEqual([
      [X, '2025-06-16', true],
      [Y, '2025-06-17', false],
    ])
  })

  test.each([
    ['later', later],
    ['earlier', earlier],
  ])('%s, a tie: the first limb gives the end, and it alone is chosen', (_, what) => {
    expect(chosenOf(run({ counts: what }, { [X]: '2025-06-02', [Y]: '2025-06-06' }))).toEqual([
      [X, '2025-06-16', true],
      [Y, '2025-06-16', false],
    ])
  })

  test('counted ends are compared, not rolled ones', () => {
    // Saturday 14 and Sunday 15 June both roll to Monday 16: the later is the Sunday, the earlier the Saturday.
    const dates = { [X]: '2025-05-31', [Y]: '2025-06-05' }
    const byLater = run({ counts: later, end: 'lodging' }, dates)
    const byEarlier = run({ counts: earlier, end: 'lodging' }, dates)
    expect(chosenOf(byLater)[1]).toEqual([Y, '2025-06-15', true])
    expect(chosenOf(byEarlier)[0]).toEqual([X, '2025-06-14', true])
    expect([byLater.dueOn, byEarlier.dueOn]).toEqual(['2025-06-16', '2025-06-16'])
  })

  test('31 July and 1 August: the later ends in August, and so in September', () => {
    expect(datesOf(run({ counts: later, end: 'lodging' }, { [X]: '2025-07-17', [Y]: '2025-07-22' }))).toEqual({
      endsOn: '2025-08-01',
      dueOn: '2025-09-01',
      dueTime: '17:00',
      moves: [`${LODGE} 2025-08-01 2025-09-01`],
    })
  })

  test('the earlier, with one event missing: unknown, and could be earlier', () => {
    const found = run({ counts: earlier }, { [Y]: '2025-06-07' })
    expect(found).toMatchObject({ endsOn: '2025-06-17', unknown: [X], assumptions: ['could-be-earlier'] })
  })

  test('the later, with an optional event missing: unknown, and nothing assumed', () => {
    const optional = laterOf(weeks(2).after(X), ifKnown(days(10).after(Y)))
    const found = run({ counts: optional }, { [X]: '2025-06-02' })
    expect(found).toMatchObject({ endsOn: '2025-06-16', unknown: [Y], assumptions: [] })
  })

  describe('a limb that counts only where a certificate is needed', () => {
    const conditional = laterOf(
      weeks(2).after(X),
      withDetails(ifKnown(days(30).after(Y)), { where: 'certificate-needed' }),
    )
    const dates = { [X]: '2025-06-02', [Y]: '2025-06-03' }
    test.each<[string, boolean | undefined, string, string[]]>([
      ['needed', true, '2025-07-03', []],
      ['not needed', false, '2025-06-16', []],
      ['nobody said', undefined, '2025-07-03', ['certificate-needed']],
    ])('%s', (_, certificateNeeded, endsOn, assumptions) => {
      expect(run({ counts: conditional }, dates, { certificateNeeded })).toMatchObject({
        endsOn,
        assumptions,
        unknown: [],
      })
    })
    test.each([
      [true, [Y]],
      [false, []],
      [undefined, [Y]],
    ])('its event missing, needed: %s', (certificateNeeded, unknown) => {
      expect(run({ counts: conditional }, { [X]: '2025-06-02' }, { certificateNeeded })).toMatchObject({
        unknown,
        assumptions: [],
      })
    })
  })

  test('one of two events, and the later where both are known', () => {
    const either = oneOf(days(14).after(X), days(14).after(Y))
    expect(run({ counts: either }, { [X]: '2025-06-02' })).toMatchObject({
      endsOn: '2025-06-16',
      unknown: [],
      assumptions: [],
    })
    expect(run({ counts: either }, { [Y]: '2025-06-03' })).toMatchObject({
      endsOn: '2025-06-17',
      unknown: [],
      assumptions: [],
    })
    expect(chosenOf(run({ counts: either }, { [X]: '2025-06-02', [Y]: '2025-06-03' }))).toEqual([
      [X, '2025-06-16', false],
      [Y, '2025-06-17', true],
    ])
  })

  test('one of two events: the later governs where its time is the shorter', () => {
    const either = oneOf(days(28).after(X), days(7).after(Y))
    const found = run({ counts: either }, { [X]: '2025-06-02', [Y]: '2025-06-03' })
    expect(chosenOf(found)).toEqual([
      [X, '2025-06-30', false],
      [Y, '2025-06-10', true],
    ])
    expect(found.endsOn).toBe('2025-06-10')
  })

  test('one of several sources, each under a provision of its own', () => {
    const sources = bySource(
      weeks(5).after('orderMadeOn'),
      under(['Regs 42(2)'], weeks(5).after('agreementMadeOn'), ['Detained Regs 27(3)']),
    )
    expect(run({ counts: sources }, { orderMadeOn: '2025-06-06' })).toMatchObject({
      endsOn: '2025-07-11',
      basis: ['Regs 4(1)'],
      unknown: [],
    })
    const agreement = { agreementMadeOn: '2025-06-06' }
    expect(run({ counts: sources }, agreement)).toMatchObject({ basis: ['Regs 4(1)', 'Regs 42(2)'], unknown: [] })
    expect(run({ counts: sources }, agreement, {}, true).basis).toEqual(['Regs 4(1)', 'Detained Regs 27(3)'])
  })
})

describe('the provision is that of the limb that gave the end, and of the person', () => {
  const counts = earlierOf(
    under(['Regs 22(3)'], weeks(8).after(X)),
    under(['L, M and P v Devon [2022] EWHC 493 (Admin)'], weeks(12).after(Y), ['Detained Regs 19']),
  )
  test.each([
    ['the first', { [X]: '2025-06-02', [Y]: '2025-06-02' }, false, ['Regs 22(3)']],
    ['the second', { [X]: '2025-09-01', [Y]: '2025-06-02' }, false, ['L, M and P v Devon [2022] EWHC 493 (Admin)']],
    ['the second, detained', { [X]: '2025-09-01', [Y]: '2025-06-02' }, true, ['Detained Regs 19']],
    ['the first, detained: it has no other', { [X]: '2025-06-02', [Y]: '2025-06-02' }, true, ['Regs 22(3)']],
  ])('%s', (_, dates, detained, basis) => {
    expect(run({ counts, law: [] }, dates, {}, detained).basis).toEqual(basis)
  })

  test('of the row, where the row has one for a detained person', () => {
    const row = { counts: weeks(2).after(X), law: ['Regs 34(1)'], detainedLaw: ['Detained Regs 20(1)'] } as const
    expect(run(row, { [X]: '2025-06-02' }).basis).toEqual(['Regs 34(1)'])
    expect(run(row, { [X]: '2025-06-02' }, {}, true).basis).toEqual(['Detained Regs 20(1)'])
  })
})

describe('a decision taken for the notice', () => {
  const assumed = new Map<EventName, Assumption>([[Y, 'notice-sent-with-decision']])
  const later = laterOf(months(2).after(Y), ifKnown(months(1).after('certificateIssuedOn')))
  test('every record counted from the notice says so, whichever limb gave the end', () => {
    expect(run({ counts: later }, { [Y]: '2025-03-03' }, { assumed }).assumptions).toEqual([
      'notice-sent-with-decision',
    ])
    const dates = { [Y]: '2025-03-03', certificateIssuedOn: '2025-04-23' }
    expect(run({ counts: later }, dates, { assumed })).toMatchObject({
      endsOn: '2025-05-23',
      assumptions: ['notice-sent-with-decision'],
    })
  })
  test('and no other', () => {
    expect(
      run({ counts: weeks(2).after(X) }, { [X]: '2025-03-03', [Y]: '2025-03-03' }, { assumed }).assumptions,
    ).toEqual([])
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('a row whose law began on a day', () => {
  const began = { counts: weeks(6).after(X), from: '2016-01-01' }

  test.each([
    ['2015-12-31', 'not-in-force'],
    ['2016-01-01', null],
  ])('an event on %s: %s', (on, code) => {
    if (code === null) expect(run(began, { [X]: on }).starts[0]?.on).toBe(on)
    else
      expect(errorOf(() => run(began, { [X]: on }))).toMatchObject({
        code,
        path: `dates.${X}`,
        message: `dates.${X} is 2015-12-31, and the law of assessment.decide began on 2016-01-01: no such limit ran then.`,
      })
  })

  test('counting back, the counted day is the one that must be in force', () => {
    const back = { counts: weeks(2).before(X), from: '2016-01-01' }
    expect(errorOf(() => run(back, { [X]: '2016-01-14' }))).toMatchObject({
      code: 'not-in-force',
      message: 'assessment.decide would end on 2015-12-31, before its law began on 2016-01-01: no such limit ran then.',
    })
    expect(run(back, { [X]: '2016-01-15' }).endsOn).toBe('2016-01-01')
  })

  test('a source whose law began later than its row’s', () => {
    const counts = bySource(
      weeks(5).after('orderMadeOn'),
      withDetails(weeks(5).after('concessionNotifiedOn'), { from: '2015-03-23' }),
    )
    expect(run({ counts }, { orderMadeOn: '2014-09-01' }).endsOn).toBe('2014-10-06')
    expect(errorOf(() => run({ counts }, { concessionNotifiedOn: '2015-03-22' })).code).toBe('not-in-force')
    expect(run({ counts }, { concessionNotifiedOn: '2015-03-23' }).endsOn).toBe('2015-04-27')
  })

  test('of a row with several limbs every event must be in force', () => {
    const both = { counts: laterOf(weeks(2).after(X), days(10).after(Y)), from: '2016-01-01' }
    expect(errorOf(() => run(both, { [X]: '2016-02-01', [Y]: '2015-12-31' }))).toMatchObject({ path: `dates.${Y}` })
  })

  test('a detained person’s law began on 1 April 2015, where the provision is another one', () => {
    const row = { counts: weeks(2).after(X), detainedLaw: ['Detained Regs 20(1)'] } as const
    expect(errorOf(() => run(row, { [X]: '2015-03-31' }, {}, true)).message).toContain('began on 2015-04-01')
    expect(run(row, { [X]: '2015-04-01' }, {}, true).endsOn).toBe('2015-04-15')
    expect(run(row, { [X]: '2015-03-31' }).endsOn).toBe('2015-04-14')
    expect(run({ counts: weeks(2).after(X) }, { [X]: '2015-03-31' }, {}, true).endsOn).toBe('2015-04-14')
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('a date that stands instead of the counted one', () => {
  const directed = (day: string) => ({
    rule: 'directed-date' as const,
    day: readIso(day),
    at: ['options', 'directedDueOn'],
  })
  const agreed = (day: string) => ({ rule: 'agreed-date' as const, day: readIso(day), at: ['options', 'agreedDueOn'] })

  // biome-ignore format: one line an end
  test.each<[EndId, string, string, string[]]>([
    ['lodging', '2025-08-16', '2025-08-18', ['Rules 12(2)']],
    ['directed', '2025-08-16', '2025-08-18', ['Rules 12(2)']],
    ['tribunal-act', '2025-12-28', '2025-12-29', ['Rules 12(2)']],
    ['upper-tribunal', '2025-12-28', '2025-12-29', ['UT Rules 12(2)']],
  ])('directed, %s: neither August nor Christmas, and it rolls', (end, day, dueOn, basis) => {
    const found = run({ counts: weeks(6).after(X), end }, { [X]: '2025-06-02' }, { namedDate: directed(day) })
    expect(found).toMatchObject({ endsOn: day, dueOn, dueTime: '17:00' })
    expect(found.adjustments.map(({ rule }) => rule)).toEqual(['directed-date', ROLL])
    expect(found.adjustments[1]?.basis).toEqual(basis)
  })

  test('days left out of the replaced count are not told as moves', () => {
    const found = run(
      { counts: days(10).after(X), end: 'tribunal-act' },
      { [X]: '2025-12-20' },
      { namedDate: directed('2026-02-02') },
    )
    expect(found.adjustments).toEqual([
      { rule: 'directed-date', from: '2026-01-07', to: '2026-02-02', basis: ['Rules 5(3)(a)', 'Rules 12(4)'] },
    ])
  })

  test('directed, whatever the row’s own end: it rolls, and is due at 17:00 (r.12 covers directions)', () => {
    expect(
      run({ counts: weeks(5).after(X) }, { [X]: '2025-06-06' }, { namedDate: directed('2025-06-28') }),
    ).toMatchObject({
      endsOn: '2025-06-28',
      dueOn: '2025-06-30',
      dueTime: '17:00',
      holidays: 'published',
    })
  })

  test('agreed: it stands as it falls, under the Regulations or, for a detained person, theirs', () => {
    const found = (detained: boolean) =>
      run({ counts: weeks(5).after(X) }, { [X]: '2025-06-06' }, { namedDate: agreed('2025-06-28') }, detained)
    expect(found(false)).toMatchObject({
      endsOn: '2025-06-28',
      dueOn: '2025-06-28',
      dueTime: null,
      holidays: 'not-used',
    })
    expect(found(false).adjustments).toEqual([
      { rule: 'agreed-date', from: '2025-07-11', to: '2025-06-28', basis: ['Regs 42(5)'] },
    ])
    expect(found(true).adjustments[0]?.basis).toEqual(['Detained Regs 27(4)'])
  })

  // r.12(4) does not name r.12(3)(a): only a lodging date, and only there.
  test.each<[EndId, string, readonly string[]]>([
    ['lodging', '2025-07-31', []],
    ['lodging', '2025-08-01', ['directed-lodging-date-stands']],
    ['lodging', '2025-08-31', ['directed-lodging-date-stands']],
    ['lodging', '2025-09-01', []],
    ['lodging', '2025-12-24', []],
    ['lodging', '2025-12-25', ['directed-lodging-date-stands']],
    ['lodging', '2026-01-01', ['directed-lodging-date-stands']],
    ['lodging', '2026-01-02', []],
    ['tribunal-act', '2025-08-15', []],
    ['upper-tribunal', '2025-08-15', []],
    ['directed', '2025-08-15', []],
    ['as-it-falls', '2025-08-15', []],
  ])('a date directed for %s on %s assumes %j', (end, day, assumptions) => {
    const found = run({ counts: weeks(6).after(X), end }, { [X]: '2025-06-02' }, { namedDate: directed(day) })
    expect(found.assumptions).toEqual(assumptions)
  })

  test('with a directed date no day is made up, so none is assumed', () => {
    const found = run(
      { counts: months(1).after(X), end: 'upper-tribunal' },
      { [X]: '2025-07-07' },
      { namedDate: directed('2025-09-10') },
    )
    expect(found.assumptions).toEqual([])
    expect(found.adjustments.map(({ rule }) => rule)).toEqual(['directed-date'])
  })
})

describe('what a record says besides its dates', () => {
  test('who does what, and whether it is a floor', () => {
    expect(run({ counts: weeks(2).after(X) }, { [X]: '2025-06-02' })).toMatchObject({
      actor: 'local-authority',
      act: 'something',
      minimum: false,
    })
    expect(run({ counts: minimum(weeks(2).after(X)) }, { [X]: '2025-06-02' }).minimum).toBe(true)
    expect(run({ counts: may(weeks(2).after(X)) }, { [X]: '2025-06-02' }).minimum).toBe(false)
    expect(run({ counts: appointment(atOnce.after(X)) }, { [X]: '2025-06-02' }).minimum).toBe(false)
  })

  test('how each limb was counted', () => {
    const { starts } = run({ counts: workingDays(5).with(X) }, { [X]: '2025-12-20' })
    expect(starts).toEqual([
      {
        event: X,
        on: '2025-12-20',
        period: { n: 5, unit: 'working-days' },
        counting: 'event-day-counts',
        endsOn: '2025-12-30',
        chosen: true,
      },
    ])
  })

  test.each([
    ['2025-06-13', '2025-06-27', '2025-06-27'],
    ['2025-06-14', '2025-06-28', '2025-06-27'],
    ['2025-08-11', '2025-08-25', '2025-08-22'],
    ['2025-12-12', '2025-12-26', '2025-12-24'],
  ])('from %s, due %s: the last working day is %s', (on, dueOn, lastWorkingDayOn) => {
    expect(run({ counts: weeks(2).after(X) }, { [X]: on })).toMatchObject({
      dueOn,
      lastWorkingDayOn,
      holidays: 'not-used',
    })
  })

  test('as sure as the weakest of its provision and the rules of the limb that gave the end', () => {
    const verified = (input: MadeUp, on = '2025-06-02') => run(input, { [X]: on, [Y]: on }).verified
    expect(verified({ counts: weeks(2).before(X), law: ['Regs 4(1)'] })).toBe('statute')
    expect(verified({ counts: weeks(2).after(X), law: ['Regs 4(1)'] })).toBe('as-made')
    expect(verified({ counts: weeks(2).with(X), law: ['Regs 4(1)'] })).toBe('guidance')
    expect(verified({ counts: months(2).before(X), law: ['Regs 4(1)'] })).toBe('as-made')
    expect(verified({ counts: workingDays(5).before(X), law: ['Regs 4(1)'] })).toBe('guidance')
    expect(verified({ counts: weeks(2).before(X), law: ['CPR 54.8(2)(a)'] })).toBe('recollection')
    expect(verified({ counts: weeks(2).before(X), law: ['Regs 4(1)', 'Code 9.43'] })).toBe('guidance')
    expect(verified({ counts: laterOf(weeks(2).after(X), days(3).with(Y)) })).toBe('as-made')
    expect(verified({ counts: laterOf(weeks(2).after(X), days(30).with(Y)) })).toBe('guidance')
  })

  // A roll leans on what a working day is (Rules r.1(3), guidance); before the Upper Tribunal that is statute.
  test.each<[string, EndId, Counts, string, string]>([
    ['no roll', 'lodging', weeks(2).before(X), '2025-06-16', 'statute'],
    ['a roll', 'lodging', weeks(2).before(X), '2025-06-28', 'guidance'],
    ['August', 'lodging', weeks(2).before(X), '2025-08-29', 'as-made'],
    ['days left out', 'tribunal-act', weeks(2).before(X), '2025-09-08', 'as-made'],
    ['a roll, Upper Tribunal', 'upper-tribunal', weeks(2).before(X), '2025-06-28', 'statute'],
    ['days left out, Upper Tribunal', 'upper-tribunal', weeks(2).before(X), '2025-09-08', 'statute'],
    ['working days', 'as-it-falls', tribunalWorkingDays(5).before(X), '2025-06-16', 'guidance'],
    ['working days, Upper Tribunal', 'upper-tribunal', tribunalWorkingDays(5).before(X), '2025-06-16', 'statute'],
  ])('%s (%s)', (_, end, counts, on, verified) => {
    expect(run({ counts, end }, { [X]: on }).verified).toBe(verified)
  })

  test('a directed date is as-made, an agreed one statute: the rule that counted stays the weakest', () => {
    const on = (namedDate: NonNullable<Circumstances['namedDate']>, end: EndId = 'as-it-falls') =>
      run({ counts: weeks(2).before(X), end }, { [X]: '2025-06-30' }, { namedDate }).verified
    const at = ['options']
    expect(on({ rule: 'directed-date', day: readIso('2025-07-04'), at })).toBe('as-made')
    expect(on({ rule: 'directed-date', day: readIso('2025-07-05'), at })).toBe('guidance')
    expect(on({ rule: 'directed-date', day: readIso('2025-07-05'), at }, 'upper-tribunal')).toBe('as-made')
    expect(on({ rule: 'agreed-date', day: readIso('2025-07-05'), at })).toBe('statute')
  })

  test('frozen throughout', () => {
    const found = run(
      { counts: laterOf(weeks(2).after(X), days(10).after(Y)), end: 'lodging' },
      { [X]: '2025-07-17', [Y]: '2025-07-22' },
    )
    for (const part of [
      found.starts,
      found.starts[0],
      found.starts[0]?.period,
      found.adjustments,
      found.adjustments[0],
      found.unknown,
      found.assumptions,
      found.basis,
      found.exceptions,
    ])
      expect(Object.isFrozen(part)).toBe(true)
  })
})
