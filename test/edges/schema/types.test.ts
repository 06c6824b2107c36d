// The shapes and the core's types say the same.
import type * as v from 'valibot'
import { expectTypeOf, test } from 'vitest'
import type { caseFile } from '../../../scripts/json-schema/shapes/case-file'
import type { dispute } from '../../../scripts/json-schema/shapes/dispute'
import type * as results from '../../../scripts/json-schema/shapes/results'
import type { ParseResult, Problem, parseCaseFile, parseDispute } from '../../../src/edges/schema/index'
import type {
  CaseFile,
  Classification,
  Deadline,
  Dispute,
  DisputeKind,
  EventName,
  NoticeResult,
  Relief,
  Timeline,
  TimelineDeadline,
  TimelineEntry,
} from '../../../src/index'

type Out<S extends v.GenericSchema> = v.InferOutput<S>

test('what the shapes take is what the core takes', () => {
  expectTypeOf<Out<typeof caseFile>>().toExtend<CaseFile>()
  expectTypeOf<keyof Out<typeof caseFile>>().toEqualTypeOf<keyof CaseFile>()
  expectTypeOf<keyof Out<typeof caseFile>['dates']>().toEqualTypeOf<EventName>()
  expectTypeOf<keyof NonNullable<Out<typeof caseFile>['relieved']>[number]>().toEqualTypeOf<keyof Relief>()
  expectTypeOf<Out<typeof dispute>>().toExtend<Dispute>()
  expectTypeOf<Out<typeof dispute>['kind']>().toEqualTypeOf<DisputeKind>()
  type Keys<T> = T extends unknown ? keyof T : never
  expectTypeOf<Keys<Out<typeof dispute>>>().toEqualTypeOf<Keys<Dispute>>()
})

test('what the results hold is what the shapes say', () => {
  expectTypeOf<Out<typeof results.deadline>>().toExtend<Deadline>()
  expectTypeOf<keyof Out<typeof results.deadline>>().toEqualTypeOf<keyof Deadline>()
  expectTypeOf<Out<typeof results.timelineDeadline>>().toExtend<TimelineDeadline>()
  expectTypeOf<Out<typeof results.classification>>().toExtend<Classification>()
  expectTypeOf<keyof Out<typeof results.classification>>().toEqualTypeOf<keyof Classification>()
  expectTypeOf<Out<typeof results.notice>>().toExtend<NoticeResult>()
  expectTypeOf<Out<typeof results.timelineEntry>>().toExtend<TimelineEntry>()
  expectTypeOf<keyof Out<typeof results.timelineEntry>>().toEqualTypeOf<keyof TimelineEntry>()
  expectTypeOf<Out<typeof results.timeline>>().toExtend<Timeline>()
  // The command line adds the explanations where it was asked to explain.
  expectTypeOf<keyof Out<typeof results.timeline>>().toEqualTypeOf<keyof Timeline | 'explanations'>()
})

test('parse gives the core types, or at least one problem', () => {
  expectTypeOf<ReturnType<typeof parseCaseFile>>().toEqualTypeOf<ParseResult<CaseFile>>()
  expectTypeOf<ReturnType<typeof parseDispute>>().toEqualTypeOf<ParseResult<Dispute>>()
  expectTypeOf<Extract<ParseResult<CaseFile>, { ok: false }>['problems'][0]>().toEqualTypeOf<Problem>()
})
