// Each misreading of the law page's section 4, written out as the wrong rule it is: it gives the wrong date that the
// table says, and so fails the case. The right answer stands by the slow oracle (conformance.test.ts).
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import { type DeadlineCase, type DisputeCase, librarySubject, runConformance } from '../../../src/edges/testing/index'
import { shippedDays } from '../../calendar/support'
import table from '../../cases/misreadings.json'

const day = (iso: string | undefined): DateTime => DateTime.fromISO(iso ?? 'missing', { zone: 'utc' })
const iso = (date: DateTime): string => date.toFormat('yyyy-MM-dd')
const later = (...days: DateTime[]): DateTime => DateTime.max(...(days as [DateTime]))
const isSpecial = (date: DateTime): boolean => date.month === 8 || iso(date).slice(5) >= '12-25' || date.ordinal === 1

const bankHolidays = new Set(shippedDays)
const isWorkingDay = (date: DateTime): boolean => date.weekday <= 5 && !bankHolidays.has(iso(date))

/** r.12(2): the next working day. */
const roll = (date: DateTime): DateTime => (isWorkingDay(date) ? date : roll(date.plus({ days: 1 })))

/** r.12(3)(a), then r.12(2): how an appeal lands when nothing is misread about that. */
const land = (date: DateTime): DateTime => (isSpecial(date) ? land(date.plus({ days: 1 })) : roll(date))

function addWorkingDays(date: DateTime, n: number): DateTime {
  if (n === 0) return date
  const next = date.plus({ days: 1 })
  return addWorkingDays(next, isWorkingDay(next) ? n - 1 : n)
}

/** As many days on as there are August or Christmas days inside the period: r.12(3)(b), which is for other acts. */
function madeUp(from: DateTime, end: DateTime): DateTime {
  let inside = 0
  for (let each = from.plus({ days: 1 }); each <= end; each = each.plus({ days: 1 })) if (isSpecial(each)) inside++
  return end.plus({ days: inside })
}

