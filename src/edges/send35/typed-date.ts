// A date as a person types it, in three boxes or in one: never an error, whatever it is.
import { english, isoDate } from 'send-dispute-timescales'

/**
 * An answer to a question about a date: its day, ISO, or what stands in the way of one. `half-typed` says nothing yet;
 * `short-year` has a year of two figures, and asks for all four; `impossible` is typed in full and is no day that can
 * be read, such as 31 February.
 */
export type DateAnswer = { readonly day: string } | 'unanswered' | 'half-typed' | 'short-year' | 'impossible'

/** Three boxes. A month may be a name, and a day may be a 1st. */
export function datePartsAnswer(day: string, month: string, year: string): DateAnswer {
  if (day + month + year === '') return 'unanswered'
  if (day === '' || month === '' || YEAR_BEGUN.test(year)) return 'half-typed'
  if (YEAR_SHORT.test(year)) return 'short-year'
  const [dayNumber, monthNumber] = [dayOf(day), monthOf(month)]
  if (dayNumber === null || monthNumber === null || !/^\d{4}$/.test(year)) return 'impossible'
  return inCalendar(`${year}-${monthNumber}-${dayNumber}`)
}

/** A date field of a browser fills a year that is being typed with noughts: `0002`, `0020`, `0202`. */
const YEAR_BEGUN = /^\d?$|^\d{3}$|^000\d$|^0[1-9]\d\d$/
const YEAR_SHORT = /^(?:00)?\d\d$/

/** One box, as an ISO date. What is the beginning of one says nothing yet. */
export function isoDateAnswer(text: string): DateAnswer {
  if (text === '') return 'unanswered'
  if (BEGINNING.test(text)) return 'half-typed'
  const [, year = '', month = '', day = ''] = THREE_PARTS.exec(text) ?? []
  return year === '' ? 'impossible' : datePartsAnswer(day.trim(), month.trim(), year)
}

/** `2026-02`, `2026-Feb-` and `2026-02-1`, of which the 1 can become a 12. */
const BEGINNING = /^\d{1,4}(?:-(?:\d{0,2}|[a-z]+\.?)(?:-\d?)?)?$/i
const THREE_PARTS = /^(\d+)-([^-]*)-([^-]*)$/

const dayOf = (text: string): string | null => {
  const [, figures] = /^(\d\d?)(?:st|nd|rd|th)?$/i.exec(text) ?? []
  return figures?.padStart(2, '0') ?? null
}

const MONTHS = Array.from({ length: 12 }, (_, i) => english.dates.month({ month: i + 1 }).toLowerCase())

/** `2`, `02`, `February`, `Feb` and `feb.`. */
function monthOf(text: string): string | null {
  if (/^\d\d?$/.test(text)) return text.padStart(2, '0')
  const [name] = /^[a-z]{3,}(?=\.?$)/.exec(text.toLowerCase()) ?? []
  const at = name === undefined ? -1 : MONTHS.findIndex((month) => month.startsWith(name))
  return at < 0 ? null : String(at + 1).padStart(2, '0')
}

function inCalendar(day: string): DateAnswer {
  try {
    return { day: isoDate(day) }
  } catch {
    return 'impossible'
  }
}
