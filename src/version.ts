// What computed a result: stored with it, so that it can be rechecked after an upgrade.
import { version } from '../package.json'
import { bankHolidaysCheckedOn, type Calendar } from './calendar/calendar'
import { LAST_REVIEWED } from './law/provisions'

export interface ComputedWith {
  /** Version of this package. */
  readonly package: string
  /** The day on which its law was last reviewed, ISO date. */
  readonly law: string
  /**
   * The day on which its bank holidays were last compared with GOV.UK's, ISO date; for a calendar made with `knownOn`,
   * that day.
   */
  readonly bankHolidays: string
}

export const computedWith: ComputedWith = /* @__PURE__ */ Object.freeze({
  package: version,
  law: LAST_REVIEWED,
  bankHolidays: bankHolidaysCheckedOn,
})

/** What computed a result with this calendar. */
export const computedBy = ({ knownOn }: Calendar): ComputedWith =>
  knownOn === null ? computedWith : Object.freeze({ ...computedWith, bankHolidays: knownOn })
