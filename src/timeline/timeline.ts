// A whole case: one fold over the rows of the law and the events. No branch for a story.
import { type Calendar, calendarOr } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import { type DateInput, formatDay, parseDay } from '../dates/iso'
import { type Circumstances, compute, type DayOf, mustTake } from '../deadlines/compute'
import { checkClaim } from '../deadlines/exceptions'
import { type Classification, classify, classifyTogether, type NoticeResult } from '../disputes/classify'
import { didYouMean, valueError } from '../errors'
import { readObject } from '../input/objects'
import type { Trigger } from '../law/event-ties'
import { type EventName, eventOrder } from '../law/events'
import { type ComputedWith, computedBy } from '../version'
import { awaitedEvents, awaitedStarts } from './awaiting'
import { type CaseFile, type CheckedCase, checkCaseFile } from './case-file'
import { entry, entryOf, isOpen, type TimelineEntry } from './entry'
import { History } from './history'
import { type Slot, slotsOf } from './slots'

/** A whole case as it stands on a day. Frozen, and fit to store as JSON. */
export interface Timeline {
  /** As in the case file; null when it has none. */
  readonly reference: string | null
  /** ISO date. */
  readonly asAt: string
  readonly classification: Classification | NoticeResult | null
  /** In the order of the law page. */
  readonly entries: readonly TimelineEntry[]
  /** The open entry that is due first. */
  readonly next: TimelineEntry | null
  /** Ids of the overdue entries. */
  readonly overdue: readonly string[]
  /** The events that would start an entry which has not started. */
  readonly waitingFor: readonly EventName[]
  readonly computedWith: ComputedWith
}

export interface TimelineOptions {
  /** Today, or the day to look at the case from, ISO date: the library has no clock. */
  readonly asAt: DateInput
  /** The shipped calendar when left out. */
  readonly calendar?: Calendar | undefined
}

/**
 * Works out a whole case: every time limit it reaches, how each stands, and what comes next.
 *
 * @param caseFile one decision with what came before and after it
 * @returns a frozen record
 * @throws TimescalesError for the first thing in the file that does not fit, with its path
 * @example buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-06-20' }).next.id // 'mediation.contact-adviser'
 */
export function buildTimeline(caseFile: CaseFile, options: TimelineOptions): Timeline {
  const { asAt, calendar } = checkOptions(options)
  const file = checkCaseFile(caseFile)
  const history = new History(file.moments, file.disputes, asAt)
  const classification = classificationOf(file)
  const slots = slotsOf(file, classification)

  const plain: Circumstances = {
    calendar,
    certificateNeeded: classification?.certificate.needed,
    fixed: null,
    relief: NONE,
  }
  const dayOf: DayOf = (event, optional) => (optional && history.isPlanned(event) ? undefined : history.dayOf(event))
  const toCome = new Set<Trigger>()
  const started = slots.map((slot) => {
    const began = beganOn(slot, history)
    if (began === null) return null
    const { id, prepared, source } = slot
    const deadline = compute(
      prepared,
      source === null ? dayOf : (event) => (event === source ? began : undefined),
      file.named.has(id) ? particular(plain, id, file) : plain,
    )
    const made = entryOf(slot, Object.freeze(deadline), history, began, asAt, file.done.get(id))
    if (isOpen(made)) addAll(toCome, prepared.row.metBy)
    return made
  })

  for (const [id, done] of file.done)
    if (done.day <= asAt) addAll(toCome, slots.find((slot) => slot.id === id)?.prepared.row.metBy ?? NONE)
  const awaitable = awaitedEvents(history, toCome)
  const waitingFor = new Set<EventName>()
  const entries: TimelineEntry[] = []
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as Slot
    const made = started[i]
    if (made) {
      entries.push(made)
      continue
    }
    const awaited = awaitedStarts(slot, history, awaitable)
    if (awaited === null) continue
    for (const event of awaited) waitingFor.add(event)
    mustFit(slot, file)
    entries.push(entry(slot, null, 'not-started'))
  }
  mustReach(file, entries)

  const overdue: string[] = []
  for (const { id, state } of entries) if (state === 'overdue') overdue.push(id)
  const timeline: Timeline = {
    reference: file.reference,
    asAt: formatDay(asAt),
    classification,
    entries: Object.freeze(entries),
    next: nextOf(entries),
    overdue: Object.freeze(overdue),
    waitingFor: Object.freeze([...waitingFor].sort((a, b) => placeOf(a) - placeOf(b))),
    computedWith: computedBy(calendar),
  }
  return Object.freeze(timeline)
}

function addAll<T>(set: Set<T>, items: readonly T[]): void {
  for (const item of items) set.add(item)
}

const PLACES = /* @__PURE__ */ (() => new Map(Object.keys(eventOrder).map((event, i) => [event, i])))()

/** What the file says of one entry, besides what holds for all. */
const particular = ({ calendar, certificateNeeded }: Circumstances, id: string, file: CheckedCase): Circumstances => ({
  calendar,
  certificateNeeded,
  fixed: file.fixed.get(id) ?? null,
  relief: file.relief.get(id) ?? NONE,
})

/** An event's place on the law page. */
const placeOf = (event: EventName): number => PLACES.get(event) as number

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

function checkOptions(options: TimelineOptions): { asAt: Day; calendar: Calendar } {
  readObject(options, ['asAt', 'calendar'], 'options')
  return { asAt: parseDay(options.asAt, 'options.asAt'), calendar: calendarOr(options.calendar, 'options.calendar') }
}

/** Recommendations are for decisions from 2018; a notice was decided no later than it was sent. */
function classificationOf(file: CheckedCase): Classification | NoticeResult | null {
  const sentOn = file.moments.get('noticeSentOn')?.day ?? null
  const { disputes } = file
  if (disputes.length > 1) return classifyTogether(disputes, sentOn)
  return disputes[0] === undefined ? null : classify(disputes[0], sentOn)
}

/** The day a limit began: the last of its required events, or the first where any one starts it. Null before. */
function beganOn({ prepared, starts }: Slot, history: History): Day | null {
  let began: Day | null = null
  for (const event of starts) {
    const day = history.dayOf(event)
    if (prepared.choose === 'earlier') {
      if (day !== undefined && (began === null || day < began)) began = day
    } else if (day === undefined) return null
    else if (began === null || day > began) began = day
  }
  return began
}

/** What the file says of a limit that has not started waits with it, once it is seen to fit. */
function mustFit({ id, prepared, source }: Slot, file: CheckedCase): void {
  const fixed = file.fixed.get(id)
  const limb = prepared.current.limbs.find(({ event }) => source === null || event === source)
  if (fixed !== undefined && limb !== undefined) mustTake(prepared, limb, fixed)
  for (const claim of file.relief.get(id) ?? NONE) checkClaim(prepared.id, claim)
}

/** Every entry that the file names must be one of this case. */
function mustReach(file: CheckedCase, entries: readonly TimelineEntry[]): void {
  for (const [id, path] of file.named)
    if (!entries.some((entry) => entry.id === id))
      throw valueError(
        path,
        'the id of an entry that this case has on this day',
        id,
        'invalid-input',
        didYouMean(
          id,
          entries.map((entry) => entry.id),
        ),
      )
}

function nextOf(entries: readonly TimelineEntry[]): TimelineEntry | null {
  let next: TimelineEntry | null = null
  for (const entry of entries) {
    if (entry.deadline === null || !isOpen(entry)) continue
    if (next?.deadline == null || entry.deadline.dueOn < next.deadline.dueOn) next = entry
  }
  return next
}
