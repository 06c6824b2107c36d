// The names a case file may use, as lists, all from the core's tables.
import {
  type ComplyId,
  type DisputeKind,
  disputeKinds,
  type EventName,
  type ExtensibleDispute,
  entryIds,
  events,
  exceptions,
  type PlainDispute,
  planSections,
  provisions,
  timeLimits,
} from 'send-dispute-timescales'

export const namesIn = <T extends object>(table: T): (keyof T & string)[] => Object.keys(table) as (keyof T & string)[]

export const kinds = namesIn(disputeKinds)
export const sections = namesIn(planSections)
export const eventNames = namesIn(events)
export const limitNames = namesIn(timeLimits)
export const exceptionNames = namesIn(exceptions)
export const provisionNames = namesIn(provisions)

const rowOf = (kind: DisputeKind) => disputeKinds[kind]

/** The kinds that take `recommendations`, and those that take nothing of their own. */
export const extensibleKinds = kinds.filter(
  (kind): kind is ExtensibleDispute['kind'] => rowOf(kind).recommendations && rowOf(kind).route !== 'by-section',
)
export const plainKinds = kinds.filter(
  (kind): kind is PlainDispute['kind'] => !rowOf(kind).recommendations && rowOf(kind).route !== 'by-section',
)

/** The limits that an order, an agreement or a concession can require. */
export const complyNames = (source: EventName): ComplyId[] =>
  limitNames.filter((limit): limit is ComplyId => entryIds(limit).includes(`${limit}@${source}`))

export const entryNames = [...entryIds()]
