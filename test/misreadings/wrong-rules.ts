// The misreadings seen on public pages and in public code, each as somebody would write it. All else about them is right,
// rolls and bank holidays included, so that a difference is due to the misreading alone.
import { addWorkingDays, workingDayOnOrAfter } from '../../src/index'

/** The days of a case, by event; those that do not count are among them. */
export type Days = Readonly<Record<string, string>>

/** The last day in time by the wrong rule; null where it gives no day at all. */
export type WrongRule = (days: Days) => string | null

/** Adds as luxon and date-fns do: a month that has no such day ends on its last. */
function after(days: Days, event: string, period: { days?: number; weeks?: number; months?: number }): string {
  const [year, month, day] = (days[event] as string).split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month + (period.months ?? 0), 0))
  const end = lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()))
  return isoOf(end + ((period.weeks ?? 0) * 7 + (period.days ?? 0)) * DAY)
}
const DAY = 86_400_000
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
const later = (a: string, b: string): string => (a > b ? a : b)

const inAugust = (end: string): boolean => end.slice(5, 7) === '08'
const atChristmas = (end: string): boolean => end.slice(5) >= '12-25' || end.slice(5) === '01-01'
const pastAugust = (end: string): string => workingDayOnOrAfter(`${end.slice(0, 4)}-09-01`)
const pastChristmas = (end: string): string =>
  workingDayOnOrAfter(`${Number(end.slice(0, 4)) + (end.slice(5) === '01-01' ? 0 : 1)}-01-02`)

/** Rules r.12(3)(a). */
const pastHolidays = (end: string): string =>
  inAugust(end) ? pastAugust(end) : atChristmas(end) ? pastChristmas(end) : end
/** Rules r.12(3)(a) and then (2), as they should be. */
const lodged = (end: string): string => workingDayOnOrAfter(pastHolidays(end))

const twoMonthsFrom = (days: Days, event: string): string => after(days, event, { months: 2 })
const twoMonths = (days: Days): string => twoMonthsFrom(days, 'noticeSentOn')
const orMonthFrom = (days: Days, event: string): string => later(twoMonths(days), after(days, event, { months: 1 }))

/** Each day of the period that is left out is made up after it. */
function leavingOut(isLeftOut: (day: string) => boolean, days: Days): string {
  let left = 0
  let end = twoMonths(days)
  for (let day = after(days, 'noticeSentOn', { days: 1 }); day <= end; day = next(day)) if (isLeftOut(day)) left++
  while (left > 0) if (!isLeftOut((end = next(end)))) left--
  return lodged(end)
}
const next = (day: string): string => isoOf(Date.parse(day) + DAY)

