// Why an entry has its date, in one line for a narrow column.
import { readIso } from '../../dates/iso'
import type { Adjustment, TimelineDeadline } from '../../deadlines/record'
import type { TimelineEntry } from '../../timeline/entry'
import { shortDate, spellsBetween, weekdayName } from '../dates'
import { inPast } from '../labels/events'
import { isNamedDate } from '../labels/rules'
import { nounOf, runLine } from '../labels/starts'
import { list } from '../sentence'
import { versionOf } from '../version'
import { awaitedLimbs, awaitedWord } from './not-started'
import { overtaken, type Standpoint } from './overtaken'

const WIDTH = 60

/**
 * Why an entry has its date, in at most 60 characters; of one that no longer applies what overtook it, where that is
 * known.
 *
 * @param from the timeline of the entry
 * @example whyEntry(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-08-04' }).entries.find(({ id }) => id === 'appeal.lodge')) // '2 months after notice; August rolls to 1 Sep'
 */
export function whyEntry(entry: TimelineEntry, from: Standpoint = {}): string {
  if (entry.deadline === null)
    return `waits for ${list(
      awaitedLimbs(entry).map(({ event }) => nounOf(event)),
      awaitedWord(entry),
    )}`
  const gone = entry.state === 'not-applicable' ? overtaking(entry, from) : null
  if (gone !== null) return gone
  const long = line(entry.deadline, moved)
  return long.length <= WIDTH ? long : line(entry.deadline, movedShort)
}

/** What overtook it, with its day where there is room. */
function overtaking(entry: TimelineEntry, from: Standpoint): string | null {
  const { by, on } = overtaken(entry, from)
  const [only] = by
  if (only === undefined || by.length > 1) return null
  const dated = on === null ? inPast(only) : `${inPast(only)} on ${shortDate(on)}`
  return dated.length <= WIDTH ? dated : inPast(only)
}

type Told = (adjustment: Adjustment, deadline: TimelineDeadline) => string

function line(deadline: TimelineDeadline, tell: Told): string {
  const { adjustments, relieved } = deadline
  const isFixed = adjustments.some(isNamedDate)
  return [
    ...(relieved === null ? [] : ['lifted']),
    ...(isFixed ? [] : [counted(deadline)]),
    ...adjustments.map((adjustment) => tell(adjustment, deadline)),
  ].join('; ')
}

function counted(deadline: TimelineDeadline): string {
  const { starts, minimum } = deadline
  const chosen = starts.find((start) => start.chosen) ?? starts[0]
  if (chosen === undefined) return ''
  const which = starts.length > 1 ? `, the ${versionOf(deadline).counts.choose}` : ''
  return `${minimum ? 'at least ' : ''}${runLine(chosen)}${which}`
}

function moved(adjustment: Adjustment, deadline: TimelineDeadline): string {
  const { rule, from, to } = adjustment
  const day = readIso(from)
  switch (rule) {
    case 'lodge-after-august-or-christmas':
      return `${spellsBetween(day - 1, day).join()} rolls to ${shortDate(to)}`
    case 'days-not-counted':
    case 'upper-tribunal-days-not-counted': {
      const start = deadline.starts.find(({ chosen }) => chosen)
      return `${spellsBetween(readIso(start?.on ?? from), readIso(to)).join(', ')} not counted`
    }
    case 'directed-date':
      return `the Tribunal named ${shortDate(to)}`
    case 'agreed-date':
      return `${shortDate(to)} agreed in writing`
    default:
      return `${/^S/.test(weekdayName(day)) ? weekdayName(day) : 'bank holiday'} rolls to ${shortDate(to)}`
  }
}

const movedShort: Told = (adjustment, deadline) =>
  moved(adjustment, deadline)
    .replace(' not counted', ' out')
    .replace(/^.* rolls/, 'rolls')
