// A timeline as JSON: what JSON.stringify writes, in a fraction of its time. `batch` writes kilobytes a case, and entries
// differ in their dates and in little else: each form that an entry can have is written once, and then only its dates.
import type { Timeline, TimelineEntry } from 'send-dispute-timescales'
import { toAsciiJson } from './io'
import type { Form, Pen } from './pen'

/** Writes the timeline as one line of JSON. */
export function writeTimeline(pen: Pen, t: Timeline, reference = toAsciiJson(t.reference)): void {
  pen.text(`{"reference":${reference},"asAt":"${t.asAt}"`)
  pen.form(shared(t.classification, classificationText), NO_DATES)
  let [next, end] = [0, 0]
  for (const entry of t.entries) {
    const from = pen.length
    writeEntry(pen, entry)
    if (entry === t.next) [next, end] = [from, pen.length]
  }
  if (t.entries.length > 0) pen.length -= COMMA
  pen.text('],"next":')
  // What comes next is one of the entries.
  if (t.next === null) pen.text('null')
  else pen.again(next, end - COMMA)
  pen.text(`,"overdue":${codes(t.overdue)},"waitingFor":${codes(t.waitingFor)}`)
  pen.form(shared(t.computedWith, computedWithText), NO_DATES)
}

/** Codes of ours: nothing in them needs escaping. */
const codes = (list: readonly string[]): string => (list.length === 0 ? '[]' : `["${list.join('","')}"]`)

const forms = new WeakMap<object, Form>()
const NO_DATES: readonly string[] = []
const NOTHING = {}

const classificationText = (text: string): string => `,"classification":${text},"entries":[`
const computedWithText = (text: string): string => `,"computedWith":${text}}`

/** What many timelines hold in common, such as what follows from a kind of dispute: frozen, and written once. */
function shared(value: object | null, around: (text: string) => string): Form {
  const key = value ?? NOTHING
  let form = forms.get(key)
  if (form === undefined) forms.set(key, (form = { bytes: bytesOf(around(JSON.stringify(value))), dates: [] }))
  return form
}

const bytesOf = (ascii: string): Buffer => Buffer.from(ascii, 'latin1')

/** The marks in which entries can differ, one after the other, lead to the form of those that differ in none. */
class Path {
  form: Form | null = null
  readonly #mark: unknown
  /** Few marks can stand in one place: they are looked through in turn, which is quicker than a Map. */
  #first: Path | null = null
  #sibling: Path | null = null

  constructor(mark: unknown) {
    this.#mark = mark
  }

  to(mark: unknown): Path {
    let next = this.#first
    while (next !== null && next.#mark !== mark) next = next.#sibling
    if (next === null) {
      next = new Path(mark)
      next.#sibling = this.#first
      this.#first = next
    }
    return next
  }
}

const paths = new Map<string, Path>()
let kept = 0
/** A caseload has some hundreds of forms; input made to have ever new ones does not fill the memory. */
const KEPT = 5000

/** A list that is filled anew for each entry, and keeps its room. */
class Gathered<T> {
  readonly items: T[] = []
  length = 0

  add(item: T): void {
    this.items[this.length++] = item
  }
}

const marks = new Gathered<unknown>()
const dates = new Gathered<string>()

/** Writes an entry and a comma. */
function writeEntry(pen: Pen, entry: TimelineEntry): void {
  gather(entry)
  let path = paths.get(entry.id)
  if (path === undefined) paths.set(entry.id, (path = new Path(entry.id)))
  for (let i = 0; i < marks.length; i++) path = path.to(marks.items[i])
  pen.form((path.form ??= newForm(entry)), dates.items)
}

function newForm(entry: TimelineEntry): Form {
  if (++kept > KEPT) {
    paths.clear()
    kept = 1
  }
  const text = `${JSON.stringify(entry)},`
  return { bytes: bytesOf(text), dates: [...text.matchAll(ISO_DATE)].map(({ index }) => index + 1) }
}

const ISO_DATE = /"\d{4}-\d\d-\d\d"/g
const COMMA = 1

/** Gathers an entry's dates, in the order in which JSON has them, and all else in which it can differ from another. */
function gather({ state, deadline, metOn, assumptions }: TimelineEntry): void {
  dates.length = 0
  marks.length = 0
  marks.add(state)
  if (deadline !== null) gatherDeadline(deadline)
  addAll(assumptions)
  if (metOn !== null) dates.add(metOn)
  marks.add(metOn === null)
}

function gatherDeadline(deadline: NonNullable<TimelineEntry['deadline']>): void {
  const { starts, endsOn, dueOn, lastWorkingDayOn, adjustments, relieved } = deadline
  // A period, and the provisions of a way in which a limit runs, are records of the law: they are there once.
  marks.add(deadline.basis)
  for (let i = 0; i < starts.length; i++) {
    const { on, period, endsOn, chosen } = starts[i] as (typeof starts)[number]
    marks.add(period)
    marks.add(chosen)
    dates.add(on)
    dates.add(endsOn)
  }
  addAll(deadline.unknown)
  dates.add(endsOn)
  dates.add(dueOn)
  marks.add(deadline.dueTime)
  marks.add(lastWorkingDayOn === null)
  if (lastWorkingDayOn !== null) dates.add(lastWorkingDayOn)
  for (let i = 0; i < adjustments.length; i++) {
    const { rule, from, to, basis } = adjustments[i] as (typeof adjustments)[number]
    marks.add(rule)
    marks.add(basis)
    dates.add(from)
    dates.add(to)
  }
  addAll(deadline.assumptions)
  if (relieved !== null) marks.add(JSON.stringify(relieved))
  addAll(deadline.exceptions)
  marks.add(deadline.holidays)
  marks.add(deadline.verified)
}

function addAll(list: readonly unknown[]): void {
  marks.add(list.length)
  for (let i = 0; i < list.length; i++) marks.add(list[i])
}
