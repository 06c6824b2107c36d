// SEND35, the tribunal's appeal form: its draft, or the flat fields of its case system, into deadlines. Experimental.
export { assessSend35, type Send35Assessment } from './assess-send35'
export { type Send35Caution, send35Cautions } from './cautions'
export type {
  AppealAbout,
  DisputedSection,
  NoCertificateReason,
  RecommendationType,
  SectionIDisagreement,
  Send35CaseData,
  Send35Draft,
  TypedDate,
  WhoIsAppealing,
  YesOrNo,
} from './form'
export { fromSend35, type Send35CaseFile } from './from-send35'
