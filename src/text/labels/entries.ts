// How an entry stands, for a column.

import { mustBeEntry } from '../../input/records'
import type { TimelineEntry } from '../../timeline/entry'
import { hourOf } from '../dates'
import { type Catalogue, english } from '../english'
import { versionOfEntry } from '../version'
import { stateLabel } from './labels'

/**
 * How an entry stands, for a column: as `stateLabel`, but what you do not have to do is not called a duty, and what was
 * done is given with its day.
 *
 * @param on the day it was done, as it is to be printed; nothing leaves it out
 * @throws TimescalesError `invalid-input`
 * @example entryLabel(buildTimeline({ dates: { requestReceivedOn: '2025-05-12', draftPlanServedOn: '2025-09-01' } }, { asAt: '2025-09-02' }).entries.find(({ id }) => id === 'plan.comment-on-draft')) // 'can do'
 */
export function entryLabel(entry: TimelineEntry, on = '', catalogue: Catalogue = english): string {
  mustBeEntry(entry)
  const { entries: words } = catalogue
  const { state } = entry
  const label = stateLabel(state, catalogue)
  const { force } = versionOfEntry(entry).counts
  const withDay = (text: string): string => (on === '' ? text : words.onDay({ state: text, day: on }))
  switch (state) {
    case 'met':
      if (wasLifted(entry)) return words.limitWasLifted({ state: withDay(words.done) })
      return withDay(force === 'appointment' ? words.decided : label)
    case 'met-late': {
      if (force === 'minimum') return withDay(words.done)
      const hour = hourPassed(entry, catalogue)
      return hour === null ? withDay(label) : words.afterHour({ state: withDay(label), hour })
    }
    case 'met-time-unknown':
      if (entry.metOn === null) return label
      return on === '' ? words.notKnownIfInTime : words.unknownIfInTime({ day: on })
    case 'not-due':
      return isChoice(force) ? words.canDo : label
    case 'due-today':
      return isChoice(force) ? words.canDoToday : label
    default:
      return label
  }
}

const isChoice = (force: string): boolean => force === 'may' || force === 'minimum'

/** The hour after which it was done on its last day; null where it was done on a later one. */
function hourPassed({ deadline, metOn }: TimelineEntry, words: Catalogue): string | null {
  return deadline !== null && metOn === deadline.dueOn ? hourOf(deadline, words) : null
}

/** Whether it could be late but for what lifted the limit. */
export function wasLifted({ deadline, metOn }: Pick<TimelineEntry, 'deadline' | 'metOn'>): boolean {
  if (deadline === null || deadline.relieved === null) return false
  return metOn === null || metOn > deadline.dueOn || (metOn === deadline.dueOn && deadline.dueTime !== null)
}
