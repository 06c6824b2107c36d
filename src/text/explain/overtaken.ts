// What made a time limit fall away, as far as its entry and its timeline show it.
import type { TimelineDeadline } from '../../deadlines/record'
import { isNotice, notices, type Trigger } from '../../law/events'
import { longDate } from '../dates'
import type { Catalogue } from '../english'
import { happened, happens } from '../labels/events'
import { say } from '../sentence'
import { versionOf } from '../version'
import type { Standpoint } from './standpoint'
import { type EntryStatus, isoOf, type Summary } from './status'

/** What can have overtaken a step, and the day where that is known. */
export interface Overtaken {
  readonly by: readonly Trigger[]
  readonly on: string | null
}

/** No longer needed: what overtook it, and when, as far as that is known. */
export function notNeeded(deadline: TimelineDeadline, { from }: EntryStatus, words: Catalogue): Summary {
  const { by, on } = overtaken(deadline, from)
  const [only] = by
  const text =
    only === undefined || by.length > 1
      ? words.notNeeded.oneOf({
          events: words.list({ items: by.map((each) => happens(each, words)), last: 'or' }),
        })
      : on === null
        ? words.notNeeded.because({ event: happened(only, words) })
        : words.notNeeded.since({ event: happened(only, words), date: longDate(on, words) })
  return { short: [say(text, deadline.basis)], more: [] }
}

/** The first that overtook a step, where the timeline shows it; otherwise all that can have. */
export function overtaken(deadline: TimelineDeadline, from: Standpoint): Overtaken {
  const possible = versionOf(deadline).supersededBy.filter(({ trigger }) => canHappen(trigger, from))
  const began = deadline.starts.map(({ on }) => on).sort()[0] ?? ''
  let first: { trigger: Trigger; on: string } | null = null
  for (const { trigger, atAnyTime } of possible) {
    const on = dayOf(trigger, from)
    if (on === null || (!atAnyTime && on < began)) continue
    if (first === null || on < first.on) first = { trigger, on }
  }
  return first === null
    ? { by: possible.map(({ trigger }) => trigger), on: null }
    : { by: [first.trigger], on: first.on }
}

/** The notice of another kind of dispute is none of this case. */
function canHappen(trigger: Trigger, { classification }: Standpoint): boolean {
  if (!isNotice(trigger) || classification === undefined) return true
  const parts = classification === null ? [] : 'parts' in classification ? classification.parts : [classification]
  return parts.some(({ kind }) => kind === notices[trigger].kind)
}

/** The day of an event that has come: from what it started, or from the step that it alone can have met. */
function dayOf(trigger: Trigger, from: Standpoint): string | null {
  const event = isNotice(trigger) ? 'noticeSentOn' : trigger
  const asAt = isoOf(from.asAt)
  for (const { deadline, metOn } of from.entries ?? []) {
    if (deadline === null) continue
    const start = deadline.starts.find((each) => each.event === event)
    // A planned event overtakes nothing yet.
    if (start !== undefined && (asAt === undefined || start.on <= asAt)) return start.on
    const ways = versionOf(deadline).metBy.filter((way) => canHappen(way, from))
    if (metOn !== null && ways.length === 1 && ways[0] === trigger) return metOn
  }
  return null
}
