// Where an explanation looks from.
import type { DateInput } from '../../dates/iso'
import type { TimelineEntry } from '../../timeline/entry'
import type { Timeline } from '../../timeline/timeline'

/** Where an explanation looks from: a day, or a whole timeline, which also shows what is still awaited. */
export interface Standpoint {
  /** How many days are left, and which events are still to come. */
  readonly asAt?: DateInput | undefined
  readonly entries?: readonly TimelineEntry[] | undefined
  readonly classification?: Timeline['classification'] | undefined
  readonly waitingFor?: Timeline['waitingFor'] | undefined
}
