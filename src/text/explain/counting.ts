// Why a date is what it is: from which event, and how the days were counted.
import { addMonths, type Day, fromDay, hasCorrespondingDate } from '../../dates/civil'
import { readIso } from '../../dates/iso'
import type { Start, TimelineDeadline } from '../../deadlines/record'
import { type CountingRuleId, countingRules, ends } from '../../law/counting-rules'
import { countsBack } from '../../law/counts'
import type { ProvisionId } from '../../law/provisions'
import { dayAndMonth, longDate, periodWords, spellDays, spellsBetween } from '../dates'
import type { Catalogue } from '../english'
import { happened, happens } from '../labels/events'
import { isNamedDay } from '../labels/starts'
import { type Sentence, say } from '../sentence'
import { versionOf } from '../version'

/** One item for each event that the time ran from, and one for which of them counts. */
export function explainCounting(deadline: TimelineDeadline, today: Day | null, words: Catalogue): Sentence[] {
  const { starts } = deadline
  const version = versionOf(deadline)
  const chosen = starts.find((start) => start.chosen)
  const items = starts.map((start) => explainStart(start, deadline, today, words))
  if (starts.length > 1 && chosen !== undefined) {
    const date = longDate(chosen.endsOn, words)
    // Of one of several events the later governs.
    items.push(
      say(version.counts.choose === 'earlier' ? words.counting.earlier({ date }) : words.counting.later({ date })),
    )
  }
  if (version.counts.limbs.some(({ rules }) => rules.includes('working-day')))
    items.push(say(words.counting.workingDays, countingRules['working-day'].law))
  return items
}

function explainStart(start: Start, deadline: TimelineDeadline, today: Day | null, words: Catalogue): Sentence {
  const { period, counting } = start
  const { counting: said } = words
  const date = longDate(start.on, words)
  if (period.n === 0 && isNamedDay(versionOf(deadline))) return say(said.named({ date }))
  const event = isToCome(start, today) ? happens(start.event, words) : happened(start.event, words)
  if (period.n === 0) return say(said.atOnce({ date, event }))
  const ends = longDate(start.endsOn, words)
  if (counting === 'before-date')
    return say(said.beforeDay({ date, event, dayAndMonth: dayAndMonth(period.before as string, words), ends }))
  const time = { period: periodWords(period, words), n: period.n }
  if (counting === 'at-least-before') return say(said.back({ date, event, ...time, ends }))
  const parts = { date, event, ...time, ends: countedEnd(start, deadline, words) }
  if (counting === 'event-day-excluded') return say(said.after(parts), ruleLaw(start))
  return say(period.unit === 'working-days' ? said.fromWorkingDay(parts) : said.from(parts), ruleLaw(start))
}

/** In the present where the day is still to come, or, when nobody said what today is, where it may be. */
const isToCome = (start: Start, today: Day | null): boolean =>
  today === null ? countsBack(start) : readIso(start.on) > today

/** The counted end, before any move; with the days left out where a named date hides that move. */
function countedEnd(start: Start, deadline: TimelineDeadline, words: Catalogue): string {
  const { skips } = ends[versionOf(deadline).end]
  const skip = start.chosen ? deadline.adjustments.find(({ rule }) => rule === skips) : undefined
  const end = longDate(skip?.from ?? start.endsOn, words)
  const on = readIso(start.on)
  const spells = skips !== null && skip === undefined ? spellsBetween(on, readIso(start.endsOn)) : []
  if (spells.length > 0) return words.counting.withoutDays({ ends: end, days: spellDays(spells, words) })
  if (!endsShort(start)) return end
  const { month } = fromDay(addMonths(on, start.period.n))
  const ordinal = words.dates.ordinal({ day: fromDay(on).dayOfMonth })
  return words.counting.endOfShortMonth({ ends: end, month: words.dates.month({ month }), ordinal })
}

/** Whether the month in which it ends has no day of the same number. */
function endsShort({ on, period }: Start): boolean {
  const day = readIso(on)
  return period.unit === 'months' && !hasCorrespondingDate(day, addMonths(day, period.n))
}

/** The authority of the rule, where it is one that people ask about. */
function ruleLaw(start: Start): readonly ProvisionId[] {
  const rule: CountingRuleId | null = endsShort(start)
    ? 'month-corresponding-date'
    : start.counting === 'event-day-counts'
      ? 'event-day-counts'
      : null
  return rule === null ? [] : countingRules[rule].law
}
