// The Department's measure: plans issued within 20 weeks, of the plans issued in a calendar year.
import type { Sen2Record } from './record'

/**
 * Why a record is not in the measure. A record may have several reasons; it is counted under the first, in this order.
 *
 * - `mediation-or-tribunal`: mediation was held or an appeal made about assessing or issuing (not "other")
 * - `no-plan`: no plan was issued on it: refused, withdrawn, undecided, not issued yet, or decided before the year
 * - `other-year`: the plan was issued in another year
 * - `no-dates`: the plan was issued, but a date is missing, cannot be read, or is before the request
 */
export const leftOutReasons = ['mediation-or-tribunal', 'no-plan', 'other-year', 'no-dates'] as const
/** One of the reasons. */
export type LeftOutReason = (typeof leftOutReasons)[number]

/** Plans issued in time, of all that count. */
export interface Rate {
  /** Issued within 140 days. */
  readonly inTime: number
  /** Issued at all. */
  readonly all: number
}

/** One record, and why it is in or out. */
export type TwentyWeeksRecord = { readonly key: string; readonly place: string } & (
  | { readonly days: number; readonly inTime: boolean; readonly exception: boolean }
  | { readonly reasons: readonly LeftOutReason[] }
)

/** The measure of one year. */
export interface TwentyWeeks {
  /** The calendar year of issue. */
  readonly year: number
  /** Every plan of the year. */
  readonly includingExceptions: Rate
  /** Without those for which the council claimed an exception, in time or not. */
  readonly excludingExceptions: Rate
  /** How many records are not in it, by the first reason. */
  readonly leftOut: Readonly<Record<LeftOutReason, number>>
  /** Including exceptions, by the month of issue, `2025-07`; months without a plan are left out. */
  readonly byMonth: readonly (Rate & { readonly month: string })[]
  /** In the order given. */
  readonly records: readonly TwentyWeeksRecord[]
}

/** 20 weeks: a plan on the 140th day after the request is in time (Regs 13(2)). */
const LAST_DAY = 140

/**
 * Works out both rates of "EHC plans issued within 20 weeks" for a calendar year, and says of every record why it is in
 * or out.
 *
 * A plan is issued on its `AssessmentOutcomeDate`, never on the start date of the plan. Whether the decision to assess
 * was in time does not matter here, and neither does what is wrong with its date.
 *
 * @param records as a reader gives them
 * @param year the calendar year of issue: the year of the return less one
 * @see the release "Education, health and care plans", footnotes to the 20-week rate
 * @example twentyWeeks(records, 2025).includingExceptions // { inTime: 3, all: 5 }
 */
export function twentyWeeks(records: Iterable<Sen2Record>, year: number): TwentyWeeks {
  const leftOut = { 'mediation-or-tribunal': 0, 'no-plan': 0, 'other-year': 0, 'no-dates': 0 }
  const including = { inTime: 0, all: 0 }
  const excluding = { inTime: 0, all: 0 }
  const months = new Map<string, { month: string; inTime: number; all: number }>()
  const judged: TwentyWeeksRecord[] = []
  for (const record of records) {
    const { key, place, week20: exception } = record
    const reasons = reasonsAgainst(record, year)
    const [first] = reasons
    if (first !== undefined) {
      leftOut[first]++
      judged.push({ key, place, reasons })
      continue
    }
    const days = daysTaken(record) as number
    const inTime = days <= LAST_DAY
    const month = String(record.assessmentOutcomeDate).slice(0, 7)
    const ofMonth = months.get(month) ?? { month, inTime: 0, all: 0 }
    months.set(month, ofMonth)
    for (const rate of exception ? [including, ofMonth] : [including, excluding, ofMonth]) {
      rate.all++
      if (inTime) rate.inTime++
    }
    judged.push({ key, place, days, inTime, exception })
  }
  const byMonth = [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
  return {
    year,
    includingExceptions: including,
    excludingExceptions: excluding,
    leftOut,
    byMonth,
    records: judged,
  }
}

/** Every reason why a record is not in the measure, in the order in which they are counted. */
function reasonsAgainst(record: Sen2Record, year: number): LeftOutReason[] {
  const { assessmentOutcome, assessmentOutcomeDate: issued } = record
  // A date that cannot be read is still a plan that was issued.
  const isDated = issued !== null || record.faults.some(({ item }) => item === 'AssessmentOutcomeDate')
  const isIssued = assessmentOutcome === 'Y' && isDated
  const days = daysTaken(record)
  const applies: Readonly<Record<LeftOutReason, boolean>> = {
    'mediation-or-tribunal':
      record.requestMediation || record.requestTribunal || record.assessmentMediation || record.assessmentTribunal,
    'no-plan': !isIssued,
    'other-year': isIssued && issued !== null && Number(issued.slice(0, 4)) !== year,
    'no-dates': isIssued && (days === null || days < 0),
  }
  return leftOutReasons.filter((reason) => applies[reason])
}

const DAY = 86_400_000

/** Days from the request to the plan; the day of the request is not counted. */
function daysTaken({ receivedDate, assessmentOutcomeDate }: Sen2Record): number | null {
  if (receivedDate === null || assessmentOutcomeDate === null) return null
  return (Date.parse(assessmentOutcomeDate) - Date.parse(receivedDate)) / DAY
}
