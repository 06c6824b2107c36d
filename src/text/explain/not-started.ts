// A time limit that has not started: what it waits for, and how long there will be.

import type { Limb } from '../../law/counts'
import type { ProvisionId } from '../../law/provisions'
import { timeLimits } from '../../law/time-limits'
import type { TimelineEntry } from '../../timeline/entry'
import { giverOf, subjectOf } from '../labels/actors'
import { inPresent } from '../labels/events'
import { actOf } from '../labels/limits'
import { countsBack, runWords } from '../labels/starts'
import { list, say } from '../sentence'
import { currentVersion } from '../version'
import type { Summary } from './summary'

/** The limbs that an entry waits for: those of its source for `comply.*`, otherwise those that may not be missing. */
export function awaitedLimbs({ id, limit }: TimelineEntry): readonly Limb[] {
  const source = id.split('@')[1]
  return currentVersion(limit).counts.limbs.filter((limb) =>
    source === undefined ? !limb.optional : limb.event === source,
  )
}

/** `and`, or `or` where one of several events is enough. */
export const awaitedWord = ({ limit }: TimelineEntry): 'and' | 'or' =>
  currentVersion(limit).counts.choose === 'earlier' ? 'or' : 'and'

/** What it waits for comes first. */
export function notStarted(entry: TimelineEntry): Summary {
  const { actor } = timeLimits[entry.limit]
  const { force, limbs, choose } = currentVersion(entry.limit).counts
  const awaited = awaitedLimbs(entry)
  const runs = choose === 'one-source' ? awaited : limbs
  const time = `${list(runs.map(runWords), 'or')}${runs.length > 1 ? `, whichever is ${choose}` : ''}`
  const [act, subject] = [actOf(entry.limit), subjectOf(actor)]
  const events = awaited.map(({ event }) => inPresent(event))
  const back = awaited.some(countsBack)
  const then = back ? '' : ' then'
  return {
    short: [
      back
        ? say(`the last day is not known yet: it is counted back from the day when ${list(events)}`)
        : say(`this starts once ${list(events, awaitedWord(entry))}`),
      force === 'minimum'
        ? say(`${giverOf(actor)} must then leave ${subject} time to ${act}`, lawOf(entry))
        : say(`${subject} ${force}${then} ${act}${force === 'may' ? ', but nobody has to' : ''}`, lawOf(entry)),
    ],
    more: [
      say(`the time is ${force === 'minimum' ? 'at least ' : ''}${time}`),
      ...(back ? [] : [say('until then there is no need to act')]),
    ],
  }
}

/** The row's provisions, and those of the event that it waits for. */
const lawOf = (entry: TimelineEntry): readonly ProvisionId[] => [
  ...currentVersion(entry.limit).law,
  ...awaitedLimbs(entry).flatMap((limb) => limb.law ?? []),
]
