// When a calendar reminds of a day: at nine in the morning in London, and never of what is over.
import type { TimelineDeadline } from 'send-dispute-timescales'

const DAYS_AHEAD = [14, 3]
/** By the clocks of London. */
const HOUR = 9
const DAY = 86_400_000

/**
 * The moments to be reminded at: 14 and 3 days ahead, and on the last working day where the last day itself is none. What
 * is looked for on its day is reminded of on that day too: it is due so soon that the others are over.
 * An event of a whole day begins at midnight, wherever its reader is, so the moment is given and not the hours between.
 *
 * @param asAt only what comes after this day, which may be over by the time the file is read
 */
export function remindersOf(
  { dueOn, lastWorkingDayOn }: TimelineDeadline,
  asAt: string,
  { onTheDay }: { readonly onTheDay: boolean },
): Date[] {
  const days = DAYS_AHEAD.map((ahead) => isoOf(Date.parse(dueOn) - ahead * DAY))
  if (lastWorkingDayOn !== null && lastWorkingDayOn !== dueOn) days.push(lastWorkingDayOn)
  if (onTheDay) days.push(dueOn)
  return [...new Set(days)]
    .filter((day) => day > asAt)
    .sort()
    .map(hourInLondon)
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The clocks change at one in the morning, so the hour is there once on every day. */
function hourInLondon(day: string): Date {
  const inGreenwich = Date.parse(day) + HOUR * 3_600_000
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' })
  return new Date(inGreenwich - (Number(clock.format(inGreenwich)) - HOUR) * 3_600_000)
}
