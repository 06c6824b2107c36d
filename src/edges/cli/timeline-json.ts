// A timeline as JSON: what JSON.stringify writes, in a fraction of its time. `batch` writes kilobytes a case, and entries
// differ in their dates and in little else: each form that an entry can have is written once, and then only its dates.
import type { Timeline, TimelineEntry } from 'send-dispute-timescales'
import { toAsciiJson } from './io'
import type { Form, Pen } from './pen'

/**
 * Writes the timeline as JSON.
 *
 * @param before what stands before it
 * @param reference its reference as JSON
 */
export function writeTimeline(pen: Pen, t: Timeline, before = '', reference = toAsciiJson(t.reference)): void {
  pen.text(`${before}{"reference":${reference},"asAt":"${t.asAt}"`)
  pen.form(classificationForm(t.classification), NO_DATES)
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
  writeRest(pen, t)
}

const NO_DATES: readonly string[] = []
const NOTHING = {}
const classifications = new WeakMap<object, Form>()

/** What follows from a kind of dispute many cases have in common: it is frozen, and written once. */
function classificationForm(classification: Timeline['classification']): Form {
  const key = classification ?? NOTHING
  let form = classifications.get(key)
  if (form === undefined) {
    form = undated(`,"classification":${JSON.stringify(classification)},"entries":[`)
    classifications.set(key, form)
  }
  return form
}

/** A text whose dates are filled in anew each time, and one that stays as it is. */
const dated = (ascii: string): Form => ({
  bytes: Buffer.from(ascii, 'latin1'),
  dates: [...ascii.matchAll(/"\d{4}-\d\d-\d\d"/g)].map(({ index }) => index + 1),
})
const undated = (ascii: string): Form => ({ bytes: Buffer.from(ascii, 'latin1'), dates: [] })

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
let forms = 0
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
  const path = pathFrom(entry.id)
  pen.form((path.form ??= kept(dated(`${JSON.stringify(entry)},`))), dates.items)
}

/** Writes what stands behind the next entry: codes of ours, and what computed them. */
function writeRest(pen: Pen, { overdue, waitingFor, computedWith }: Timeline): void {
  marks.length = 0
  addAll(overdue)
  addAll(waitingFor)
  marks.add(computedWith)
  const path = pathFrom('')
  path.form ??= kept(undated(`,${JSON.stringify({ overdue, waitingFor, computedWith }).slice(1)}`))
  pen.form(path.form, NO_DATES)
}

function pathFrom(id: string): Path {
  let path = paths.get(id)
  if (path === undefined) paths.set(id, (path = new Path(id)))
  for (let i = 0; i < marks.length; i++) path = path.to(marks.items[i])
  return path
}

function kept(form: Form): Form {
  if (++forms > KEPT) {
    paths.clear()
    forms = 1
  }
  return form
}

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
