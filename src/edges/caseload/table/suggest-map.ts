// A proposal for a map, from the names of the columns alone. A person reads it and says that it is right.
import type { EventName } from 'send-dispute-timescales'
import { readCellDate } from './dates'
import { firstRows, plainName } from './header'
import type { DateOrder, TableMap } from './map'
import { textOf } from './text'

/** A map with the questions that only a person can answer. */
export interface SuggestedMap extends Omit<TableMap, 'dates' | 'events'> {
  /** The column that is likely to date each event. */
  readonly events: { readonly [E in EventName]?: string }
  /** `null`: say whether the day or the month comes first. It is never guessed, and a map is refused until it is said. */
  readonly dates: Readonly<Record<string, DateOrder | null>>
}

/** A proposal for a map. */
export interface Suggestion {
  /** To be checked, completed and saved. */
  readonly map: SuggestedMap
  /** Columns of which the proposal makes nothing. */
  readonly unused: readonly string[]
}

/** Words in the names of columns, and the events that they are likely to date. The first that fits is proposed. */
// biome-ignore format: one line an event
const EVENTS: readonly (readonly [EventName, RegExp])[] = [
  ['adviceRequestReceivedOn',  /advice.*(request|sought|asked)/],
  ['adviceGivenOn',            /advice.*(rec|given|in|back)|reports? (rec|in)/],
  ['planMadeOrReviewedOn',     /(last|previous) (annual )?review|plan made/],
  ['reviewMeetingOn',          /(review|ar)\b.*(meeting|held)|meeting date/],
  ['reviewReportSentOn',       /review.*report|report.*review/],
  ['reviewDecisionSentOn',     /(review|ar)\b.*(decision|outcome|letter)|4 ?w(ee)?k/],
  ['amendmentNoticeSentOn',    /(amend\w*|proposed).*(notice|draft)|draft amend/],
  ['amendedPlanSentOn',        /amended (plan|final)|final amended/],
  ['noPlanNoticeSentOn',       /16 ?w(ee)?k|no[ -]?plan|refus\w* to issue/],
  ['assessmentDecisionSentOn', /(decision|6 ?w(ee)?k).*(letter|sent|date|notif)|(letter|notif).*decision|date of decision/],
  ['draftPlanServedOn',        /draft/],
  ['finalPlanSentOn',          /final|(plan|ehcp?) issued|issue date/],
  ['requestReceivedOn',        /(request|referral|ehcna|application).*(rec|date|in)|(rec(ei)?v?e?'?d|received)( on| date)?$|^date received/],
  ['appealReceivedByTribunalOn', /appeal.*(lodged|received by trib|registered)/],
  ['appealReceivedByAuthorityOn', /appeal.*(rec|notif)/],
  ['responseReceivedOn',       /response.*(sent|due|filed)|(sent|filed).*response/],
  ['hearingOn',                /hearing/],
  ['orderMadeOn',              /order/],
]
const KEY = /^(ref|reference|case ?(ref|id|no|number)|id|(system|child|pupil) id)\.?$/
const KEPT = /team|officer|case ?worker|area|locality|manager|plan co-?ordinator/
const PERSON: readonly (readonly [keyof NonNullable<TableMap['person']>, RegExp])[] = [
  ['upn', /^upn$/],
  ['surname', /surname|last ?name|family ?name/],
  ['forename', /forename|first ?name|given ?name/],
  ['birthDate', /^(dob|d\.o\.b\.?|date of birth|birth ?date)$/],
]

/**
 * Proposes a map for a table. It looks at the names of the columns and at nothing else: values, and the order of day and
 * month, are for a person to say.
 *
 * @param header the names of the columns, in order
 * @example suggestMap(['Ref', "Request rec'd", 'Final issued']).map.events // { finalPlanSentOn: 'Final issued', requestReceivedOn: "Request rec'd" }
 */
export function suggestMap(header: readonly string[]): Suggestion {
  const free = header.filter((name) => name.trim() !== '')
  const take = (pattern: RegExp): string | undefined => {
    const at = free.findIndex((name) => pattern.test(plainName(name)))
    return at < 0 ? undefined : free.splice(at, 1)[0]
  }
  const key = take(KEY)
  const person = named(PERSON, take)
  const keep: string[] = []
  for (let column = take(KEPT); column !== undefined; column = take(KEPT)) keep.push(column)
  const events = named(EVENTS, take)
  const same = person.upn !== undefined ? [person.upn] : Object.values(person)
  return {
    map: {
      ...(key !== undefined && { key }),
      events,
      dates: Object.fromEntries(
        [...Object.values(events), ...(person.birthDate ? [person.birthDate] : [])].map((column) => [column, null]),
      ),
      ...(keep.length > 0 && { keep }),
      ...(same.length > 0 && { same }),
      ...(same.length > 0 && { person }),
    },
    unused: free,
  }
}

/** The columns among these that say who a row is about, by their names; undefined where none does. */
export function likelyPerson(columns: readonly string[]): TableMap['person'] {
  const free = [...columns]
  const person = named(PERSON, (pattern) => {
    const at = free.findIndex((name) => pattern.test(plainName(name)))
    return at < 0 ? undefined : free.splice(at, 1)[0]
  })
  return Object.keys(person).length === 0 ? undefined : person
}

/**
 * The row of a table that is most likely its header: the one of which `suggestMap` makes most. Null where no row has two
 * columns that it knows. A row with a date in it is about a child, and never a header.
 */
export function likelyHeader(csv: string | Uint8Array): readonly string[] | null {
  let best: readonly string[] | null = null
  let most = 1
  for (const rows of firstRows(textOf(csv)))
    for (const row of rows) {
      if (row.some(isDated)) continue
      const known = Object.keys(suggestMap(row).map.events).length
      if (known > most) [best, most] = [row, known]
    }
  return best
}

const isDated = (cell: string): boolean =>
  typeof readCellDate(cell, 'dmy') === 'object' || typeof readCellDate(cell, 'mdy') === 'object'

function named<K extends string>(
  patterns: readonly (readonly [K, RegExp])[],
  take: (pattern: RegExp) => string | undefined,
): { [N in K]?: string } {
  const columns: { [N in K]?: string } = {}
  for (const [name, pattern] of patterns) {
    const column = take(pattern)
    if (column !== undefined) columns[name] = column
  }
  return columns
}
