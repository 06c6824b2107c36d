// What stands under `$defs` in schema.json: each with a title that makes a good name of a class.
import type * as v from 'valibot'
import * as file from './shapes/case-file'
import * as suite from './shapes/cases'
import * as codes from './shapes/codes'
import { day, moment } from './shapes/dates'
import { dispute, recommendation, section } from './shapes/dispute'
import * as results from './shapes/results'

// biome-ignore format: one line a definition
export const definitions: Readonly<Record<string, readonly [title: string, shape: v.GenericSchema]>> = {
  // What is taken.
  dispute: ['Dispute', dispute],
  caseDates: ['CaseDates', file.dates],
  orderRequirement: ['OrderRequirement', file.orderRequirement],
  agreementRequirement: ['AgreementRequirement', file.agreementRequirement],
  concessionRequirement: ['ConcessionRequirement', file.concessionRequirement],
  orderDuty: ['OrderDuty', file.orderDuty],
  agreementDuty: ['AgreementDuty', file.agreementDuty],
  concessionDuty: ['ConcessionDuty', file.concessionDuty],
  relief: ['Relief', file.relief],
  closure: ['Closure', file.closure],
  datesByEntry: ['DatesByEntry', file.daysByEntry],
  momentsByEntry: ['MomentsByEntry', file.momentsByEntry],
  // What is answered.
  deadline: ['Deadline', results.deadline],
  classification: ['Classification', results.classification],
  notice: ['NoticeResult', results.notice],
  timeline: ['Timeline', results.timeline],
  timelineEntry: ['TimelineEntry', results.timelineEntry],
  supersededBy: ['SupersededBy', results.supersededBy],
  timelineDeadline: ['TimelineDeadline', results.timelineDeadline],
  batchAnswer: ['BatchAnswer', results.batchAnswer],
  batchError: ['BatchError', results.batchError],
  problem: ['Problem', results.problem],
  send35Assessment: ['Send35Assessment', results.send35Assessment],
  start: ['Start', results.start],
  period: ['Period', results.period],
  adjustment: ['Adjustment', results.adjustment],
  lifted: ['Lifted', results.lifted],
  appeal: ['Appeal', results.appeal],
  certificate: ['Certificate', results.certificate],
  mediation: ['Mediation', results.mediation],
  recommendations: ['Recommendations', results.recommendations],
  disagreementResolution: ['DisagreementResolution', results.disagreementResolution],
  computedWith: ['ComputedWith', results.computedWith],
  // The conformance cases.
  cases: ['ConformanceCases', suite.cases],
  deadlineCase: ['DeadlineCase', suite.deadlineCase],
  disputeCase: ['DisputeCase', suite.disputeCase],
  workingDayCase: ['WorkingDayCase', suite.workingDayCase],
  // Days.
  date: ['Day', day],
  londonMoment: ['LondonMoment', moment],
  // Codes.
  limit: ['LimitId', codes.limit],
  entry: ['EntryId', codes.entry],
  event: ['EventName', codes.event],
  trigger: ['Trigger', codes.trigger],
  actor: ['Actor', codes.actor],
  act: ['Act', codes.act],
  side: ['Side', codes.side],
  section: ['PlanSection', section],
  recommendation: ['Recommendation', recommendation],
  kind: ['DisputeKind', codes.kind],
  exception: ['ExceptionId', codes.exception],
  provision: ['ProvisionId', codes.provision],
  countingRule: ['CountingRuleId', codes.countingRule],
  assumption: ['Assumption', codes.assumption],
  state: ['State', codes.state],
  verified: ['Verified', codes.verified],
  holidays: ['Holidays', codes.holidays],
  unit: ['PeriodUnit', codes.unit],
  counting: ['Counting', codes.counting],
  scope: ['Scope', codes.scope],
  certificateReason: ['CertificateReason', codes.certificateReason],
  noAppealReason: ['NoAppealReason', codes.noAppealReason],
  mediationArranger: ['MediationArranger', codes.mediationArranger],
  mediationRight: ['MediationRight', codes.mediationRight],
  party: ['Party', codes.party],
  errorCode: ['ErrorCode', codes.errorCode],
  send35Caution: ['Send35Caution', codes.send35Caution],
}
