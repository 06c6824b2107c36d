// A caseload: many cases as they stand on one day, from tables or from anywhere else.
export type { CaseloadCase, CaseloadRefusal } from './case'
export type { Duplicate } from './table/duplicates'
export type { DateOrder, Effect, TableMap } from './table/map'
export { type LeftOutCell, readTable, type Table, type TableOptions, type TablePerson } from './table/read-table'
export { likelyHeader, type SuggestedMap, type Suggestion, suggestMap } from './table/suggest-map'
