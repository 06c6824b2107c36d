// A whole case: one fold over the rows of the law and the events table. No branch for a story.
import { type Calendar, calendarOr } from '../calendar/calendar'
import type { Day } from '../dates/civil'
import { type DateInput, formatDay, type LondonMoment, parseDay } from '../dates/iso'
import { compute, mustTake } from '../deadlines/compute'
import { checkClaim } from '../deadlines/exceptions'
import { type Plan, planOf } from '../deadlines/plan'
import type { TimelineDeadline } from '../deadlines/record'
import { type State, stateOf } from '../deadlines/status'
import { type Classification, classify, classifyTogether, type NoticeResult } from '../disputes/classify'
import type { CheckedDispute } from '../disputes/dispute'
import { didYouMean, show, TimescalesError } from '../errors'
import type { Assumption } from '../law/counting-rules'
import { disputeKinds } from '../law/dispute-kinds'
import { type EventName, events } from '../law/events'
import { reach } from '../law/reach'
import { type ComplyId, type LimitId, limitIds, timeLimits } from '../law/time-limits'
import { type ComputedWith, computedWith } from '../version'
import { type CaseFile, type CheckedCase, checkCaseFile, SOURCES, type SourceEvent } from './case-file'
import { type Happening, type History, historyOf } from './history'

/** One time limit in a case, and how it stands. */
export interface TimelineEntry {
  /** The limit, or `limit@event` for `comply.*`, which several events can start in one case. */
  readonly id: string
  readonly limit: LimitId
  readonly state: State
  /** Null while the limit has not started. */
  readonly deadline: TimelineDeadline | null
  /** The day it was met, ISO date; null when it was not, or when another event shows that it was. */
  readonly metOn: string | null
  /** What the entry takes as given: its deadline's assumptions, and its state's. */
  readonly assumptions: readonly Assumption[]
}

/** A whole case as it stands on a day. Frozen, and fit to store as JSON. */
export interface Timeline {
  /** As in the case file. */
  readonly reference?: string
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
  const history = historyOf(file.moments, file.disputes, asAt)
  const classification = classificationOf(file)
  const slots = slotsOf(file, classification)
  const certificateNeeded = classification?.certificate.needed

  const started = new Map<Slot, TimelineEntry>()
  const open = new Set<LimitId>()
  for (const slot of slots) {
    const days = startDays(slot, history)
    if (days === null) continue
    const { plan, id } = slot
    const deadline = Object.freeze(
      compute(
        plan,
        (event, optional) =>
          (slot.source !== null && event !== slot.source) || (optional && history.isPlanned(event))
            ? undefined
            : history.dayOf(event),
        {
          calendar,
          certificateNeeded,
          fixed: file.fixed.get(id) ?? null,
          relief: file.relief.get(id) ?? [],
        },
      ),
    )
    const entry = entryOf(slot, deadline, history, days, asAt, file.done.get(id))
    started.set(slot, entry)
    if (isOpen(entry)) open.add(plan.id)
  }

  const done = new Set([...file.done].flatMap(([id, moment]) => (moment.day <= asAt ? [id] : [])))
  const isAwaited = awaiting(
    history,
    open,
    slots.filter((slot) => done.has(slot.id)),
  )
  const waitingFor = new Set<EventName>()
  const entries: TimelineEntry[] = []
  for (const slot of slots) {
    const entry = started.get(slot)
    if (entry !== undefined) {
      entries.push(entry)
      continue
    }
    const awaited = awaitedStarts(slot, history, isAwaited)
    if (awaited === null) continue
    for (const event of awaited) waitingFor.add(event)
    entries.push(notStarted(slot, file))
  }
  mustReach(file, entries)

  return Object.freeze({
    ...(file.reference !== undefined && { reference: file.reference }),
    asAt: formatDay(asAt),
    classification,
    entries: Object.freeze(entries),
    next: nextOf(entries),
    overdue: Object.freeze(entries.filter((entry) => entry.state === 'overdue').map((entry) => entry.id)),
    waitingFor: Object.freeze((Object.keys(events) as EventName[]).filter((event) => waitingFor.has(event))),
    computedWith,
  })
}

function checkOptions(options: TimelineOptions): { asAt: Day; calendar: Calendar } {
  if (typeof options !== 'object' || options === null)
    throw new TimescalesError(
      'invalid-input',
      'buildTimeline needs { asAt: "2026-03-02" }: the library has no clock.',
      { path: 'options', expected: 'an object with asAt', received: options },
    )
  for (const key of Object.keys(options))
    if (key !== 'asAt' && key !== 'calendar')
      throw new TimescalesError(
        'invalid-input',
        `There is no option "${key.slice(0, 40)}"; there are asAt and calendar.${didYouMean(key, ['asAt', 'calendar'])}`,
        { path: `options.${key.slice(0, 40)}`, expected: 'asAt | calendar', received: key },
      )
  return { asAt: parseDay(options.asAt, 'options.asAt'), calendar: calendarOr(options.calendar, 'options.calendar') }
}

