// What the page needs and the library does not say yet. Each function goes when the library has it.
import {
  calculateDeadline,
  type EventName,
  eventLabel,
  type LimitId,
  type Period,
  type Timeline,
  type TimelineEntry,
  timeLimits,
  versionOn,
} from 'send-dispute-timescales'
import { library, words } from 'site-language'
import { addDays, isIsoDay } from './dates/days'
import { type Answers, ticksOf } from './flow/answers'
import { RECOMMENDED } from './flow/duties'

/**
 * The day of the council's response stands in the Tribunal's letter, whatever day the appeal reached the council. The
 * library counts from that day alone, so the named day stands in for it, or the day of what came before: the response, or
 * what made an end of the appeal. What is due is the named day either way.
 */
export function standInStart(
  named: string | undefined,
  dates: Readonly<Record<string, string>>,
): Record<string, string> {
  if (named === undefined) return {}
  const days = ENDS.map((event) => dates[event]?.slice(0, 10)).filter((day) => day !== undefined)
  return { appealReceivedByAuthorityOn: [named, ...days].sort()[0] ?? named }
}

/** After which no response is waited for. */
const ENDS = [
  'responseReceivedOn',
  'concessionNotifiedOn',
  'appealWithdrawnOn',
  'orderMadeOn',
  'tribunalDecisionSentOn',
] as const

/** Whether a response is counted from the day that stands in, so that its reasons are none. */
export const isStandIn = ({ limit }: TimelineEntry, answers: Answers): boolean =>
  limit === 'appeal.respond' && !isIsoDay(answers.appealReceivedByAuthorityOn ?? '')

/**
 * Contacted too late, the adviser can issue no certificate to a family that says no (Regs 34(2)). The library lists the
 * adviser's days for it all the same, and nobody should wait for them.
 */
export function withoutBarred(timeline: Timeline, answers: Answers): Timeline {
  const { entries } = timeline
  const contact = entries.find(({ id }) => id === 'mediation.contact-adviser')?.state
  const isLate = contact === 'met-late' || (contact === 'overdue' && answers.contacted === 'no')
  return isLate ? without(timeline, ['mediation.certify-declined']) : timeline
}

/**
 * Once the plan has reached the new council, its review has the later of two days (Regs 15(5)). The library lists the
 * twelve months of every plan beside it, and calls a review late that is not due.
 */
export function withoutOldReview(timeline: Timeline): Timeline {
  const moved = timeline.entries.some(({ id, deadline }) => id === 'move.review' && deadline !== null)
  return moved ? without(timeline, ['review.complete']) : timeline
}

/**
 * After 5pm on its last day a step stands as it will tomorrow (Rules r.12(1)): the library knows days alone. Whoever can
 * still contact an adviser today is not late, for the certificate makes the time longer (Rules r.20(1)(c)).
 */
export function withLastHours(timeline: Timeline, tomorrow: Timeline): Timeline {
  const canContact = timeline.entries.some(
    ({ id, state }) => id === 'mediation.contact-adviser' && state === 'due-today',
  )
  const entries = timeline.entries.map((entry) => {
    const then = tomorrow.entries.find(({ id }) => id === entry.id)
    return entry.state === 'due-today' &&
      BY_FIVE.includes(entry.limit) &&
      !(canContact && entry.limit === 'appeal.lodge') &&
      then !== undefined
      ? { ...entry, state: then.state }
      : entry
  })
  return { ...timeline, entries }
}

/** The same as the library knows it, for what it explains and for a calendar. */
export const byTheDay = (timeline: Timeline): Timeline => ({
  ...timeline,
  entries: timeline.entries.map((entry) => entryByTheDay(entry, timeline)),
})

export const entryByTheDay = (entry: TimelineEntry, { asAt }: Timeline): TimelineEntry =>
  BY_FIVE.includes(entry.limit) &&
  entry.deadline?.dueOn === asAt &&
  (entry.state === 'overdue' || entry.state === 'waiting')
    ? { ...entry, state: 'due-today' }
    : entry

const BY_FIVE: readonly LimitId[] = [
  'appeal.lodge',
  'appeal.respond',
  'appeal.attendance-form',
  'appeal.further-evidence',
  'appeal.working-document',
  'appeal.bundle',
]

