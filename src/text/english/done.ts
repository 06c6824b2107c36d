// What was done, is not needed any more, or is not recorded.
import { phrase, type Texts } from '../phrase'
import { daysOf } from './numbers'

export function done() {
  return {
    inTime: phrase('This was done in time, on {date}.'),
    /** Another event shows it, and no later than the last day. */
    shownInTime: 'This was done in time, as a later step shows.',
    lastDay: phrase('The last day was {when}.'),
    floorEnded: phrase('{Giver} had to give you until {date}.'),
    lifted: phrase('This was done on {date}, and is not late: the time limit was lifted because of {why}.'),
    shownLifted: phrase('This was done, and is not late: the time limit was lifted because of {why}.'),
    appointment: phrase('{Start} was {date}, and this is done.'),
    late: ({ date, days, when }: Texts<'date' | 'when'> & { days: number }) =>
      `This was done ${daysOf(days)} late, on ${date}: the last day was ${when}.`,
    lateAfterHour: phrase('This was done late, after {hour} on the last day, {date}.'),
    /** After a time that the other side had to leave: nobody is late. */
    afterFloor: phrase('This was done on {date}. {Giver} had to give you until {end}.'),
    /** A plan that came of a decision about something else. */
    planIsNewDecision:
      'You can appeal about what this plan says. That is a new decision: make a new case for it, from the day the plan was sent.',
    dayNotKnown: 'This was done, but the day is not known.',
    unknownIfInTime: phrase('This was done on {date}: whether that was in time depends on the date of {start}.'),
  }
}

export function notRecorded() {
  return {
    unknown: 'This file does not record whether this was done.',
    lastDayIs: phrase('The last day is {when}.'),
    lastDayWas: phrase('The last day was {when}.'),
  }
}

export const notNeeded = () => phrase('No longer needed: on {date}, {event}.')