/** What JavaScript's Date makes of it: the 31st of a month that has 30 days is the 1st of the next. */
function setMonth(from: string, months: number): DateTime {
  const date = new Date(`${from}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return day(date.toISOString().slice(0, 10))
}

type WrongRule = (
  dates: Record<string, string | undefined>,
  also: Record<string, string | undefined>,
) => DateTime | null

const noticeAnd2 = (dates: Record<string, string | undefined>) => day(dates.noticeSentOn).plus({ months: 2 })
const certificateAnd1 = (dates: Record<string, string | undefined>) =>
  day(dates.certificateIssuedOn).plus({ months: 1 })
const laterOfBoth: WrongRule = (dates) => land(later(noticeAnd2(dates), certificateAnd1(dates)))
const letterAlone: WrongRule = (dates) => land(noticeAnd2(dates))
const weeksAfter =
  (event: string, weeks: number): WrongRule =>
  (dates) =>
    day(dates[event]).plus({ weeks })
const landsLikeAnAppeal: WrongRule = (dates) => land(day(dates.conductEndedOn).plus({ months: 6 }).minus({ days: 1 }))
const laterOfAlone: WrongRule = (dates) =>
  dates.certificateIssuedOn === undefined ? noticeAnd2(dates) : later(noticeAnd2(dates), certificateAnd1(dates))

const wrongRules: Record<string, WrongRule> = {
  '60-days-for-two-months': (dates) => land(day(dates.noticeSentOn).plus({ days: 60 })),
  '60-days-to-contact-adviser': (dates) => day(dates.noticeSentOn).plus({ days: 60 }),
  '30-days-for-one-month': (dates) => land(later(noticeAnd2(dates), day(dates.certificateIssuedOn).plus({ days: 30 }))),
  'two-months-from-receipt': (_, { noticeReceivedOn }) => land(day(noticeReceivedOn).plus({ months: 2 })),
  'two-months-from-date-on-letter': (_, { letterDatedOn }) => land(day(letterDatedOn).plus({ months: 2 })),
  'month-from-receiving-certificate': (dates, { certificateReceivedOn }) =>
    land(later(noticeAnd2(dates), day(certificateReceivedOn).plus({ months: 1 }))),
  'month-from-mediation': (dates, { mediationOn }) =>
    land(later(noticeAnd2(dates), day(mediationOn).plus({ months: 1 }))),
  'certificate-alone': (dates) => land(certificateAnd1(dates)),
  'letter-alone': letterAlone,
  'certificate-obtained-in-two-months': (dates) =>
    land(day(dates.certificateIssuedOn) > noticeAnd2(dates) ? noticeAnd2(dates) : certificateAnd1(dates)),
  'assessed-in-six-months-no-appeal': () => null,
  'august-skipped-in-lodging': (dates) => roll(madeUp(day(dates.noticeSentOn), noticeAnd2(dates))),
  'christmas-skipped-in-lodging': (dates) => roll(madeUp(day(dates.noticeSentOn), noticeAnd2(dates))),
  'no-weekend-roll-for-lodging': noticeAnd2,
  'weekend-roll-for-adviser': letterAlone,
  'august-roll-for-adviser': letterAlone,
  '20-weeks-in-working-days': (dates) => addWorkingDays(day(dates.requestReceivedOn), 100),
  '20-weeks-from-agreeing-to-assess': (_, { assessmentDecisionSentOn }) =>
    day(assessmentDecisionSentOn).plus({ weeks: 20 }),
  '15-february-in-time': ({ nextPhaseStartsOn }) => day(nextPhaseStartsOn).set({ month: 2, day: 15 }),
  '31-march-in-time': ({ post16StartsOn }) => day(post16StartsOn).set({ month: 3, day: 31 }),
  '4-weeks-after-concession': weeksAfter('concessionNotifiedOn', 4),
  '4-weeks-after-concession-to-assess': weeksAfter('concessionNotifiedOn', 4),
  '5-weeks-to-finalise-ordered-plan': weeksAfter('orderMadeOn', 5),
  'school-in-5-weeks': weeksAfter('orderMadeOn', 5),
  '10-weeks-from-change-of-mind': (_, also) => weeksAfter('decisionReversedOn', 10)(also, {}),
  '14-weeks-from-change-of-mind': (_, also) => weeksAfter('decisionReversedOn', 14)(also, {}),
  '5-weeks-after-recommendation': weeksAfter('recommendationMadeOn', 5),
  '15-days-on-draft-for-the-council': (_, { draftCommentsMadeOn }) => day(draftCommentsMadeOn).plus({ days: 15 }),
  'health-and-social-care-alone-exempt': letterAlone,
  'placement-with-f-exempt': letterAlone,
  'placement-with-b-exempt': letterAlone,
  'placement-type-not-exempt': laterOfBoth,
  'placement-none-named-not-exempt': laterOfBoth,
  '3-calendar-days-after-declining': ({ adviserToldNoMediationOn }) => day(adviserToldNoMediationOn).plus({ days: 3 }),
  '3-calendar-days-after-mediation': ({ mediationConcludedOn }) => day(mediationConcludedOn).plus({ days: 3 }),
  '30-working-days-to-mediate': ({ authorityToldOfMediationOn }) => addWorkingDays(day(authorityToldOfMediationOn), 30),
  'august-relief-for-discrimination': landsLikeAnAppeal,
  'christmas-relief-for-discrimination': landsLikeAnAppeal,
  'mediation-agreement-not-binding': () => null,
  'two-months-from-certificate': (dates) =>
    land(later(noticeAnd2(dates), day(dates.certificateIssuedOn).plus({ months: 2 }))),
  'set-month-overflow': (dates) => land(setMonth(dates.noticeSentOn ?? '', 2)),
  'no-rule-12': laterOfAlone,
  'no-rule-12-by-33-days': laterOfAlone,
}

const exempt = () => ({ appeal: { available: true }, certificate: { needed: false, reason: 'placement-only' } })

/** Asks of Section I what is said of it, and exempts the school named alone. */
const onlyTheNamedSchool = (also: Record<string, string | undefined>) =>
  also.sectionI === 'named'
    ? exempt()
    : { appeal: { available: true }, certificate: { needed: true, reason: 'educational-appeal' } }

/** Takes what spares the council an assessment for what takes away the appeal. */
const noAppealAfterAssessment = ({ assessmentMadeOn }: Record<string, string | undefined>) => ({
  appeal: { available: assessmentMadeOn === undefined },
  certificate: { needed: false, reason: 'no-appeal-right' },
})

const wrongClassifications: Record<string, (also: Record<string, string | undefined>) => object> = {
  'health-and-social-care-alone-is-an-appeal': exempt,
  'placement-with-f-is-exempt': exempt,
  'placement-with-b-is-exempt': exempt,
  'placement-type-needs-certificate': onlyTheNamedSchool,
  'placement-none-named-needs-certificate': onlyTheNamedSchool,
  'assessed-in-six-months-is-no-appeal': noAppealAfterAssessment,
}

const rows = table as unknown as ((DeadlineCase | DisputeCase) & { misreading: string })[]
const nameOf = ({ id }: { id: string }): string => id.slice('misreading.'.length)
const deadlines = rows.filter((row): row is DeadlineCase & { misreading: string } => 'limit' in row)
const disputes = rows.filter((row): row is DisputeCase & { misreading: string } => 'dispute' in row)

test('every row has its wrong rule here, and every wrong rule its row', () => {
  expect(deadlines.map(nameOf).sort()).toEqual(Object.keys(wrongRules).sort())
  expect(disputes.map(nameOf).sort()).toEqual(Object.keys(wrongClassifications).sort())
})

/** A wrong implementation of deadlines, which answers by the wrong rule for one case. */
const wrongly = (row: DeadlineCase) => {
  const answer = wrongRules[nameOf(row)]?.(row.dates, row.alsoKnown ?? {})
  return answer === null ? null : { dueOn: answer && iso(answer) }
}

describe.each(deadlines)('$misreading ($id)', (row) => {
  test('gives the wrong date', () => {
    expect(wrongly(row)?.dueOn ?? null).toBe(row.wrong)
  })

  test('so it fails the case, by its date alone', async () => {
    const only = { ids: [row.id], fields: ['dueOn'] }
    const { passed, failed } = await runConformance({ deadline: () => wrongly(row) }, only)
    expect({ passed, failed: failed.length }).toEqual({ passed: 0, failed: 1 })
    expect(failed[0]?.case).toMatchObject({ misreading: row.misreading, wrong: row.wrong })
  })

  test('and the library passes it', async () => {
    expect((await runConformance(librarySubject, { ids: [row.id] })).failed).toEqual([])
  })
})

describe.each(disputes)('$misreading ($id)', (row) => {
  /** A wrong implementation of disputes, which gets what else is known with the case. */
  const dispute = (_: unknown, { alsoKnown = {} }: DisputeCase) => wrongClassifications[nameOf(row)]?.(alsoKnown)

  test('gives the wrong answer', () => {
    expect(dispute(row.dispute, row)).toEqual(row.wrong)
  })

  test('so it fails the case', async () => {
    const { failed } = await runConformance({ dispute }, { ids: [row.id] })
    expect(failed).toMatchObject([{ case: { id: row.id }, received: row.wrong }])
  })

  test('and the library passes it', async () => {
    expect((await runConformance(librarySubject, { ids: [row.id] })).failed).toEqual([])
  })
})

/** Section 4 of the law page, a line a misreading: which rows show it. */
const section4: [string, string[]][] = [
  [
    '30 or 60 days for one or two months',
    ['60-days-for-two-months', '60-days-to-contact-adviser', '30-days-for-one-month'],
  ],
  [
    'two months from receipt, or from the date on the letter',
    ['two-months-from-receipt', 'two-months-from-date-on-letter'],
  ],
  [
    'one month from receiving the certificate, or from the mediation',
    ['month-from-receiving-certificate', 'month-from-mediation'],
  ],
  ['dropping "whichever is later"', ['certificate-alone', 'letter-alone']],
  ['the certificate obtained in two months', ['certificate-obtained-in-two-months']],
  ['August or Christmas days skipped in lodging', ['august-skipped-in-lodging', 'christmas-skipped-in-lodging']],
  ['no weekend roll for lodging', ['no-weekend-roll-for-lodging']],
  ['a weekend or August roll for the adviser', ['weekend-roll-for-adviser', 'august-roll-for-adviser']],
  ['20 weeks in working days, or from agreeing', ['20-weeks-in-working-days', '20-weeks-from-agreeing-to-assess']],
  ['15 February itself', ['15-february-in-time', '31-march-in-time']],
  ['4 weeks after a concession', ['4-weeks-after-concession', '4-weeks-after-concession-to-assess']],
  ['5 weeks to finalise an ordered plan', ['5-weeks-to-finalise-ordered-plan']],
  ['the school in 5 weeks because the order also changes B or F', ['school-in-5-weeks']],
  ['10 or 14 weeks from a change of mind', ['10-weeks-from-change-of-mind', '14-weeks-from-change-of-mind']],
  ['5 weeks after a recommendation', ['5-weeks-after-recommendation']],
  [
    'no appeal because of an assessment in the last six months',
    ['assessed-in-six-months-no-appeal', 'assessed-in-six-months-is-no-appeal'],
  ],
  ["the 15 days on a draft as the council's", ['15-days-on-draft-for-the-council']],
  ['health and social care only', ['health-and-social-care-alone-exempt', 'health-and-social-care-alone-is-an-appeal']],
  [
    'I together with B or F',
    ['placement-with-f-exempt', 'placement-with-b-exempt', 'placement-with-f-is-exempt', 'placement-with-b-is-exempt'],
  ],
  [
    'only the named school',
    [
      'placement-type-not-exempt',
      'placement-none-named-not-exempt',
      'placement-type-needs-certificate',
      'placement-none-named-needs-certificate',
    ],
  ],
  ['three calendar days for the certificate', ['3-calendar-days-after-declining', '3-calendar-days-after-mediation']],
  ['30 working days to mediate', ['30-working-days-to-mediate']],
  ['August relief for discrimination', ['august-relief-for-discrimination', 'christmas-relief-for-discrimination']],
  ['the mediation agreement "not binding"', ['mediation-agreement-not-binding']],
  ['public code: two months to the certificate', ['two-months-from-certificate']],
  ['public code: Date.setMonth', ['set-month-overflow']],
  ['public code: no Rules r.12', ['no-rule-12', 'no-rule-12-by-33-days']],
]

test('section 4 of the law page is covered, line by line', () => {
  expect(section4.flatMap(([, names]) => names).sort()).toEqual(rows.map(nameOf).sort())
})
