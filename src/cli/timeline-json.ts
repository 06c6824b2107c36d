// A timeline as JSON: what JSON.stringify writes, in half its time. `batch` writes kilobytes a case.
import type { Deadline, Timeline, TimelineEntry } from 'send-dispute-timescales'
import { toAsciiJson } from './io'

type TimelineDeadline = NonNullable<TimelineEntry['deadline']>

/** The timeline as one line of JSON. */
export function timelineJson(t: Timeline): string {
  const entries = t.entries.map(entry)
  // What comes next is one of the entries.
  const next = t.next === null ? 'null' : (entries[t.entries.indexOf(t.next)] as string)
  return `{"reference":${toAsciiJson(t.reference)},"asAt":"${t.asAt}","classification":${orNull(t.classification, shared)},"entries":[${entries.join(',')}],"next":${next},"overdue":${list(t.overdue, code)},"waitingFor":${list(t.waitingFor, code)},"computedWith":${shared(t.computedWith)}}`
}

const entry = (e: TimelineEntry): string =>
  `${entryHead(e)}${e.state}","deadline":${orNull(e.deadline, deadline)},"metOn":${orNull(e.metOn, code)},"assumptions":${list(e.assumptions, code)}}`

const entryHead = remember(
  new Map<string, string>(),
  (e: TimelineEntry) => e.id,
  (e) => `{"id":"${e.id}","limit":"${e.limit}","state":"`,
)

const deadline = (d: TimelineDeadline): string =>
  `${deadlineHead(d)}${list(d.starts, start)},"unknown":${list(d.unknown, code)},"endsOn":"${d.endsOn}","dueOn":"${d.dueOn}","dueTime":${orNull(d.dueTime, code)},"lastWorkingDayOn":${orNull(d.lastWorkingDayOn, code)},"adjustments":${list(d.adjustments, adjustment)},"assumptions":${list(d.assumptions, code)},"relieved":${JSON.stringify(d.relieved)},"exceptions":${shared(d.exceptions)}${holidays(d)}${d.holidays}"${basis(d)}${d.verified}"}`

const deadlineHead = remember(
  new Map<string, string>(),
  (d: TimelineDeadline) => d.limit,
  (d) => `{"limit":"${d.limit}","actor":"${d.actor}","act":"${d.act}","starts":`,
)

// A limit is a floor or it is not, and each way in which it can run has provisions of its own.
const holidays = remember(
  new Map<string, string>(),
  (d: TimelineDeadline) => d.limit,
  (d) => `,"minimum":${d.minimum},"holidays":"`,
)
const basis = remember(
  new WeakMap<object, string>(),
  (d: TimelineDeadline) => d.basis,
  (d) => `,"basis":${JSON.stringify(d.basis)},"verified":"`,
)

type Start = Deadline['starts'][number]

const start = (s: Start): string =>
  `{"event":"${s.event}","on":"${s.on}"${counting(s)}${s.endsOn}","chosen":${s.chosen}}`

// Each way in which a limit can run has a period record of its own.
const counting = remember(
  new WeakMap<object, string>(),
  (s: Start) => s.period,
  (s) => `,"period":${JSON.stringify(s.period)},"counting":"${s.counting}","endsOn":"`,
)

const adjustment = (a: Deadline['adjustments'][number]): string =>
  `{"rule":"${a.rule}","from":"${a.from}","to":"${a.to}","basis":${shared(a.basis)}}`

/** What many records hold in common, such as the provisions a limit rests on: frozen, and written once. */
const shared = remember(
  new WeakMap<object, string>(),
  (value: object) => value,
  (value) => JSON.stringify(value),
)

/** Writes a text once for each key. */
function remember<T, K>(
  texts: { get(key: K): string | undefined; set(key: K, text: string): unknown },
  keyOf: (value: T) => K,
  write: (value: T) => string,
): (value: T) => string {
  return (value) => {
    const key = keyOf(value)
    let text = texts.get(key)
    if (text === undefined) texts.set(key, (text = write(value)))
    return text
  }
}

/** A code of ours or a date: nothing in it needs escaping. */
const code = (text: string): string => `"${text}"`

const orNull = <T>(value: T | null, write: (value: T) => string): string => (value === null ? 'null' : write(value))

function list<T>(items: readonly T[], write: (item: T) => string): string {
  let text = ''
  for (const item of items) text += text === '' ? write(item) : `,${write(item)}`
  return `[${text}]`
}
