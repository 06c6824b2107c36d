// The shapes of what the library answers, for the JSON Schema: a deadline, a classification, a timeline, a batch line.
import * as v from 'valibot'
import * as codes from './codes'
import { day, dayOf, described } from './dates'

const { provision } = codes
const basis = v.pipe(v.array(provision), v.description('The provisions it rests on.'))

export const computedWith = v.strictObject({
  package: v.pipe(v.string(), v.description('Version of this package.')),
  law: dayOf('The day on which its law was last reviewed.'),
  bankHolidays: dayOf("The day its bank holidays were last compared with GOV.UK's."),
})

export const period = v.strictObject({
  n: v.pipe(v.number(), v.integer(), v.minValue(0)),
  unit: codes.unit,
  before: v.exactOptional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9]{2}-[0-9]{2}$/),
      v.maxLength(5),
      v.description('The month and day it counts back from.'),
    ),
  ),
})

export const start = v.strictObject({
  event: codes.event,
  on: dayOf('The day of the event.'),
  period,
  counting: codes.counting,
  endsOn: dayOf('The counted end of this limb.'),
  chosen: v.pipe(v.boolean(), v.description('Whether this limb gave the end.')),
})

export const adjustment = v.strictObject({ rule: codes.countingRule, from: day, to: day, basis })

export const lifted = v.strictObject({ by: v.array(codes.exception), basis })

const counted = {
  limit: codes.limit,
  actor: codes.actor,
  act: codes.act,
  starts: v.pipe(v.array(start), v.description('Each way in which the time ran.')),
  unknown: v.pipe(v.array(codes.event), v.description('Events that could have changed the end, and were not given.')),
  endsOn: dayOf('The counted end of the period.'),
  dueOn: dayOf('The last day in time.'),
  dueTime: v.pipe(v.nullable(v.literal('17:00')), v.description('The hour in London by which it must be done.')),
  lastWorkingDayOn: v.pipe(
    v.nullable(day),
    v.description('The day to act by in practice: the last working day on or before dueOn. Null beyond the calendar.'),
  ),
  adjustments: v.pipe(v.array(adjustment), v.description('Each move of the end, in order.')),
  assumptions: v.array(codes.assumption),
  relieved: v.pipe(
    v.nullable(lifted),
    v.description('What lifted the limit, so that the step is due as soon as practicable.'),
  ),
  exceptions: v.pipe(v.array(codes.exception), v.description('What could lift this limit, where it applies.')),
  minimum: v.pipe(v.boolean(), v.description('A floor that the other side must leave, not a limit on the actor.')),
  holidays: described(codes.holidays, 'Whether it leans on bank holidays, and where those came from.'),
  basis,
  verified: described(codes.verified, 'How sure the law is: the weakest of what it rests on.'),
}

export const timelineDeadline = v.strictObject(counted)
export const deadline = v.strictObject({ ...counted, computedWith })

export const appeal = v.strictObject({
  available: v.boolean(),
  provision: v.exactOptional(described(provision, 'The provision that gives the appeal.')),
  reason: v.exactOptional(described(codes.noAppealReason, 'Why there is none.')),
})
export const certificate = v.strictObject({ needed: v.boolean(), reason: codes.certificateReason, basis })
export const mediation = v.strictObject({
  available: v.boolean(),
  arrangedBy: v.nullable(codes.mediationArranger),
  scope: v.array(codes.scope),
  rights: v.array(codes.mediationRight),
})
export const recommendations = v.strictObject({ health: v.boolean(), socialCare: v.boolean() })
export const disagreementResolution = v.strictObject({ available: v.boolean(), between: v.array(codes.party) })

const classified = {
  appeal,
  certificate,
  mediation,
  recommendations: described(recommendations, 'Whether the Tribunal is asked, and can be asked, for recommendations.'),
  disagreementResolution,
  limits: v.pipe(v.array(codes.limit), v.description('The time limits that the dispute brings with it.')),
  basis,
}

export const classification = v.strictObject({ kind: codes.kind, ...classified })
export const notice = v.strictObject({ parts: v.array(classification), ...classified })

export const supersededBy = v.strictObject({ trigger: codes.trigger, on: day })

export const timelineEntry = v.strictObject({
  id: codes.entry,
  limit: codes.limit,
  side: described(codes.side, 'Whose it is: the family, a council, or somebody else.'),
  state: codes.state,
  deadline: v.pipe(v.nullable(timelineDeadline), v.description('Null while the limit has not started.')),
  metOn: v.pipe(
    v.nullable(day),
    v.description('The day it was met; null when it was not, or when another event shows that it was.'),
  ),
  supersededBy: v.pipe(
    v.nullable(supersededBy),
    v.description('What made it fall away, and when; null unless it is no longer needed.'),
  ),
  assumptions: v.array(codes.assumption),
})

export const timeline = v.strictObject({
  reference: v.pipe(v.nullable(v.string()), v.description('As in the case file; null when it has none.')),
  asAt: day,
  classification: v.nullable(v.union([classification, notice])),
  entries: v.array(timelineEntry),
  next: v.pipe(v.nullable(timelineEntry), v.description('The entry due first of those due today or later.')),
  overdue: v.pipe(v.array(codes.entry), v.description('Ids of the overdue entries, the longest overdue first.')),
  passed: v.pipe(
    v.array(codes.entry),
    v.description("Ids of the family's rights and guaranteed days whose time has passed, the latest first."),
  ),
  waitingFor: v.pipe(
    v.array(codes.event),
    v.description('The events that would start an entry which has not started.'),
  ),
  computedWith,
  explanations: v.pipe(
    v.exactOptional(v.record(v.string(), v.array(v.string()))),
    v.description('Sentences by the id of an entry, when the command line was asked to explain.'),
  ),
})

export const problem = v.strictObject({
  code: codes.errorCode,
  path: v.pipe(v.string(), v.description('The place in the input: dates.noticeSentOn; empty for the whole of it.')),
  keys: v.pipe(v.array(v.union([v.string(), v.number()])), v.description('The same as keys and places.')),
  expected: v.exactOptional(v.string()),
  received: v.pipe(v.exactOptional(v.string()), v.description('What stood there, as short text.')),
  message: v.pipe(v.string(), v.description('One sentence that says what to do.')),
})

export const send35Assessment = v.pipe(
  v.strictObject({
    certificateNeeded: v.nullable(v.boolean()),
    deadline: v.nullable(deadline),
    late: v.nullable(v.boolean()),
    explanationNeeded: v.nullable(v.boolean()),
    cautions: v.array(codes.send35Caution),
  }),
  v.description('What assessSend35 answers; null wherever the form does not say enough yet. Experimental.'),
)

const line = v.pipe(v.number(), v.integer(), v.minValue(1), v.description("The line's number in the input."))
const reference = v.pipe(v.exactOptional(v.string()), v.description('As in the case file.'))

export const batchError = v.strictObject({ code: codes.errorCode, path: v.string(), message: v.string() })
export const batchAnswer = v.union([
  v.strictObject({ line, reference, ok: v.literal(true), timeline }),
  v.strictObject({ line, reference, ok: v.literal(false), error: batchError }),
])
