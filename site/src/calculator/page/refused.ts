// What the library refuses, in the words of the page. The library names places in its input, and nobody reads those here.
import type { TimescalesError } from 'send-dispute-timescales'
import { words } from 'site-language'
import { type Answers, dayIn, ENTRY_DATES, isEvent } from '../flow/answers'
import { theDate } from '../flow/told'

/** A day that the library named, by the answer it came from. */
export interface RefusedDay {
  readonly key: string
  /** Null where the message has none. */
  readonly on: string | null
}

/** `dates.orderMadeOn (2026-11-15)`, `directed["comply.amend-plan@orderMadeOn"] (2026-11-10)`. */
const PLACE = new RegExp(
  `\\b(?:dates\\.(?<event>\\w+)|(?<kind>${ENTRY_DATES.join('|')})\\["(?<id>[^"]+)"\\])(?: \\((?<on>\\d{4}-\\d\\d-\\d\\d)\\))?`,
  'g',
)

/** The days that an error is about, the later one first; what stands first is what it blames. */
export function refusedDays({ path, message }: TimescalesError, answers: Answers): readonly RefusedDay[] {
  const found = [...`${message} ${path}`.matchAll(PLACE)].map(({ groups = {} }): RefusedDay => {
    const { event, kind, id, on } = groups
    return { key: keyOf(event ?? `${kind}.${id}`, answers), on: on ?? null }
  })
  return found.filter(({ key }, i) => found.findIndex((each) => each.key === key) === i)
}

/** The answer behind a date that the case file has and nobody gave by that name. */
function keyOf(name: string, answers: Answers): string {
  if (name === 'hearingOn' && dayIn(answers, 'directed.appeal.hearing') !== null) return 'directed.appeal.hearing'
  if (name === 'directed.appeal.respond' && dayIn(answers, name) === null) return 'responseDueOn'
  const own = OWN_NAMES[name]
  return own !== undefined && dayIn(answers, name) === null ? own : name
}

const OWN_NAMES: Readonly<Record<string, string>> = {
  reinstatementClaimReceivedBySchoolOn: 'claimReceivedBySchoolOn',
  recommendationMadeOn: 'orderMadeOn',
  awareOfMoveOn: 'movedOn',
}

export function refusedWords(error: TimescalesError, answers: Answers): string {
  const { errors } = words
  if (error.code === 'not-in-force') return errors.beforeTheLaw
  if (error.code === 'beyond-calendar') return errors.beyondTheCalendar
  const [later, earlier] = refusedDays(error, answers)
  if (error.code === 'contradictory-dates' && later?.on && earlier?.on)
    return errors.order(theDate(later.key, answers), later.on, theDate(earlier.key, answers), earlier.on)
  return later === undefined || !isNamed(later.key) ? errors.refused : errors.doesNotFit(theDate(later.key, answers))
}

const isNamed = (key: string): boolean => isEvent(key) || ENTRY_DATES.some((kind) => key.startsWith(`${kind}.`))
