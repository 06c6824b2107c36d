// What stands at the head of a case: what is late, what has passed, what it waits for, what comes next.
import { readIso } from '../../dates/iso'
import { mustHave } from '../../input/records'
import type { TimelineEntry } from '../../timeline/entry'
import { nextOf, type Timeline } from '../../timeline/timeline'
import { type Catalogue, english } from '../english'
import { cannotBeIssued, lacksCertificate } from './certificate'
import { summaryOf } from './explain'

/** An entry, with what is to be said of it at the head of a case: one or two sentences, without citations. */
export interface HeadlineItem {
  readonly entry: TimelineEntry
  readonly sentence: string
}

/** What stands at the head of a case, as records; how it is laid out is the caller's. */
export interface Headline {
  /** Duties whose day has passed, the longest ago first. */
  readonly overdue: readonly HeadlineItem[]
  /** Rights of the family whose time has passed in the last four weeks, or ever where nothing else stands; the latest first. */
  readonly passed: readonly HeadlineItem[]
  /** Past their counted day, and not late: what makes them longer is still to come. */
  readonly waiting: readonly HeadlineItem[]
  /** Past their day, lifted, and not done: due as soon as practicable. */
  readonly lifted: readonly HeadlineItem[]
  /** What is due first of what is due today or later. */
  readonly next: HeadlineItem | null
  /** What to say where none of these is there; null where one is. */
  readonly otherwise: string | null
}

const DAYS_REMEMBERED = 28

/**
 * What stands at the head of a case. It never says that nothing is due over a right that has passed, or over a time that
 * can still grow.
 *
 * @param from the whole timeline, where this one is one side of it: what bears on a step can be another side's
 * @throws TimescalesError `invalid-input`
 * @example headline(buildTimeline({ dispute: { kind: 'disability-discrimination' }, dates: { conductEndedOn: '2025-02-10' } }, { asAt: '2026-09-02' })).passed[0].sentence // 'The time to bring the claim passed on Saturday 9 August 2025, 389 days ago. You can still bring the claim: the Tribunal may consider a claim which is out of time.'
 */
export function headline(timeline: Timeline, catalogue: Catalogue = english, from: Timeline = timeline): Headline {
  mustHave(timeline, ['entries', 'asAt', 'overdue', 'passed', 'next'], ['timeline'], 'a timeline from buildTimeline')
  const { entries, asAt } = timeline
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const items = (ids: readonly string[]): HeadlineItem[] =>
    ids.flatMap((id) => {
      const entry = byId.get(id)
      return entry === undefined ? [] : [itemOf(entry, from, catalogue)]
    })
  const isToBeDone = ({ entry }: HeadlineItem): boolean => !cannotBeIssued(entry, from)
  const inState = (state: TimelineEntry['state']) =>
    items(entries.filter((entry) => entry.state === state).map(({ id }) => id))
  const overdue = items(timeline.overdue).filter(isToBeDone)
  const waiting = inState('waiting')
  const lifted = inState('relieved')
  const first = nextIn(timeline, from)
  const next = first === null ? null : itemOf(first, from, catalogue)
  const stands = overdue.length + waiting.length + lifted.length > 0 || next !== null
  const passed = items(timeline.passed).filter(({ entry }) => !stands || passedLately(entry, asAt))
  const otherwise = stands || passed.length > 0 ? null : nothing(entries, catalogue)
  return { overdue, passed, waiting, lifted, next, otherwise }
}

/** What is due first; a certificate that cannot be issued is nobody's next step. */
function nextIn({ next, entries }: Timeline, from: Timeline): TimelineEntry | null {
  if (next === null || !cannotBeIssued(next, from)) return next
  return nextOf(entries.filter((entry) => !cannotBeIssued(entry, from)))
}

function passedLately({ deadline }: TimelineEntry, asAt: string): boolean {
  return deadline !== null && readIso(asAt) - readIso(deadline.dueOn) <= DAYS_REMEMBERED
}

function nothing(entries: readonly TimelineEntry[], { headline }: Catalogue): string {
  if (entries.some(({ state }) => state === 'not-recorded')) return headline.notRecorded
  return entries.some(({ state }) => state === 'not-started') ? headline.nothingYet : headline.nothing
}

/** A step in one sentence; with a second, what can still be done, or that the certificate is missing. */
function itemOf(entry: TimelineEntry, timeline: Timeline, words: Catalogue): HeadlineItem {
  const { short } = summaryOf(entry, timeline, words)
  const isFamilys = entry.side === 'family' && (entry.state === 'overdue' || entry.state === 'lapsed')
  const whole = isFamilys || entry.state === 'waiting' || lacksCertificate(entry.deadline)
  const sentence = (whole ? short : short.slice(0, 1)).map(({ text }) => text).join(' ')
  return Object.freeze({ entry, sentence })
}
