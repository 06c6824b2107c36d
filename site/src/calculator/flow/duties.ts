// What an order, an agreement or a concession can require, as people tick it, and the time limits behind each tick.
import type { ComplyId } from 'send-dispute-timescales'

export const SOURCES = {
  order: 'orderMadeOn',
  agreement: 'agreementMadeOn',
  concession: 'concessionNotifiedOn',
} as const
export type Source = keyof typeof SOURCES

/** Regs 42(3), 44(2), 45: keeping the plan is due at once and has no time of its own. */
const LIMITS: Readonly<Record<string, readonly ComplyId[]>> = {
  amend: ['comply.amend-plan'],
  placement: ['comply.amend-placement'],
  assess: ['comply.notify-assessment', 'comply.notify-no-plan', 'comply.finalise-after-assessment'],
  make: ['comply.draft-plan', 'comply.finalise-plan'],
  reconsider: ['comply.reconsider'],
  end: ['comply.cease-plan'],
  action: ['comply.agreed-action'],
}

/** Recommendations, which the library starts with one event: the ticks that mean each. The last is of older links. */
export const RECOMMENDED = {
  health: ['recommend-health', 'recommendations'],
  care: ['recommend-care', 'recommendations'],
} as const

/** What can be ticked for each of them. */
export const DUTIES: Readonly<Record<Source, readonly string[]>> = {
  order: ['amend', 'placement', 'assess', 'make', 'reconsider', 'keep', 'end', 'recommend-health', 'recommend-care'],
  agreement: ['amend', 'placement', 'assess', 'make', 'action'],
  concession: ['amend', 'placement', 'assess', 'make'],
}

/** Of an appeal that is not opposed, the whole plan is amended in one time, the school with it (Regs 45(5)(b)). */
export const dutiesToLimits = (source: Source, ticks: readonly string[]): readonly ComplyId[] =>
  ticks
    .filter((tick) => !(source === 'concession' && tick === 'placement' && ticks.includes('amend')))
    .flatMap((tick) => LIMITS[tick] ?? [])

/** The entries of a timeline that the ticks make: `comply.amend-plan@orderMadeOn`. */
export const dutyEntries = (source: Source, ticks: readonly string[]): readonly string[] =>
  dutiesToLimits(source, ticks).map((limit) => `${limit}@${SOURCES[source]}`)
