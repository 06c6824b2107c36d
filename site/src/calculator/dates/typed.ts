// A date as people type it: three boxes, day before month, in figures or words; or a whole date in any one box.
import { dayOf } from './days'

export interface TypedDate {
  readonly day: string
  readonly month: string
  readonly year: string
}

export type DatePart = keyof TypedDate
export const DATE_PARTS = ['day', 'month', 'year'] as const

export const NO_DATE: TypedDate = { day: '', month: '', year: '' }

/** What is wrong with a typed date, as data; the sentences stand in the catalogue. */
export type TypedProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'incomplete'; readonly missing: readonly DatePart[] }
  | { readonly code: 'unreadable'; readonly part: DatePart }
  | { readonly code: 'no-such-month'; readonly month: number }
  | { readonly code: 'short-year' }
  | { readonly code: 'no-such-day'; readonly day: number; readonly month: number; readonly year: number }

export type Reading = { readonly iso: string } | { readonly problem: TypedProblem }

/** How the months are called, January first: in the language of the page. */
export type MonthNames = readonly string[]

export const isBlank = (typed: TypedDate): boolean => DATE_PARTS.every((part) => typed[part].trim() === '')

/** The ISO day that was typed, or the first thing that keeps it from being one. */
export function readTyped(typed: TypedDate, months: MonthNames): Reading {
  const boxes = spread(typed, months)
  const { day, month, year } = boxes
  if (isBlank(typed)) return { problem: { code: 'empty' } }
  const missing = DATE_PARTS.filter((part) => boxes[part].trim() === '')
  if (missing.length > 0) return { problem: { code: 'incomplete', missing } }
  if (isFigures(month) && monthIn(month, months) === null)
    return { problem: { code: 'no-such-month', month: Number(month) } }
  if (isFigures(year) && yearIn(year) === null) return { problem: { code: 'short-year' } }
  const read = { day: dayIn(day), month: monthIn(month, months), year: yearIn(year) }
  for (const part of DATE_PARTS) if (read[part] === null) return { problem: { code: 'unreadable', part } }
  const [d, m, y] = [read.day ?? 0, read.month ?? 0, read.year ?? 0]
  const iso = dayOf(y, m, d)
  return iso === null ? { problem: { code: 'no-such-day', day: d, month: m, year: y } } : { iso }
}

/** An ISO day in its three boxes, the month as a word. */
export function typedOf(iso: string, months: MonthNames): TypedDate {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-')
  return { day: String(Number(day)), month: months[Number(month) - 1] ?? month, year }
}

/** A whole date in one text: `3 June 2026`, `Wednesday 3rd June 2026`, `03/06/2026`, `3.6.26`, `2026-06-03`. */
export function readWhole(text: string, months: MonthNames): TypedDate | null {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(\d)\s*(st|nd|rd|th)\b/gi, '$1')
    .replace(/^\p{L}{2,12}day,?\s+|^(mon|tues?|wed|thu(rs?)?|fri|sat|sun)[.,]?\s+/iu, '')
    .replace(/\s+of\s+/i, ' ')
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T.*)?$/.exec(words)
  if (iso) return wholeOf(iso[3], iso[2], iso[1], months)
  const figures = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})$/.exec(words)
  if (figures) return wholeOf(figures[1], figures[2], figures[3], months)
  const named = /^(\d{1,2})[-\s]?(\p{L}{3,}\.?)[-,\s]+(\d{4}|\d{2})$/u.exec(words)
  if (named) return wholeOf(named[1], named[2], named[3], months)
  const monthFirst = /^(\p{L}{3,}\.?)\s(\d{1,2}),?\s(\d{4})$/u.exec(words)
  return monthFirst ? wholeOf(monthFirst[2], monthFirst[1], monthFirst[3], months) : null
}

function wholeOf(day = '', month = '', year = '', months: MonthNames): TypedDate | null {
  const number = monthIn(month, months)
  return number === null
    ? null
    : { day: String(Number(day)), month: months[number - 1] ?? month, year: String(yearIn(year)) }
}

/** A whole date in one box, whatever stands in the others, goes into all three; also one that has a slip in it. */
export function spread(typed: TypedDate, months: MonthNames): TypedDate {
  for (const part of DATE_PARTS) {
    const whole = readWhole(typed[part], months) ?? piecesOf(typed[part])
    if (whole !== null) return whole
  }
  return typed
}

/** The parts of what was meant for a whole date, `6/13/26` or `9 June 202`: what is wrong with them is said of each. */
function piecesOf(text: string): TypedDate | null {
  const [, day, month, year] =
    /^(\d{1,2})\s?[-/. ]\s?(\d{1,2}|\p{L}{3,}\.?)\s?[-/. ]\s?(\d{1,5})$/u.exec(text.trim()) ?? []
  return day === undefined || month === undefined || year === undefined ? null : { day, month, year }
}

const isFigures = (text: string): boolean => /^\d+$/.test(text.trim())

/** `3`, `03` or `3rd`. A number that no month has is still a number: which day there is not is said with its month. */
function dayIn(text: string): number | null {
  const found = /^(\d{1,2})\s*(st|nd|rd|th)?$/i.exec(text.trim())
  return found === null || Number(found[1]) === 0 ? null : Number(found[1])
}

/** `6`, `06`, `June`, `Jun` or `jun.`, and with a slip of the pen `Febuary`: the first three letters say which. */
function monthIn(text: string, months: MonthNames): number | null {
  const typed = text.trim().replace(/\.$/, '').toLowerCase()
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : null
  if (!/^\p{L}{3,10}$/u.test(typed)) return null
  const place = months.findIndex((name) => name.slice(0, 3).toLowerCase() === typed.slice(0, 3))
  return place === -1 ? null : place + 1
}

/** `2026` or `26`. */
function yearIn(text: string): number | null {
  const typed = text.trim()
  if (/^\d{4}$/.test(typed)) return Number(typed)
  return /^\d{2}$/.test(typed) ? 2000 + Number(typed) : null
}
