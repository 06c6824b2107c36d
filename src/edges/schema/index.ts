// Checks JSON from outside before it is used: every problem at once, each with its place and a sentence.

export type { Problem } from 'send-dispute-timescales'
export { type ParseResult, parseCaseFile, parseDispute, parseJson, parseNotice } from './parse'
export { inputLimits } from './plain'
export {
  caseFileSchema,
  disputeSchema,
  noticeSchema,
  type StandardIssue,
  type StandardResult,
  type StandardSchema,
} from './standard'
