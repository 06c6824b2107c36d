// The shape of a case file.
import { type EventName, events } from 'send-dispute-timescales'
import * as v from 'valibot'
import { day, dayOf, moment } from './dates'
import { oneOrMany } from './dispute'
import { complyNames, entryNames, eventNames, exceptionNames, limitNames } from './names'

/** What may be left out, or null: not known. */
const optional = <S extends v.GenericSchema>(schema: S, text: string) =>
  v.pipe(v.exactOptional(v.nullable(schema)), v.description(text))

/** An object in which each of these names may stand. */
const each = <N extends string, S extends v.GenericSchema>(names: readonly N[], shapeOf: (name: N) => S) =>
  v.strictObject(
    Object.fromEntries(names.map((name) => [name, v.exactOptional(v.nullable(shapeOf(name)))])) as Record<
      N,
      v.ExactOptionalSchema<v.NullableSchema<S, undefined>, undefined>
    >,
  )

const requirement = (source: EventName) =>
  v.strictObject({
    requires: optional(
      v.array(v.picklist(complyNames(source))),
      'What it requires; left out, it follows from the dispute.',
    ),
  })

/** Each event of the case with its day. */
export const dates = each(eventNames, (event): typeof day | typeof moment => (events[event].timed ? moment : day))

/** Days by the id of an entry: the limit, or limit@event for comply.*. */
export const daysByEntry = each(entryNames, () => day)
export const momentsByEntry = each(entryNames, () => moment)

const closure = v.strictObject({
  adviceRequestedOn: day,
  closedFrom: day,
  reopensOn: dayOf('The first day it is open again.'),
})

export const entry = v.picklist(entryNames)
export const exception = v.picklist(exceptionNames)

const relief = v.strictObject({
  entry,
  exception,
  closure: optional(
    closure,
    'For school-closed and early-years-closed: the closure, and the day advice was requested.',
  ),
})

/** One decision with what came before and after it, or one review cycle, move or phase transfer. */
export const caseFile = v.strictObject({
  $schema: optional(v.string(), 'The address of this schema, for editors. Ignored.'),
  reference: optional(v.pipe(v.string(), v.maxLength(1000)), 'Yours, of at most 1,000 characters; echoed back.'),
  dispute: optional(oneOrMany, 'The disputed decision, or the several in one notice.'),
  dates: v.pipe(dates, v.description('Each event that is known, with its day.')),
  order: optional(requirement('orderMadeOn'), 'What the order requires.'),
  agreement: optional(requirement('agreementMadeOn'), 'What the mediation agreement requires.'),
  concession: optional(requirement('concessionNotifiedOn'), 'What the concession requires.'),
  directed: optional(daysByEntry, 'Dates that the Tribunal directed, by entry id.'),
  agreed: optional(daysByEntry, 'Dates that the parties to a mediation agreed in writing, by entry id.'),
  done: optional(momentsByEntry, 'When one entry was done, by its id.'),
  relieved: optional(v.array(relief), 'Claims that an exception lifts an entry.'),
  notRecorded: optional(
    v.array(v.picklist(limitNames)),
    'Limits that the source of this file never records: their entries are not-recorded, never overdue.',
  ),
})