/** Recommendations are for decisions from 2018; a notice was decided no later than it was sent. */
function classificationOf(file: CheckedCase): Classification | NoticeResult | null {
  const sentOn = file.moments.get('noticeSentOn')?.day ?? null
  const disputes: CheckedDispute[] = file.disputes.map((dispute) => ({
    ...dispute,
    decidedOn: dispute.decidedOn ?? sentOn,
  }))
  if (disputes.length > 1) return classifyTogether(disputes)
  return disputes[0] === undefined ? null : classify(disputes[0])
}

/** A place in the timeline: a limit and, for `comply.*`, the event that started the duty. */
interface Slot {
  readonly id: string
  readonly plan: Plan
  readonly source: SourceEvent | null
}

const SOURCE_EVENTS = /* @__PURE__ */ (() => Object.keys(SOURCES))() as SourceEvent[]

/** Every place that the case can reach, in the order of the law page. */
function slotsOf(file: CheckedCase, classification: Classification | NoticeResult | null): Slot[] {
  const detained = file.disputes[0]?.detained === true
  const reached = new Set<LimitId>([
    ...(classification?.limits ?? []),
    ...(detained ? reach.upstreamDetained : reach.upstream),
    ...reach.always,
  ])
  // Whoever dates a recommendation has one to answer.
  if (file.moments.has('recommendationMadeOn') && partsOf(classification).some(canBeRecommended))
    for (const id of reach.recommendation) reached.add(id)
  const slots: Slot[] = []
  for (const limit of limitIds) {
    if (!limit.startsWith('comply.')) {
      if (reached.has(limit)) slots.push({ id: limit, plan: planOf(limit), source: null })
      continue
    }
    for (const source of SOURCE_EVENTS) {
      const plan = planOf(limit)
      const required =
        file.requires[source]?.includes(limit as ComplyId) ??
        (reached.has(limit) && (source === 'agreementMadeOn' || classification?.appeal.available === true))
      if (required && plan.startEvents.includes(source)) slots.push({ id: `${limit}@${source}`, plan, source })
    }
  }
  return slots
}

const partsOf = (classification: Classification | NoticeResult | null): readonly Classification[] =>
  classification === null ? [] : 'parts' in classification ? classification.parts : [classification]

const canBeRecommended = ({ kind, appeal }: Classification): boolean =>
  appeal.available && disputeKinds[kind].recommendations

const eventsOf = ({ plan, source }: Slot): readonly EventName[] => (source === null ? requiredEvents(plan) : [source])

const requiredEvents = (plan: Plan): EventName[] =>
  plan.row.counts.limbs.filter((limb) => !limb.optional).map((limb) => limb.event)

/** The days of the events that start it, or null while it cannot start. */
function startDays(slot: Slot, history: History): readonly Day[] | null {
  const needed = eventsOf(slot)
  const days = needed.map((event) => history.dayOf(event)).filter((day) => day !== undefined)
  const enough = slot.plan.choose === 'earlier' ? days.length > 0 : days.length === needed.length
  return enough ? days : null
}

function entryOf(
  slot: Slot,
  deadline: TimelineDeadline,
  history: History,
  days: readonly Day[],
  asAt: Day,
  doneAt: LondonMoment | undefined,
): TimelineEntry {
  const { plan } = slot
  const { row } = plan
  const countsBack = plan.current.limbs.some((limb) => limb.countsBack)
  // It began when the last of its required events had happened; with one of several enough, at the first.
  const began = plan.choose === 'earlier' ? Math.min(...days) : Math.max(...days)
  const from = countsBack ? Number.NEGATIVE_INFINITY : began
  if (doneAt !== undefined && doneAt.day < from)
    throw new TimescalesError(
      'contradictory-dates',
      `done["${slot.id}"] (${formatDay(doneAt.day)}) is before the time began (${formatDay(began)}): check both.`,
      {
        path: `done["${slot.id}"]`,
        expected: `a day from ${formatDay(began)}`,
        received: formatDay(doneAt.day),
      },
    )

  let met: Happening | null = doneAt !== undefined && doneAt.day <= asAt ? { day: doneAt.day, moment: doneAt } : null
  for (const trigger of row.metBy) met = earlier(met, history.firstFrom(trigger, from))
  let moot: Happening | null = null
  for (const { trigger, atAnyTime } of row.mootOnce)
    moot = earlier(moot, history.firstFrom(trigger, atAnyTime ? Number.NEGATIVE_INFINITY : from))

  const { id } = slot
  const limit = plan.id
  // The first of them decides; on the same day it is met.
  if (moot !== null && (met === null || moot.day < met.day))
    return Object.freeze({
      id,
      limit,
      state: 'not-applicable',
      deadline,
      metOn: null,
      assumptions: deadline.assumptions,
    })
  if (met === null)
    return Object.freeze({
      id,
      limit,
      state: stateOf(deadline, asAt, null),
      deadline,
      metOn: null,
      assumptions: deadline.assumptions,
    })
  if (met.moment === null)
    return Object.freeze({ id, limit, state: 'met', deadline, metOn: null, assumptions: deadline.assumptions })
  const hourUnknown = deadline.dueTime !== null && met.moment.time === null && formatDay(met.day) === deadline.dueOn
  return Object.freeze({
    id,
    limit,
    state: stateOf(deadline, asAt, met.moment),
    deadline,
    metOn: formatDay(met.day),
    assumptions: hourUnknown
      ? Object.freeze([...deadline.assumptions, 'received-by-17:00' as const])
      : deadline.assumptions,
  })
}

