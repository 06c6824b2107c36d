// The JSON Schema of what the library takes and answers. Only the build uses this: it is no part of the bundle.
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import { computedWith } from 'send-dispute-timescales'
import { caseFile, daysByEntry, momentsByEntry } from './shapes/case-file'
import * as suite from './shapes/cases'
import * as codes from './shapes/codes'
import { day, moment } from './shapes/dates'
import { dispute, section } from './shapes/dispute'
import * as results from './shapes/results'

/** One document, JSON Schema 2020-12: a case file, and under `$defs` everything else. */
export function jsonSchema(): object {
  const $defs = toJsonSchemaDefs(
    {
      caseFile,
      dispute,
      deadline: results.deadline,
      classification: results.classification,
      notice: results.notice,
      timeline: results.timeline,
      batchAnswer: results.batchAnswer,
      problem: results.problem,
      send35Assessment: results.send35Assessment,
      cases: suite.cases,
      deadlineCase: suite.deadlineCase,
      disputeCase: suite.disputeCase,
      workingDayCase: suite.workingDayCase,
      timelineEntry: results.timelineEntry,
      timelineDeadline: results.timelineDeadline,
      computedWith: results.computedWith,
      date: day,
      londonMoment: moment,
      datesByEntry: daysByEntry,
      momentsByEntry,
      limit: codes.limit,
      entry: codes.entry,
      event: codes.event,
      actor: codes.actor,
      act: codes.act,
      section,
      kind: codes.kind,
      exception: codes.exception,
      provision: codes.provision,
      countingRule: codes.countingRule,
      assumption: codes.assumption,
      state: codes.state,
    },
    { target: 'draft-2020-12', typeMode: 'input' },
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/send-dispute-timescales@${computedWith.package}/dist/schema.json`,
    $comment: `send-dispute-timescales ${computedWith.package}, law as reviewed on ${computedWith.law}`,
    title: 'SEND dispute timescales for England: case files, and what is worked out from them',
    description:
      'A case file. Under $defs: dispute, and the results deadline, classification, notice, timeline, batchAnswer, problem and send35Assessment, and cases, the conformance cases of cases.json. Dates that cannot both be right are not told here, nor that there are more than 2,000 values in all.',
    $ref: '#/$defs/caseFile',
    $defs,
  }
}