/** As JavaScript adds months: 31 December and two months are "31 February", which it takes for 3 March. */
function overflowing(days: Days): string {
  const date = new Date(`${days.noticeSentOn}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 2)
  return lodged(isoOf(date.getTime()))
}

/** Six months of which the day itself is the first: the end of a claim's time, as it should be. */
function claimEnd(days: Days): string {
  const end = after(days, 'conductEndedOn', { months: 6 })
  return end.slice(8) === days.conductEndedOn?.slice(8) ? isoOf(Date.parse(end) - DAY) : end
}

const inYearOf = (days: Days, event: string, monthAndDay: string): string =>
  `${(days[event] as string).slice(0, 4)}-${monthAndDay}`

/** By the case's id in test/cases/misreadings.json, without `misreading.`. */
export const wrongRules: Readonly<Record<string, WrongRule>> = {
  '60-days-for-two-months': (days) => lodged(after(days, 'noticeSentOn', { days: 60 })),
  '60-days-to-contact-adviser': (days) => after(days, 'noticeSentOn', { days: 60 }),
  '30-days-for-one-month': (days) => lodged(later(twoMonths(days), after(days, 'certificateIssuedOn', { days: 30 }))),
  'two-months-from-receipt': (days) => lodged(twoMonthsFrom(days, 'noticeReceivedOn')),
  'two-months-from-date-on-letter': (days) => lodged(twoMonthsFrom(days, 'letterDatedOn')),
  'month-from-receiving-certificate': (days) => lodged(orMonthFrom(days, 'certificateReceivedOn')),
  'month-from-mediation': (days) => lodged(orMonthFrom(days, 'mediationOn')),
  'certificate-alone': (days) => lodged(after(days, 'certificateIssuedOn', { months: 1 })),
  'letter-alone': (days) => lodged(twoMonths(days)),
  'certificate-obtained-in-two-months': (days) => lodged(twoMonths(days)),
  'assessed-in-six-months-no-appeal': () => null,
  'august-skipped-in-lodging': (days) => leavingOut(inAugust, days),
  'christmas-skipped-in-lodging': (days) => leavingOut(atChristmas, days),
  'no-weekend-roll-for-lodging': (days) => pastHolidays(twoMonths(days)),
  'weekend-roll-for-adviser': (days) => workingDayOnOrAfter(twoMonths(days)),
  'august-roll-for-adviser': (days) => (inAugust(twoMonths(days)) ? pastAugust(twoMonths(days)) : twoMonths(days)),
  '20-weeks-in-working-days': (days) => addWorkingDays(days.requestReceivedOn as string, 100),
  '20-weeks-from-agreeing-to-assess': (days) => after(days, 'assessmentDecisionSentOn', { weeks: 20 }),
  '15-february-in-time': (days) => inYearOf(days, 'nextPhaseStartsOn', '02-15'),
  // Regs 18(3): for 1 September 2015 alone the day named was 31 May.
  '31-march-in-time': (days) =>
    inYearOf(days, 'post16StartsOn', days.post16StartsOn === '2015-09-01' ? '05-31' : '03-31'),
  '4-weeks-after-concession': (days) => after(days, 'concessionNotifiedOn', { weeks: 4 }),
  '4-weeks-after-concession-to-assess': (days) => after(days, 'concessionNotifiedOn', { weeks: 4 }),
  '5-weeks-to-finalise-ordered-plan': (days) => after(days, 'orderMadeOn', { weeks: 5 }),
  'school-in-5-weeks': (days) => after(days, 'orderMadeOn', { weeks: 5 }),
  '10-weeks-from-change-of-mind': (days) => after(days, 'decisionReversedOn', { weeks: 10 }),
  '14-weeks-from-change-of-mind': (days) => after(days, 'decisionReversedOn', { weeks: 14 }),
  '5-weeks-after-recommendation': (days) => after(days, 'recommendationMadeOn', { weeks: 5 }),
  '15-days-on-draft-for-the-council': (days) => after(days, 'draftCommentsMadeOn', { days: 15 }),
  'health-and-social-care-alone-exempt': (days) => lodged(twoMonths(days)),
  'placement-with-f-exempt': (days) => lodged(twoMonths(days)),
  'placement-with-b-exempt': (days) => lodged(twoMonths(days)),
  'placement-type-not-exempt': (days) => lodged(orMonthFrom(days, 'certificateIssuedOn')),
  'placement-none-named-not-exempt': (days) => lodged(orMonthFrom(days, 'certificateIssuedOn')),
  '3-calendar-days-after-declining': (days) => after(days, 'adviserToldNoMediationOn', { days: 3 }),
  '3-calendar-days-after-mediation': (days) => after(days, 'mediationConcludedOn', { days: 3 }),
  '30-working-days-to-mediate': (days) => addWorkingDays(days.authorityToldOfMediationOn as string, 30),
  'august-relief-for-discrimination': (days) =>
    inAugust(claimEnd(days)) ? pastAugust(claimEnd(days)) : claimEnd(days),
  'christmas-relief-for-discrimination': (days) =>
    atChristmas(claimEnd(days)) ? pastChristmas(claimEnd(days)) : claimEnd(days),
  'mediation-agreement-not-binding': () => null,
  'two-months-from-certificate': (days) => lodged(twoMonthsFrom(days, 'certificateIssuedOn')),
  'set-month-overflow': overflowing,
  'no-rule-12': twoMonths,
  'no-rule-12-by-33-days': twoMonths,
}
