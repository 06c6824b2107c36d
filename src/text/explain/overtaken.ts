// What made a time limit fall away, as far as its entry and its timeline show it.
import type { DateInput } from '../../dates/iso'
import { type NoticeName, notices, type Trigger } from '../../law/events'
import type { TimelineEntry } from '../../timeline/entry'
import type { Timeline } from '../../timeline/timeline'
import { currentVersion, versionOf } from '../version'

/** Where an explanation looks from: a day, or a whole timeline, which also shows what overtook a step. */
export interface Standpoint {
  /** How many days are left, and which events are still to come. */
  readonly asAt?: DateInput | undefined
  readonly entries?: readonly TimelineEntry[] | undefined
  readonly classification?: Timeline['classification'] | undefined
}

/** What can have overtaken a step, and the day where that is known. */
export interface Overtaken {
  readonly by: readonly Trigger[]
  readonly on: string | null
}

export function overtaken({ limit, deadline }: TimelineEntry, from: Standpoint): Overtaken {
  const possible = versionOfEntry({ limit, deadline }).supersededBy.filter(({ trigger }) => canHappen(trigger, from))
  const began = (deadline?.starts ?? []).map(({ on }) => on).sort()[0] ?? ''
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

const isNotice = (trigger: Trigger): trigger is NoticeName => Object.hasOwn(notices, trigger)

/** The notice of another kind of dispute is none of this case. */
function canHappen(trigger: Trigger, { classification }: Standpoint): boolean {
  if (!isNotice(trigger) || classification === undefined) return true
  const parts = classification === null ? [] : 'parts' in classification ? classification.parts : [classification]
  return parts.some(({ kind }) => kind === notices[trigger].kind)
}

/** A planned event overtakes nothing yet. */
const hasCome = (on: string, { asAt }: Standpoint): boolean => asAt === undefined || on <= String(asAt)

/** The day of an event: from what it started, or from the step that it alone can have met. */
function dayOf(trigger: Trigger, from: Standpoint): string | null {
  const event = isNotice(trigger) ? 'noticeSentOn' : trigger
  for (const { deadline, limit, metOn } of from.entries ?? []) {
    const start = deadline?.starts.find((each) => each.event === event)
    if (start !== undefined && hasCome(start.on, from)) return start.on
    const ways = versionOfEntry({ limit, deadline }).metBy.filter((way) => canHappen(way, from))
    if (metOn !== null && ways.length === 1 && ways[0] === trigger) return metOn
  }
  return null
}

const versionOfEntry = ({ limit, deadline }: Pick<TimelineEntry, 'limit' | 'deadline'>) =>
  deadline === null ? currentVersion(limit) : versionOf(deadline)