/** The earlier of two; on one day, the dated one. */
function earlier(a: Happening | null, b: Happening | null): Happening | null {
  if (a === null || b === null) return a ?? b
  return b.day < a.day || (b.day === a.day && a.moment === null) ? b : a
}

/** Still to be done. */
const isOpen = ({ state }: TimelineEntry): boolean =>
  state === 'not-due' || state === 'due-today' || state === 'overdue' || state === 'relieved'

/** Whether an event is awaited: what it follows has happened or is being waited for, and nothing has overtaken it. */
function awaiting(
  history: History,
  open: ReadonlySet<LimitId>,
  doneSlots: readonly Slot[],
): (event: EventName) => boolean {
  const isDone = (event: EventName) => doneSlots.some(({ plan }) => plan.row.metBy.includes(event))
  return (event) => {
    const { follows, until } = events[event]
    if (follows === undefined || history.dayOf(event) !== undefined || history.hasHappened(event)) return false
    if (until?.some((trigger) => history.hasHappened(trigger))) return false
    return follows.some(
      (earlierEvent) =>
        history.hasHappened(earlierEvent) ||
        isDone(earlierEvent) ||
        meets(earlierEvent).some((limit) => open.has(limit)),
    )
  }
}

const metLimits = /* @__PURE__ */ new Map<EventName, readonly LimitId[]>()

/** The limits that an event meets. */
function meets(event: EventName): readonly LimitId[] {
  let limits = metLimits.get(event)
  if (limits === undefined)
    metLimits.set(event, (limits = limitIds.filter((id) => timeLimits[id].metBy.includes(event))))
  return limits
}

/** The missing events that would start it, when all that it lacks is awaited and it is not moot already. */
function awaitedStarts(
  slot: Slot,
  history: History,
  isAwaited: (event: EventName) => boolean,
): readonly EventName[] | null {
  const missing = eventsOf(slot).filter((event) => history.dayOf(event) === undefined)
  const awaited = missing.filter(isAwaited)
  const canStart = slot.plan.choose === 'earlier' ? awaited.length > 0 : awaited.length === missing.length
  const moot = slot.plan.row.mootOnce.some(({ trigger }) => history.hasHappened(trigger))
  return canStart && !moot ? awaited : null
}

const NO_ASSUMPTIONS: readonly Assumption[] = /* @__PURE__ */ Object.freeze([])

/** A limit that waits for its event; what the file says of it waits with it, once it is seen to fit. */
function notStarted({ id, plan, source }: Slot, file: CheckedCase): TimelineEntry {
  const fixed = file.fixed.get(id)
  const limb = plan.current.limbs.find(({ event }) => source === null || event === source)
  if (fixed !== undefined && limb !== undefined) mustTake(plan, limb, fixed)
  for (const claim of file.relief.get(id) ?? []) checkClaim(plan.id, claim)
  return Object.freeze({
    id,
    limit: plan.id,
    state: 'not-started',
    deadline: null,
    metOn: null,
    assumptions: NO_ASSUMPTIONS,
  })
}

/** Every entry that the file names must be one of this case. */
function mustReach(file: CheckedCase, entries: readonly TimelineEntry[]): void {
  for (const [id, path] of file.named)
    if (!entries.some((entry) => entry.id === id))
      throw new TimescalesError(
        'invalid-input',
        `${path} names ${show(id)}, which is no entry of this case.${didYouMean(
          id,
          entries.map((entry) => entry.id),
        )}`,
        {
          path,
          expected: 'the id of an entry of this case',
          received: id,
        },
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
