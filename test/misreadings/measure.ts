// How often each misreading is wrong, and by how much: every day from 2015 to 2027 on which its case could start.
import { calculateDeadline, classifyDecision, type Deadline, type LimitId, TimescalesError } from '../../src/index'
import cases from '../cases/misreadings.json'
import { type Days, wrongRules } from './wrong-rules'

export const FROM = '2015-01-01'
export const THROUGH = '2027-12-31'

/** One case of the published suite. */
type Case = (typeof cases)[number]

export interface Figures {
  readonly id: string
  readonly wrongRule: string
  readonly rightAnswer: string
  readonly authority: string
  /** The time limit; null where only the classification goes wrong. */
  readonly limit: LimitId | null
  readonly example: { readonly dates: Days; readonly wrong: unknown; readonly right: unknown }
  /** Days on which the case could start, and on how many of them the wrong rule gives another day, or a day at all. */
  readonly days: number
  readonly differ: number
  /** Per cent. */
  readonly share: number
  /** By how many days the wrong last day is too early, and too late, at most; null where one side gives no day. */
  readonly worstEarlyDays: number | null
  readonly worstLateDays: number | null
}

/** The name of a misreading, without the prefix that the suite gives it. */
export const nameOf = (row: { id: string }): string => row.id.replace('misreading.', '')

/** The day by the law; null where the library says that there is none, and no answer before the law began. */
export function rightDay(row: Case, dates: Days): string | null | undefined {
  try {
    const options = 'options' in row ? row.options : undefined
    return calculateDeadline(row.limit as LimitId, dates as never, options as never).dueOn
  } catch (error) {
    if (!(error instanceof TimescalesError)) throw error
    if (error.code === 'not-in-force') return undefined
    if (error.code === 'invalid-input') return null
    throw error
  }
}

/** Every misreading with its figures, in the order of the suite. */
export const measureAll = (): Figures[] => cases.map(measure)

function measure(row: Case): Figures {
  const words = { id: row.id, wrongRule: row.misreading, rightAnswer: row.why, authority: row.authority }
  if (!('limit' in row) || row.limit === undefined) return { ...words, ...classified(row) }
  const wrongRule = wrongRules[nameOf(row)]
  if (wrongRule === undefined) throw new Error(`${row.id} has no wrong rule in test/misreadings/wrong-rules.ts.`)
  const dates = row.dates as unknown as Days
  const all: Days = { ...dates, ...(row.alsoKnown as unknown as Days) }
  const days = { counted: 0, differ: 0, early: 0, late: 0, withoutDay: 0 }
  for (const start of startDays()) {
    const moved = movedTo(start, all)
    const right = rightDay(row, only(moved, Object.keys(dates)))
    if (right === undefined) continue
    const wrong = wrongRule(moved)
    days.counted++
    if (wrong !== right) days.differ++
    if (wrong === null || right === null) days.withoutDay++
    else if (wrong < right) days.early = Math.max(days.early, daysFrom(wrong, right))
    else if (wrong > right) days.late = Math.max(days.late, daysFrom(right, wrong))
  }
  const bothGiveDays = days.withoutDay === 0
  return {
    ...words,
    limit: row.limit as LimitId,
    example: { dates: all, wrong: wrongRule(all), right: rightDay(row, dates) ?? null },
    days: days.counted,
    differ: days.differ,
    share: percent(days.differ, days.counted),
    worstEarlyDays: bothGiveDays ? days.early : null,
    worstLateDays: bothGiveDays ? days.late : null,
  }
}

/** A misreading of the classification is wrong whatever the day. */
function classified(row: Case): Omit<Figures, 'id' | 'wrongRule' | 'rightAnswer' | 'authority'> {
  const { appeal, certificate } = classifyDecision(row.dispute as never)
  const right = { appeal: { available: appeal.available }, certificate: pick(certificate) }
  const days = [...startDays()].length
  const example = { dates: {}, wrong: row.wrong, right }
  return { limit: null, example, days, differ: days, share: 100, worstEarlyDays: null, worstLateDays: null }
}

const pick = ({ needed, reason }: { needed: boolean; reason: string }) => ({ needed, reason })

export interface Headline {
  readonly letters: number
  readonly wrong: number
  readonly share: number
  readonly worstDays: number
  readonly worstLetter: string
  /** Of the wrong ones, by what moves the day. */
  readonly august: number
  readonly christmas: number
  readonly weekendOrBankHoliday: number
}

/** The later-of rule without Rules r.12, for a letter on every Monday to Friday, bank holidays among them. */
export function measureHeadline(): Headline {
  const found = {
    letters: 0,
    wrong: 0,
    worstDays: 0,
    worstLetter: '',
    august: 0,
    christmas: 0,
    weekendOrBankHoliday: 0,
  }
  for (const noticeSentOn of startDays()) {
    if (isWeekend(noticeSentOn)) continue
    found.letters++
    const wrong = wrongRules['no-rule-12']?.({ noticeSentOn }) as string
    const right = calculateDeadline('appeal.lodge', { noticeSentOn })
    if (wrong === right.dueOn) continue
    found.wrong++
    found[causeOf(right)]++
    const off = daysFrom(wrong, right.dueOn)
    if (off > found.worstDays) Object.assign(found, { worstDays: off, worstLetter: noticeSentOn })
  }
  return { ...found, share: percent(found.wrong, found.letters) }
}

function causeOf({ adjustments }: Deadline): 'august' | 'christmas' | 'weekendOrBankHoliday' {
  const moved = adjustments.find(({ rule }) => rule === 'lodge-after-august-or-christmas')
  return moved === undefined ? 'weekendOrBankHoliday' : moved.from.slice(5, 7) === '08' ? 'august' : 'christmas'
}

const isWeekend = (iso: string): boolean => new Date(iso).getUTCDay() % 6 === 0
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
const percent = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10

function* startDays(): Generator<string> {
  for (let at = Date.parse(FROM); at <= Date.parse(THROUGH); at += 86_400_000)
    yield new Date(at).toISOString().slice(0, 10)
}

/** The same case begun on another day: all its days stay as far apart. The first date is the one that starts it. */
function movedTo(start: string, days: Days): Days {
  const by = daysFrom(Object.values(days)[0] as string, start)
  return Object.fromEntries(
    Object.entries(days).map(([event, day]) => [
      event,
      /^\d{4}-/.test(day) ? new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10) : day,
    ]),
  )
}

const only = (days: Days, events: readonly string[]): Days =>
  Object.fromEntries(Object.entries(days).filter(([event]) => events.includes(event)))
