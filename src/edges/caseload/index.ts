// A caseload: many cases as they stand on one day, from tables or from anywhere else.
export type { CaseloadCase, CaseloadRefusal } from './case'
export {
  type Caseload,
  type CaseloadEntry,
  type CaseloadOptions,
  caseload,
  type OpenCaseload,
  type OpenRequest,
  openCaseload,
} from './caseload'
export { type CsvOptions, caseloadCsv } from './csv'
export { type CaseloadJson, caseloadJson } from './json'
export { caseloadPage, type PageOptions, type TwentyWeeksFigure } from './page/page'
export type { Duplicate } from './table/duplicates'
export type { DateOrder, Effect, TableMap } from './table/map'
export { type LeftOutCell, readTable, type Table, type TableOptions, type TablePerson } from './table/read-table'
export { likelyHeader, type SuggestedMap, type Suggestion, suggestMap } from './table/suggest-map'
export type { DueInMonth, Figures, Measure, OfColumn, OfMonth, PhaseTransfers } from './tally'
export { caseloadTable, type TerminalOptions } from './terminal'
