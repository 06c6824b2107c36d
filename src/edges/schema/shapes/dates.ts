// The shapes of dates. Whether a day is in the calendar is for the core's own door to say; JSON Schema has no door, so
// there the pattern says it.
import * as v from 'valibot'
import { isDay, isMoment } from '../door'

// Without look-ahead, which not every language's regular expressions have.
const YEAR = '(000[1-9]|00[1-9]\\d|0[1-9]\\d\\d|[1-9]\\d{3})'
const FOURTH = '(0[48]|[2468][048]|[13579][26])'
const LEAP_YEAR = `(\\d\\d${FOURTH}|${FOURTH}00)`
const DAY_OF_YEAR = [
  '(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])',
  '(0[469]|11)-(0[1-9]|[12]\\d|30)',
  '02-(0[1-9]|1\\d|2[0-8])',
].join('|')
const DAY = `(${YEAR}-(${DAY_OF_YEAR})|${LEAP_YEAR}-02-29)`
const TIME = 'T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?'

/** A calendar day. */
export const day = v.pipe(
  v.string(),
  v.check(isDay),
  v.metadata({
    description: 'A calendar day, ISO 8601: 2026-03-02.',
    format: 'date',
    pattern: `^${DAY}$`,
  }),
)

/** A calendar day, with the local time in London where it is known. */
export const moment = v.pipe(
  v.string(),
  v.check(isMoment),
  v.metadata({
    description: 'A calendar day, with the local time in London where it is known: 2026-01-02 or 2026-01-02T17:30.',
    pattern: `^${DAY}(${TIME})?$`,
  }),
)

/** A calendar day, and what happens on it. */
export const dayOf = (what: string) =>
  v.pipe(
    v.lazy(() => day),
    v.description(what),
  )
