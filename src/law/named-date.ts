// A date that stands instead of the counted one (Rules 5(3)(a), Regs 42(5)).
import type { Day } from '../dates/civil'
import type { Path } from '../errors'

/** The Tribunal directed it, or the parties to a mediation agreed it in writing: no entry takes both. */
export interface NamedDate {
  readonly rule: 'directed-date' | 'agreed-date'
  readonly day: Day
  /** Where the input says so. */
  readonly at: Path
}
