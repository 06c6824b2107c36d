// The shapes of the conformance cases in cases.json, for the JSON Schema.
import * as v from 'valibot'
import { conformanceTags } from '../../../src/edges/testing/cases'
import * as codes from './codes'
import { day } from './dates'

const anything = v.looseObject({})
const calendar = v.pipe(
  anything,
  v.description(
    'What createCalendar takes: bankHolidays or add (lists of days), or knownOn (a day); beyond (project or error).',
  ),
)
const error = v.pipe(v.strictObject({ error: codes.errorCode }), v.description('It must be refused.'))

const everyCase = {
  id: v.pipe(v.string(), v.description('Stable across versions.')),
  tags: v.array(v.picklist(conformanceTags)),
  authority: v.pipe(
    v.string(),
    v.description('The provision, judgment, guidance or published source that settles it.'),
  ),
  why: v.pipe(v.string(), v.description('What the case is there to show.')),
  misreading: v.pipe(v.exactOptional(v.string()), v.description('The wrong rule that it catches.')),
  wrong: v.pipe(v.exactOptional(v.any()), v.description('What that rule gives; null where it gives nothing.')),
  alsoKnown: v.pipe(
    v.exactOptional(v.record(v.string(), v.string())),
    v.description('What else the story tells, and what must not count.'),
  ),
}

export const deadlineCase = v.strictObject({
  ...everyCase,
  limit: v.pipe(v.string(), v.description('The id of a time limit; a wrong one in a case of an error.')),
  dates: v.pipe(v.record(v.string(), v.string()), v.description('The events by name, with their days.')),
  options: v.exactOptional(v.looseObject({ calendar: v.exactOptional(calendar) })),
  expect: v.union([
    error,
    v.strictObject({
      endsOn: day,
      dueOn: day,
      dueTime: v.exactOptional(v.nullable(v.literal('17:00'))),
      lastWorkingDayOn: v.exactOptional(v.nullable(day)),
      rules: v.exactOptional(v.array(codes.countingRule)),
      basis: v.exactOptional(v.array(codes.provision)),
      relieved: v.exactOptional(
        v.nullable(v.strictObject({ by: v.array(codes.exception), basis: v.exactOptional(v.array(codes.provision)) })),
      ),
      assumptions: v.exactOptional(v.array(codes.assumption)),
      unknown: v.exactOptional(v.array(codes.event)),
      minimum: v.exactOptional(v.boolean()),
      holidays: v.exactOptional(codes.holidays),
    }),
  ]),
})

export const disputeCase = v.strictObject({
  ...everyCase,
  dispute: v.pipe(
    v.union([anything, v.array(anything)]),
    v.description('A dispute, or the list in one notice; a wrong one in a case of an error.'),
  ),
  expect: v.union([
    error,
    v.strictObject({
      appeal: v.strictObject({ available: v.boolean() }),
      certificate: v.strictObject({ needed: v.boolean(), reason: codes.certificateReason }),
      mediation: v.exactOptional(
        v.strictObject({
          available: v.boolean(),
          arrangedBy: v.exactOptional(v.nullable(v.picklist(['local-authority', 'commissioning-body']))),
        }),
      ),
      recommendations: v.exactOptional(v.strictObject({ health: v.boolean(), socialCare: v.boolean() })),
      disagreementResolution: v.exactOptional(v.strictObject({ available: v.boolean() })),
    }),
  ]),
})

export const workingDayCase = v.strictObject({
  ...everyCase,
  fn: v.picklist([
    'isBankHoliday',
    'isWorkingDay',
    'addWorkingDays',
    'countWorkingDays',
    'workingDayOnOrAfter',
    'workingDayOnOrBefore',
  ]),
  args: v.pipe(v.array(v.union([v.string(), v.number()])), v.description('Days and numbers, in order.')),
  calendar: v.exactOptional(calendar),
  expect: v.union([error, v.strictObject({ value: v.union([v.string(), v.number(), v.boolean()]) })]),
})

/** The whole of cases.json. */
export const cases = v.strictObject({
  version: v.pipe(
    v.string(),
    v.regex(/^[0-9]+[.][0-9]+[.][0-9]+$/),
    v.description('A case added is minor; an expected value changed, or a case taken away, is major.'),
  ),
  law: day,
  cases: v.array(v.union([deadlineCase, disputeCase, workingDayCase])),
})
