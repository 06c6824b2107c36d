// Why a date is what it is: from which event, and how the days were counted.
import { addMonths, type Day, fromDay, hasCorrespondingDate } from '../../dates/civil'
import { readIso } from '../../dates/iso'
import type { Start, TimelineDeadline } from '../../deadlines/record'
import { type CountingRuleId, countingRules, ends } from '../../law/counting-rules'
import type { ProvisionId } from '../../law/provisions'
import { longDate, monthName, periodWords, spellsBetween, spellWords } from '../dates'
import { inPast, inPresent } from '../labels/events'
import { isNamedDate } from '../labels/rules'
import { beforeWords, countsBack } from '../labels/starts'
import { capital, say } from '../sentence'
import { versionOf } from '../version'

/** One item for each event that the time ran from, and one for which of them counts. */
export function explainCounting(deadline: TimelineDeadline, today: Day | null): string[] {
  const { starts } = deadline
  const { choose } = versionOf(deadline).counts
  const chosen = starts.find((start) => start.chosen)
  return [
    ...starts.map((start) => explainStart(start, deadline, today)),
    ...(starts.length > 1 && chosen !== undefined
      ? [say(`the ${choose} of these days counts: ${longDate(chosen.endsOn)}`)]
      : []),
    ...(countsTribunalDays(deadline)
      ? [say('working days leave out weekends and bank holidays', countingRules['working-day'].law)]
      : []),
  ]
}

function explainStart(start: Start, deadline: TimelineDeadline, today: Day | null): string {
  const { period, counting } = start
  const happened = `on ${longDate(start.on)}, ${tell(start, today)}`
  const time = periodWords(period)
  if (counting === 'before-date')
    return say(
      `${happened}. The time is ${beforeWords(period)} of that year, so the last day is ${longDate(start.endsOn)}`,
    )
  if (counting === 'at-least-before')
    return say(`${happened}. ${capital(time)} back from that day is ${longDate(start.endsOn)}`)
  if (period.n === 0) return say(`${happened}. This is due at once, on that same day`)
  const firstDay = counting === 'event-day-counts' ? 'That day is day 1' : 'That day is not counted'
  const first =
    counting === 'event-day-counts' && period.unit === 'working-days'
      ? `${firstDay}, or the next working day is`
      : firstDay
  return say(
    `${happened}. ${first}, so the ${time} ${period.n === 1 ? 'ends' : 'end'} on ${endWords(start, deadline)}`,
    ruleLaw(start),
  )
}

/** In the present where the day is still to come, or, when nobody said what today is, where it may be. */
function tell(start: Start, today: Day | null): string {
  const { event, on } = start
  return (today === null ? countsBack(start) : readIso(on) > today) ? inPresent(event) : inPast(event)
}

/** The counted end, before any move; with the days left out where a named date hides that move. */
function endWords(start: Start, deadline: TimelineDeadline): string {
  const { adjustments } = deadline
  const { skips } = ends[versionOf(deadline).end]
  const skip = start.chosen ? adjustments.find(({ rule }) => rule === skips) : undefined
  const end = longDate(skip?.from ?? start.endsOn)
  const on = readIso(start.on)
  const spells = skips !== null && skip === undefined ? spellsBetween(on, readIso(start.endsOn)) : []
  if (spells.length > 0) return `${end}, with ${spellWords(spells)} left out`
  if (!isShort(start)) return end
  return `${end}, the last day of the month: ${monthName(addMonths(on, start.period.n))} has no ${ordinal(on)}`
}

/** Whether the month in which it ends has no day of the same number. */
function isShort({ on, period }: Start): boolean {
  const day = readIso(on)
  return period.unit === 'months' && !hasCorrespondingDate(day, addMonths(day, period.n))
}

const ordinal = (day: Day): string => {
  const n = fromDay(day).dayOfMonth
  return `${n}${n === 31 ? 'st' : 'th'}`
}

/** The authority of the rule, where it is one that people ask about. */
function ruleLaw(start: Start): readonly ProvisionId[] {
  const rule: CountingRuleId | null = isShort(start)
    ? 'month-corresponding-date'
    : start.counting === 'event-day-counts'
      ? 'event-day-counts'
      : null
  return rule === null ? [] : countingRules[rule].law
}

/** What could still change the end: the events of which no date is known, unless another date was named. */
export function explainUnknown(deadline: TimelineDeadline): string[] {
  const { unknown, adjustments } = deadline
  const { counts } = versionOf(deadline)
  if (adjustments.some(isNamedDate)) return []
  return unknown.map((event) => {
    const limb = counts.limbs.find((each) => each.event === event)
    const time = limb === undefined ? 'the time' : periodWords(limb.period)
    return counts.choose === 'earlier'
      ? say(`no date is given for when ${inPast(event)}. If ${time} after that day comes sooner, the time ends then`)
      : say(`once ${inPresent(event)}, the time runs to ${time} after that day, if that is later`)
  })
}

const countsTribunalDays = (deadline: TimelineDeadline): boolean =>
  versionOf(deadline).counts.limbs.some(({ rules }) => rules.includes('working-day'))
