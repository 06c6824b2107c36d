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
    late: ({ date, days, when, unless }: Texts<'date' | 'when' | 'unless'> & { days: number }) =>
      `This was done ${daysOf(days)} late, on ${date}${unless}: the last day was ${when}.`,
    unlessLearntLater: ', unless the old council learnt of the move later',
    lateAfterHour: phrase('This was done late, after {hour} on the last day, {date}.'),
    /** After a time that the other side had to leave: nobody is late. */
    afterFloor: phrase('This was done on {date}. {Giver} had to give you until {end}.'),
    /** A plan that came of a decision about something else. */
    planIsNewDecision:
      'You can appeal about what this plan says: make a new case for it, from the day the plan was sent.',
    placementIsNewDecision:
      'You can appeal about the placement in this plan: make a new case for it, from the day the plan was sent.',
    /** An appeal of which no certificate is known. */
    withoutCertificate:
      'If no mediation certificate went with it, ask the Tribunal for leave to appeal without one, with full reasons.',
    dayNotKnown: 'This was done, but the day is not known.',
    unknownIfInTime: phrase('This was done on {date}: whether that was in time depends on the date of {start}.'),
  }
}

export function notRecorded() {
  return {
    unknown: 'This file does not record whether this was done.',
    before: phrase('On {date}, {event}. This file does not record whether this was done before it.'),
    lastDayIs: phrase('The last day is {when}.'),
    lastDayWas: phrase('The last day was {when}.'),
  }
}

export const notNeeded = () => phrase('No longer needed: on {date}, {event}.')
