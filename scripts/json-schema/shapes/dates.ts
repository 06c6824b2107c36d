// The shapes of dates: their patterns say whether a day is in the calendar.
import * as v from 'valibot'

// Without look-ahead, \d or \Z, so that the regular expressions of every language read them alike.
const YEAR = '(000[1-9]|00[1-9][0-9]|0[1-9][0-9][0-9]|[1-9][0-9][0-9][0-9])'
const FOURTH = '(0[48]|[2468][048]|[13579][26])'
const LEAP_YEAR = `([0-9][0-9]${FOURTH}|${FOURTH}00)`
const DAY_OF_YEAR = [
  '(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])',
  '(0[469]|11)-(0[1-9]|[12][0-9]|30)',
  '02-(0[1-9]|1[0-9]|2[0-8])',
].join('|')
const DAY = `(${YEAR}-(${DAY_OF_YEAR})|${LEAP_YEAR}-02-29)`
const TIME = 'T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?'

/** A calendar day. */
export const day = v.pipe(
  v.string(),
  v.metadata({
    title: 'Day',
    description: 'A calendar day, ISO 8601: 2026-03-02.',
    format: 'date',
    pattern: `^${DAY}$`,
  }),
)

/** A calendar day, with the local time in London where it is known. */
export const moment = v.pipe(
  v.string(),
  v.metadata({
    title: 'LondonMoment',
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
