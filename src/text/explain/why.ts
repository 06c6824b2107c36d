// Why an entry has its date, in one line for a narrow column.
import { weekday } from '../../dates/civil'
import { readIso } from '../../dates/iso'
import type { Adjustment, TimelineDeadline } from '../../deadlines/record'
import { mustBeEntry, mustBeStandpoint } from '../../input/records'
import type { TimelineEntry } from '../../timeline/entry'
import { shortDate, spellsBetween } from '../dates'
import { type Catalogue, english } from '../english'
import { happened } from '../labels/events'
import { runLine, startWords } from '../labels/starts'
import { versionOf } from '../version'
import { isNamedDate, leftOut } from './moves'
import { awaitedBy } from './not-started'
import type { Standpoint } from './standpoint'
import { growingLimb } from './status'

const WIDTH = 60

/**
 * Why an entry has its date, in at most 60 characters; of one that is no longer needed, what overtook it.
 *
 * @param from the timeline of the entry
 * @throws TimescalesError `invalid-input`, `unknown-limit`, `invalid-date`
 * @example whyEntry(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-08-04' }).entries.find(({ id }) => id === 'appeal.lodge')) // '2 months after the letter; August, so 1 Sep'
 */
export function whyEntry(entry: TimelineEntry, from: Standpoint = {}, catalogue: Catalogue = english): string {
  mustBeEntry(entry)
  mustBeStandpoint(from)
  const { deadline } = entry
  if (deadline === null) return waits(entry, from, catalogue)
  return overtaking(entry, catalogue) ?? growing(entry, deadline, catalogue) ?? fitting(deadline, catalogue)
}

/** The line with all that there is room for: the moves of the end in full, shortened, only the last one, or none. */
function fitting(deadline: TimelineDeadline, words: Catalogue): string {
  const { adjustments } = deadline
  const lines = [
    line(deadline, adjustments, longMove, words),
    line(deadline, adjustments, shortMove, words),
    line(deadline, adjustments.slice(-1), shortMove, words),
  ]
  return lines.find((each) => each.length <= WIDTH) ?? line(deadline, [], shortMove, words)
}

function waits(entry: TimelineEntry, from: Standpoint, words: Catalogue): string {
  const { limbs, last } = awaitedBy(entry, from)
  return words.why.waits({ starts: words.list({ items: limbs.map(({ event }) => startWords(event, words)), last }) })
}

/** What overtook it, with its day where there is room. */
function overtaking({ supersededBy }: TimelineEntry, words: Catalogue): string | null {
  if (supersededBy === null) return null
  const event = happened(supersededBy.trigger, words)
  const dated = words.why.eventOn({ event, date: shortDate(supersededBy.on, words) })
  return dated.length <= WIDTH ? dated : event
}

/** What the last day will be counted from, where it is not fixed yet. */
function growing({ state }: TimelineEntry, deadline: TimelineDeadline, words: Catalogue): string | null {
  const limb = state === 'waiting' ? growingLimb(deadline) : undefined
  return limb === undefined ? null : runLine(limb, versionOf(deadline), words)
}

type Move = (move: Adjustment, deadline: TimelineDeadline, words: Catalogue) => string

/** How it was counted, and these of the moves of its end. */
function line(deadline: TimelineDeadline, moves: readonly Adjustment[], moved: Move, words: Catalogue): string {
  const parts = [
    ...(deadline.relieved === null ? [] : [words.why.lifted]),
    ...(deadline.adjustments.some(isNamedDate) ? [] : [counted(deadline, words)]),
    ...moves.map((move) => moved(move, deadline, words)),
  ]
  return words.why.join({ parts })
}

function counted(deadline: TimelineDeadline, words: Catalogue): string {
  const { starts, minimum } = deadline
  const version = versionOf(deadline)
  const chosen = starts.find((start) => start.chosen) ?? starts[0]
  if (chosen === undefined) return ''
  const run = runLine(chosen, version, words)
  if (minimum) return words.why.atLeast({ run })
  if (starts.every(({ endsOn }) => endsOn === chosen.endsOn)) return run
  return version.counts.choose === 'earlier' ? words.why.earlier({ run }) : words.why.later({ run })
}

function longMove(move: Adjustment, deadline: TimelineDeadline, words: Catalogue): string {
  const { rule, from } = move
  const to = shortDate(move.to, words)
  const day = readIso(from)
  const { why } = words
  switch (rule) {
    case 'lodge-after-august-or-christmas':
      return why.moves({ what: spellNames(spellsBetween(day - 1, day), words), to })
    case 'days-not-counted':
    case 'upper-tribunal-days-not-counted':
      return why.notCounted({ spells: spellNames(leftOut(move, deadline), words) })
    case 'directed-date':
      return why.directed({ to })
    case 'agreed-date':
      return why.agreed({ to })
    default: {
      const isWeekend = weekday(day) > 5
      return why.moves({ what: isWeekend ? words.dates.weekday({ weekday: weekday(day) }) : why.bankHoliday, to })
    }
  }
}

function shortMove(move: Adjustment, deadline: TimelineDeadline, words: Catalogue): string {
  switch (move.rule) {
    case 'days-not-counted':
    case 'upper-tribunal-days-not-counted':
      return words.why.notCountedShort({ spells: spellNames(leftOut(move, deadline), words) })
    case 'directed-date':
    case 'agreed-date':
      return longMove(move, deadline, words)
    default:
      return words.why.movesShort({ to: shortDate(move.to, words) })
  }
}

const spellNames = (spells: ReturnType<typeof spellsBetween>, words: Catalogue): string =>
  words.list({ items: spells.map((spell) => words.spells[spell].short), last: 'and' })
