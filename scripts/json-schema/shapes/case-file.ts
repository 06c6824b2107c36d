// The shape of a case file.
import { events } from 'send-dispute-timescales'
import * as v from 'valibot'
import { MAX_REFERENCE } from '../../../src/input/case-file'
import { day, dayOf, described, moment } from './dates'
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

const requirement = <S extends v.GenericSchema>(duty: S) =>
  v.strictObject({ requires: optional(v.array(duty), 'What it requires; left out, it follows from the dispute.') })

/** The duties that each source can start. */
export const orderDuty = v.picklist(complyNames('orderMadeOn'))
export const agreementDuty = v.picklist(complyNames('agreementMadeOn'))
export const concessionDuty = v.picklist(complyNames('concessionNotifiedOn'))

export const orderRequirement = requirement(orderDuty)
export const agreementRequirement = requirement(agreementDuty)
export const concessionRequirement = requirement(concessionDuty)

/** Each event of the case with its day. */
export const dates = each(eventNames, (event): typeof day | typeof moment => (events[event].timed ? moment : day))

/** Days by the id of an entry: the limit, or limit@event for comply.*. */
const entryName = v.pipe(v.string(), v.metadata({ enum: entryNames }))
export const daysByEntry = v.record(entryName, v.nullable(day))
export const momentsByEntry = v.record(entryName, v.nullable(moment))

export const closure = v.strictObject({
  adviceRequestedOn: day,
  closedFrom: day,
  reopensOn: dayOf('The first day it is open again.'),
})

export const entry = v.picklist(entryNames)
export const limit = v.picklist(limitNames)
export const exception = v.picklist(exceptionNames)

export const relief = v.strictObject({
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
  reference: optional(
    v.pipe(v.string(), v.maxLength(MAX_REFERENCE)),
    `Yours, of at most ${MAX_REFERENCE.toLocaleString('en-GB')} characters; echoed back.`,
  ),
  dispute: optional(oneOrMany, 'The disputed decision, or the several in one notice.'),
  dates: described(dates, 'Each event that is known, with its day.'),
  order: optional(orderRequirement, 'What the order requires.'),
  agreement: optional(agreementRequirement, 'What the mediation agreement requires.'),
  concession: optional(concessionRequirement, 'What the concession requires.'),
  directed: optional(daysByEntry, 'Dates that the Tribunal directed, by entry id.'),
  agreed: optional(daysByEntry, 'Dates that the parties to a mediation agreed in writing, by entry id.'),
  done: optional(momentsByEntry, 'When one entry was done, by its id.'),
  relieved: optional(v.array(relief), 'Claims that an exception lifts an entry.'),
  notRecorded: optional(
    v.array(limit),
    'Limits that the source of this file never records: their entries are not-recorded, never overdue.',
  ),
})
