// The answers: readable names and values, as they stand in the link.
import { type EventName, events } from 'send-dispute-timescales'
import { isIsoDay } from '../dates/days'
import type { Voice } from '../people'

/**
 * Each answer by its name: a choice (`decision=refusal-to-assess`), ticks with commas between (`also=school,health`), a
 * day by the name of its event (`noticeSentOn=2026-06-19`), or a day for one entry (`directed.appeal.respond=…`).
 */
export type Answers = Readonly<Record<string, string>>

/** A day that was asked for and is not known, or need not be given. */
export const NOT_KNOWN = 'unknown'
/** No tick at all. */
export const NONE = 'none'
/** In a link, where the date of birth was given: the day itself never goes into one. */
export const GIVEN = 'given'

export const ticksOf = (answers: Answers, key: string): readonly string[] =>
  (answers[key] ?? '').split(',').filter((tick) => tick !== '' && tick !== NONE)

/** The day that was given under a name, without its hour; null where there is none. */
export function dayIn(answers: Answers, key: string): string | null {
  const value = answers[key] ?? ''
  return isIsoDay(value) ? value.slice(0, 10) : null
}

export const isEvent = (key: string): key is EventName => Object.hasOwn(events, key)

/** The dates that belong to one entry of the timeline: `directed.`, `agreed.` and `done.` before its id. */
export const ENTRY_DATES = ['directed', 'agreed', 'done'] as const
export type EntryDate = (typeof ENTRY_DATES)[number]

/** `directed.appeal.respond` is a directed date of `appeal.respond`; null for any other name. */
export function entryDateOf(key: string): { readonly kind: EntryDate; readonly id: string } | null {
  for (const kind of ENTRY_DATES) if (key.startsWith(`${kind}.`)) return { kind, id: key.slice(kind.length + 1) }
  return null
}

const NEW_HEARING = 'directed.appeal.hearing'

/**
 * A hearing is an appointment, so the Tribunal directs no other date for it: it names another day of the hearing. Both
 * stay among the answers, and the new one is the day of the hearing.
 */
export function withNewHearing(answers: Answers): Answers {
  const { [NEW_HEARING]: day, ...others } = answers
  return dayIn(answers, NEW_HEARING) === null || day === undefined ? answers : { ...others, hearingOn: day }
}

/** The day of the hearing, given anew among the days of the letter: it is later than any that was added before. */
export const withoutNewHearing = (given: Answers, old: Answers): Answers =>
  'hearingOn' in given && given.hearingOn !== old.hearingOn
    ? Object.fromEntries(Object.entries(old).filter(([key]) => key !== NEW_HEARING))
    : old

/** An exception that is claimed for one entry: `relieved.plan.finalise=school-closed`. */
export const RELIEVED = 'relieved.'

/** Dates that the page asks for and the library has no event for. */
export const OWN_DATES = ['born', 'asAt'] as const

export function voiceOf({ who, where }: Answers): Voice {
  if (who === 'professional') return where === 'school' || where === 'health' ? where : 'council'
  return who === 'young-person' || who === 'adviser' ? who : 'parent'
}
