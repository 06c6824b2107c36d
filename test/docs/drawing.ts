// Draws how a time limit was counted, from its record: `steps`, a line a date, and `days`, a line a week.
import {
  calculateDeadline,
  countsBeforeTribunal,
  type Deadline,
  eventLabel,
  isBankHoliday,
  isWorkingDay,
  type LimitId,
  ruleLabel,
  type Start,
} from '../../src/index'

/** Draws what the words behind a fence ask for: `steps appeal.lodge noticeSentOn=2025-06-05`. */
export function draw(words: string): string {
  const [form, limit, ...pairs] = words.split(' ')
  const dates = Object.fromEntries(pairs.map((pair) => pair.split('=')))
  const deadline = calculateDeadline(limit as LimitId, dates as never)
  if (form === 'steps') return steps(deadline)
  if (form === 'days') return days(deadline)
  throw new Error(`"${words}" asks for no drawing: it starts with steps or days.`)
}

const DAY = 86_400_000
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const weekdayOf = (iso: string): number => (new Date(iso).getUTCDay() + 6) % 7
const plus = (iso: string, n: number): string => new Date(Date.parse(iso) + n * DAY).toISOString().slice(0, 10)
const dayMonth = (iso: string): string =>
  `${String(Number(iso.slice(8))).padStart(2)} ${MONTHS[Number(iso.slice(5, 7)) - 1]}`
const longDay = (iso: string): string => `${WEEKDAYS[weekdayOf(iso)]} ${dayMonth(iso)} ${iso.slice(0, 4)}`

function periodOf({ period }: Start): string {
  if (period.before !== undefined) return 'the day before the date named'
  if (period.n === 0) return 'at once'
  const unit = period.unit.replace('-', ' ')
  return period.n === 1 ? `1 ${unit.slice(0, -1)} ends` : `${period.n} ${unit} end`
}

function steps({ starts, adjustments, dueOn, dueTime }: Deadline): string {
  const chosen = starts.findIndex((start) => start.chosen)
  const lines: { on: string; place: number; limb: number; mark: string; text: string }[] = []
  starts.forEach((start, limb) => {
    lines.push({ on: start.on, place: 0, limb, mark: 'o', text: eventLabel(start.event) })
    const which = starts.length > 1 && limb === chosen ? ', and this one counts' : ''
    lines.push({ on: start.endsOn, place: 1, limb, mark: '+', text: `${periodOf(start)}${which}` })
  })
  for (const { rule, from, to } of adjustments) {
    const past = rule === 'lodge-after-august-or-christmas' && (from.slice(5, 7) === '08' ? 'August' : 'Christmas')
    lines.push({ on: to, place: 2, limb: chosen, mark: '+', text: past ? `moves past ${past}` : ruleLabel(rule) })
  }
  lines.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.place - b.place))
  const last = [...lines].reverse().find(({ on, limb, place }) => on === dueOn && limb === chosen && place > 0)
  if (last) Object.assign(last, { mark: '*', text: `${last.text}: last day${dueTime === null ? '' : ', until 5pm'}` })
  return lines
    .map(({ on, limb, mark, text }) => {
      const columns = starts.map((start, i) =>
        i === limb ? mark : runsThrough(start, on, i === chosen ? dueOn : '') ? '|' : ' ',
      )
      return `${longDay(on)}  ${columns.join(' ')}  ${text}`
    })
    .join('\n')
}

const runsThrough = ({ on, endsOn }: Start, day: string, dueOn: string): boolean => {
  const [from, to] = on < endsOn ? [on, dueOn > endsOn ? dueOn : endsOn] : [endsOn, on]
  return day > from && day < to
}

function days(deadline: Deadline): string {
  const start = deadline.starts.find(({ chosen }) => chosen) as Start
  const cells = cellsOf(deadline, start)
  const [first = '', ...rest] = [...cells.keys()].sort()
  const last = rest.at(-1) ?? first
  const weeks = [`         ${WEEKDAYS.map((name) => name.padStart(5)).join('')}`]
  for (let monday = plus(first, -weekdayOf(first)); monday <= last; monday = plus(monday, 7)) {
    const week = WEEKDAYS.map((_, i) => (cells.get(plus(monday, i)) ?? '').padStart(5))
    weeks.push(`${dayMonth(monday).padEnd(9)}${week.join('')}`.trimEnd())
  }
  const used = Object.entries(LEGEND).filter(([sign]) => [...cells.values()].some((cell) => cell.includes(sign)))
  return [...weeks, '', ...used.map(([sign, text]) => `${sign.padEnd(3)} ${text}`)].join('\n')
}

const LEGEND: Record<string, string> = {
  o: 'the day it starts from, not counted',
  BH: 'bank holiday',
  '.': 'weekend',
  '-': 'inside the month or months',
  '+': 'made up, one day for each that is not counted',
  x: 'not counted',
  '>': 'the end moves over this day',
  '*': 'last day in time',
}

/** What stands in the square of each day. */
function cellsOf({ dueOn, endsOn, adjustments, limit }: Deadline, start: Start): Map<string, string> {
  const cells = new Map<string, string>([[start.on, 'o']])
  const madeUp = adjustments.find(({ rule }) => rule === 'upper-tribunal-days-not-counted')
  const monthsEnd = start.period.unit === 'months' ? (madeUp?.from ?? start.endsOn) : ''
  const leavesOut = /^(appeal\.(respond|seek|set|review)|upper-tribunal)/.test(limit)
  const step = start.endsOn < start.on ? -1 : 1
  let number = 0
  for (let day = plus(start.on, step); step > 0 ? day <= endsOn : day >= endsOn; day = plus(day, step)) {
    const idle = start.period.unit === 'working-days' && !isWorkingDay(day)
    if (leavesOut && !countsBeforeTribunal(day)) cells.set(day, 'x')
    else if (idle) cells.set(day, isBankHoliday(day) ? 'BH' : '.')
    else if (day <= monthsEnd) cells.set(day, '-')
    else cells.set(day, `${monthsEnd === '' ? '' : '+'}${++number}`)
  }
  const rolls = adjustments.some(({ rule }) => rule === 'roll-to-working-day')
  if (rolls) for (let day = plus(endsOn, 1); day < dueOn; day = plus(day, 1)) cells.set(day, '>')
  cells.set(dueOn, `${dueOn === endsOn ? cells.get(dueOn) : ''}*`)
  return cells
}
