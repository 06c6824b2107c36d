// The answers in the address, after the #: they never leave the browser. There is no day in it unless someone pins one,
// so a link opens as of the day it is opened; a date of birth and a name never go in by themselves.
import { exceptions, timeLimits } from 'send-dispute-timescales'
import { words } from 'site-language'
import { isIsoDay } from '../dates/days'
import { type Answers, entryDateOf, GIVEN, isEvent, NONE, NOT_KNOWN, RELIEVED } from '../flow/answers'
import { TIMETABLE } from '../flow/questions'

export interface Link {
  readonly answers: Answers
  /** The question that is shown; null for the next one that is open, or the answer. */
  readonly at: string | null
  /** The day to look at the case from; null for today. */
  readonly asAt: string | null
  /** A name for the case, where it was ticked to go into the link. */
  readonly name: string | null
  /** What tells the calendar entries of this case from those of another; there once a calendar file was saved. */
  readonly calendar?: string | null
}

/** `#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19`. */
export function toHash({ answers, at, asAt, name, calendar = null }: Link): string {
  const parts = Object.entries(answers)
    .filter(([, value]) => value !== '')
    .map(([key, value]): [string, string] => (key === 'born' && isIsoDay(value) ? [key, GIVEN] : [key, value]))
  if (asAt !== null) parts.push(['asAt', asAt])
  if (name !== null && name !== '') parts.push(['name', name])
  if (calendar !== null) parts.push(['calendar', calendar])
  if (at !== null) parts.push(['at', at])
  return `#${parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`).join('&')}`
}

/** What a link says, and the names in it that this page cannot read: the rest opens all the same. */
export function fromHash(hash: string): Link & { readonly dropped: readonly string[] } {
  const answers: Record<string, string> = {}
  const dropped: string[] = []
  let [at, asAt, name, calendar]: (string | null)[] = [null, null, null, null]
  for (const [key, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (key === 'at') at = value
    else if (key === 'asAt' && isIsoDay(value)) asAt = value.slice(0, 10)
    else if (key === 'calendar' && CALENDAR.test(value)) calendar = value
    else if (key === 'name') name = value.slice(0, 60)
    else if (isReadable(key, value)) answers[key] = value
    else if (key !== '') dropped.push(key.slice(0, 40))
  }
  return { answers, at: at ?? null, asAt: asAt ?? null, name: name ?? null, calendar: calendar ?? null, dropped }
}

const CALENDAR = /^[a-z0-9]{4,16}$/

/** Made by chance, so that it says nothing of the case and no other has it. */
export const newCalendarId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('')

/** Marks of the page itself: that more is asked, or how. */
const FLAGS: Readonly<Record<string, string>> = { appealSent: 'yes', differs: 'yes', timetable: 'yes' }

/** Whether a name and its value are an answer that this page can hold. */
function isReadable(key: string, value: string): boolean {
  if (Object.hasOwn(FLAGS, key)) return FLAGS[key] === value
  if (key === 'born') return value === GIVEN || value === NOT_KNOWN
  if (isEvent(key) || (TIMETABLE as readonly string[]).includes(key)) return isIsoDay(value) || value === NOT_KNOWN
  const entry = entryDateOf(key)
  if (entry !== null) return isLimit(entry.id) && (isIsoDay(value) || value === NOT_KNOWN)
  if (key.startsWith(RELIEVED))
    return isLimit(key.slice(RELIEVED.length)) && (value === NONE || Object.hasOwn(exceptions, value))
  const group = ['order', 'agreement', 'concession'].includes(key) ? 'duties' : key
  const options = words.options[group]
  return options !== undefined && value.split(',').every((each) => each === NONE || Object.hasOwn(options, each))
}

const isLimit = (id: string): boolean => Object.hasOwn(timeLimits, id.replace(/@\w+$/, ''))
