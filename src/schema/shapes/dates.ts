// The shapes of dates. Whether a day is in the calendar is for the core's own door to say.
import * as v from 'valibot'
import { isDay, isMoment } from '../door'

/** A calendar day. */
export const day = v.pipe(
  v.string(),
  v.check(isDay),
  v.metadata({
    description: 'A calendar day, ISO 8601: 2026-03-02.',
    format: 'date',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  }),
)

/** A calendar day, with the local time in London where it is known. */
export const moment = v.pipe(
  v.string(),
  v.check(isMoment),
  v.metadata({
    description: 'A calendar day, with the local time in London where it is known: 2026-01-02 or 2026-01-02T17:30.',
    pattern: '^\\d{4}-\\d{2}-\\d{2}(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?)?$',
  }),
)