/** An agreement was made at mediation, so that nobody has to see that there is one, or to certify that there is none. */
export function withoutMediated(timeline: Timeline, { agreementMadeOn = '' }: Answers): Timeline {
  const agreed = isIsoDay(agreementMadeOn) && agreementMadeOn.slice(0, 10) <= timeline.asAt
  return agreed ? without(timeline, MEDIATED, 'not-started') : timeline
}

const MEDIATED: readonly LimitId[] = [
  'mediation.arrange',
  'mediation.arrange-health',
  'mediation.tell-commissioning-body',
  'mediation.certify-declined',
  'mediation.certify-not-arranged',
]

/**
 * A recommendation on health is answered by the health body, one on social care by the council (Rec Regs 6, 7). The
 * library starts both with the day of the recommendation, and what was recommended is known here.
 */
export function withoutUnasked(timeline: Timeline, answers: Answers): Timeline {
  const ticks = ticksOf(answers, 'order')
  const is = (kind: keyof typeof RECOMMENDED): boolean => RECOMMENDED[kind].some((tick) => ticks.includes(tick))
  const [health, care] = [is('health'), is('care')]
  if (health === care) return timeline
  return without(timeline, health ? CARE_ANSWERS : HEALTH_ANSWERS)
}

const HEALTH_ANSWERS: readonly LimitId[] = ['appeal.answer-health-recommendation', 'appeal.copy-health-answer']
const CARE_ANSWERS: readonly LimitId[] = ['appeal.answer-care-recommendation', 'appeal.copy-care-answer']

const without = (timeline: Timeline, limits: readonly LimitId[], state?: TimelineEntry['state']): Timeline => ({
  ...timeline,
  entries: timeline.entries.filter(
    (entry) => !(limits.includes(entry.limit) && (state === undefined || entry.state === state)),
  ),
})

/** The first day on which a letter can have been sent, for a step to be in time on a given day; null when none is. */
export function firstStartInTime(limit: LimitId, event: string, from: string, on: string): string | null {
  let first: string | null = null
  // A letter older than one that is too late is too late as well.
  for (let start = on; start >= from; start = addDays(start, -1)) {
    if (calculateDeadline(limit, { [event]: start } as never).dueOn < on) break
    first = start
  }
  return first
}

/** The length of the limb that an event starts, as the law has it on a day. */
export function periodOf(limit: LimitId, event: string, on: string): Period {
  const version = versionOn(timeLimits[limit], on)
  const limb = version?.counts.limbs.find((each) => each.event === event)
  if (limb === undefined) throw new Error(`${event} starts no limb of ${limit}.`)
  return limb.period
}

const UID = /^UID:.*(?:\r\n[ \t].*)*/gm

/**
 * A calendar file whose entries keep their ids whatever they are called. The library makes both of one reference: here
 * the titles are those of `title`, and the ids those of `id`, which does not change when a date is corrected.
 */
export function calendarWithIds(make: (reference: string) => string, title: string, id: string): string {
  const ids = make(id).match(UID) ?? []
  let place = 0
  return make(title).replace(UID, () => ids[place++] ?? '')
}

/** An event as it was, or as it will be: the library has a label for what has happened alone. */
export const eventOn = (event: EventName, ahead: boolean, said: typeof library = library): string =>
  ahead ? said.events[event].replace(/\{.*?\|(.*?)\}/g, '$1') : eventLabel(event, said)

/** The library's words, where only the date printed on the letter is known: nobody says that it was sent on that day. */
export const wordsOfLibrary = ({ letter }: Answers): typeof library =>
  letter === 'dated' ? { ...library, events: { ...library.events, noticeSentOn: words.letterWasDated } } : library

/** One date of a letter stands for both, and is explained once. */
export function withoutPrinted(entry: TimelineEntry, { letter }: Answers): TimelineEntry {
  const { deadline } = entry
  if (letter !== 'dated' || deadline === null) return entry
  const [printed] = deadline.starts.filter(({ event }) => event === 'noticeDatedOn')
  if (printed === undefined) return entry
  const starts = deadline.starts
    .filter((each) => each !== printed)
    .map((each) => ({ ...each, chosen: each.chosen || (printed.chosen && each.event === 'noticeSentOn') }))
  return { ...entry, deadline: { ...deadline, starts } }
}
