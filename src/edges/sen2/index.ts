// The SEN2 return: read, made into case files, and measured.
export { type BladeFiles, type BladeModule, bladeModuleOf, bladeModules, readSen2Blade } from './blade'
export { type Sen2Case, type Sen2Cases, sen2Cases } from './cases'
export { sen2ItemOf } from './items'
export { type Identity, type KeyedHash, keyedHash } from './keyed-hash'
export type {
  AssessmentOutcome,
  RequestOutcome,
  ReviewOutcome,
  Sen2Fault,
  Sen2Header,
  Sen2Options,
  Sen2Part,
  Sen2Record,
  Sen2Refusal,
  Sen2Return,
} from './record'
export { type Sen2Remark, sen2RemarkLabel, sen2Remarks } from './remarks'
export type { Sen2Source, WebStream } from './source'
export {
  type LeftOutReason,
  leftOutReasons,
  type Rate,
  type TwentyWeeks,
  type TwentyWeeksRecord,
  twentyWeeks,
} from './twenty-weeks'
export { readSen2Xml } from './xml'
