// Why: from which event, how it was counted, what moved it, what it takes as given.
import type { Assumption } from '../../law/counting-rules'
import { phrase, type Texts } from '../phrase'
import { end } from './numbers'

/** A stretch of days that do not count before the Tribunals. */
export type Spell = 'August' | 'Christmas'

export function counting() {
  return {
    after: ({ date, event, period, n, ends }: Texts<'date' | 'event' | 'period' | 'ends'> & { n: number }) =>
      `On ${date}, ${event}. That day is not counted, so the ${period} ${end(n)} on ${ends}.`,
    from: ({ date, event, period, n, ends }: Texts<'date' | 'event' | 'period' | 'ends'> & { n: number }) =>
      `On ${date}, ${event}. That day is day 1, so the ${period} ${end(n)} on ${ends}.`,
    fromWorkingDay: (of: Texts<'date' | 'event' | 'period' | 'ends'> & { n: number }) =>
      `On ${of.date}, ${of.event}. That day is day 1, or the next working day is, so the ${of.period} ${end(of.n)} on ${of.ends}.`,
    back: phrase('On {date}, {event}. {Period} back from that day is {ends}.'),
    /** Before a day of the year: `dayAndMonth` is `15 February`. */
    beforeDay: phrase('On {date}, {event}. The time is before {dayAndMonth} of that year, so the last day is {ends}.'),
    atOnce: phrase('On {date}, {event}. This is due at once, on that same day.'),
    named: phrase('The Tribunal named {date}, in its letter or its directions.'),
    /** The end of a month that has no such day: `ordinal` is `31st`. */
    endOfShortMonth: phrase('{ends}, the last day of the month: {month} has no {ordinal}'),
    /** `days` are the days left out, from `spells`. */
    withoutDays: phrase('{ends}, with {days} left out'),
    earlier: phrase('The earlier of these days counts: {date}.'),
    later: phrase('The later of these days counts: {date}.'),
    workingDays: 'Working days leave out weekends and bank holidays.',
  }
}

export function spells() {
  return {
    August: { is: 'in August', days: 'the days in August', short: 'August' },
    Christmas: {
      is: 'between 25 December and 1 January',
      days: 'the days from 25 December to 1 January',
      short: 'Christmas',
    },
  } satisfies Record<Spell, { is: string; days: string; short: string }>
}

export function moves() {
  return {
    /** `spell` is where the first day lies. */
    past: phrase('{from} is {spell}. So the last day moves to the first working day after that is over, {to}.'),
    notCounted: phrase('{Days} are not counted. So the end moves from {from} to {to}.'),
    directed: phrase('The Tribunal named {to}. It stands in place of {from}.'),
    directedSame: phrase('The Tribunal named this same day, {to}.'),
    agreed: phrase('The parties to the mediation agreed a date in writing: {to}. It stands in place of {from}.'),
    agreedSame: phrase('The parties to the mediation agreed a date in writing: this same day, {to}.'),
    toWorkingDay: phrase('{from} is not a working day. So the last day is the next one, {to}.'),
  }
}

/** What could still change the end. */
export function unknown() {
  return {
    later: phrase('Once {event}, the time runs to {period} from that day, if that is later.'),
    moveLearntLater: phrase('If the old council learnt of the move later, it has {period} from that day.'),
    earlier: phrase('No date is given for when {event}: if {period} after that day comes sooner, the time ends then.'),
    letterDatedEarlier: 'If the letter carries an earlier date than the day it was sent, the last day is earlier.',
  }
}

/** One sentence for each assumption; of `could-be-earlier`, one of `unknown` for each missing date. */
export function taken() {
  return {
    'working-day-assumed':
      'The regulations do not say what a working day is, so this leaves out weekends and bank holidays, and nothing else.',
    'certificate-needed': 'This assumes that a mediation certificate is needed: if it is not, its date does not count.',
    'upper-tribunal-day-for-day':
      'Each day left out is made up by one more day at the end, which is how we read the rule.',
    'notice-sent-with-decision':
      'No date is given for the letter with the decision, so this assumes that it was sent on the day of the decision.',
    'directed-lodging-date-stands':
      'The Tribunal named a day in August or at Christmas. The rule might move it to a later working day, but the day named is the safe one.',
    'received-by-17:00': 'It came on the last day, at a time not known: this assumes that it came by 5pm.',
  } satisfies Record<Exclude<Assumption, 'could-be-earlier'>, string>
}

export const hourOfLastDay = () =>
  phrase('The last day ends at {hour}, UK time. That is the careful reading of the rule.')
