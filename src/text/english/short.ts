// In a few words: how an entry stands, why it has its date, how a time runs, what comes first in a case.
import type { EndId } from '../../law/counting-rules'
import { phrase, type Texts } from '../phrase'
import { daysOf } from './numbers'

export function standing() {
  return {
    left: ({ days }: { days: number }) => `${daysOf(days)} left`,
    today: 'Today',
    todayUntil: phrase('Today, until {hour}'),
    /** An appointment. */
    inDays: ({ days }: { days: number }) => `In ${daysOf(days)}`,
    daysAgo: ({ days }: { days: number }) => `${daysOf(days)} ago`,
    cannotBeIssued: 'Cannot be issued after late contact',
    waitingForCertificate: 'Waiting for your certificate',
    waiting: phrase('Waiting until {event}'),
    late: ({ days }: { days: number }) => `${daysOf(days)} late`,
    doneInTime: phrase('Done in time, on {date}'),
    shownInTime: 'Done in time',
    done: 'Done',
    /** Of an appointment. */
    decided: 'Decided',
    doneOn: phrase('Done on {date}'),
    doneLifted: phrase('Done on {date}, the limit was lifted'),
    doneLate: ({ days, date }: Texts<'date'> & { days: number }) => `Done ${daysOf(days)} late, on ${date}`,
    doneAfterHour: phrase('Done late, after {hour} on {date}'),
    dayNotGiven: 'Done, day not given',
    unknownIfInTime: phrase('Done on {date}, not known if in time'),
    passed: ({ days }: { days: number }) => `Passed ${daysOf(days)} ago`,
    lifted: 'Lifted',
    notRecorded: 'Not recorded',
    notNeeded: phrase('No longer needed: on {date}, {event}'),
    begins: phrase('Begins when {events}'),
    countedBack: phrase('Not known until {events}'),
  }
}

/** Why a date is what it is, in a narrow column: at most 60 characters, or the shorter form. */
export function why() {
  return {
    join: ({ parts }: { parts: readonly string[] }) => parts.join('; '),
    waits: phrase('waits for {starts}'),
    lifted: 'lifted',
    atLeast: phrase('at least {run}'),
    earlier: phrase('{run} (the earlier)'),
    later: phrase('{run} (the later)'),
    /** `what` is a weekday, a spell or `bankHoliday`. */
    moves: phrase('{what}, so {to}'),
    movesShort: phrase('moved to {to}'),
    bankHoliday: 'bank holiday',
    notCounted: phrase('{spells} not counted'),
    notCountedShort: phrase('omits {spells}'),
    directed: phrase('the Tribunal named {to}'),
    agreed: phrase('{to} agreed in writing'),
    eventOn: phrase('on {date}, {event}'),
  }
}

/** How a time runs. */
export function runs() {
  return {
    after: phrase('{period} after {start}'),
    from: phrase('{period} from {start}, counting that day'),
    fromShort: phrase('{period} from {start}'),
    before: phrase('{period} before {start}'),
    atLeastBefore: phrase('at least {period} before {start}'),
    beforeDay: phrase('before {dayAndMonth} of the year of {start}'),
    atOnce: phrase('at once, on the day of {start}'),
    /** The day itself, as the Tribunal named it. */
    onTheDay: phrase('on {start}'),
    /** Several ways, the earlier or the later of which counts; `runs` is a list. */
    whicheverEarlier: phrase('{runs}, whichever is earlier'),
    whicheverLater: phrase('{runs}, whichever is later'),
  }
}

/** The law as a table. */
export function table() {
  return {
    earlierOf: phrase('the earlier of {runs}'),
    laterOf: phrase('the later of {runs}'),
    /** At once, unless news of it comes later. */
    notBefore: phrase('{run}, never before {start}'),
    /** Time for a family to comment, which is nobody's duty but the council's. */
    atLeast: phrase('the council must leave at least {runs}'),
    may: phrase('a right, within {runs}'),
    ifKnown: phrase('{run} (if there is one)'),
    ifCertificateNeeded: phrase('{run} (if there is one, where a certificate is needed)'),
    ends: {
      'as-it-falls': phrase('stays on the day it falls'),
      lodging: phrase('moves past August and Christmas, then to a working day, {hour}'),
      'tribunal-act': phrase('leaves August and Christmas out, then moves to a working day, {hour}'),
      directed: phrase('the day that the Tribunal names, then moves to a working day, {hour}'),
      'upper-tribunal': phrase('makes up August and Christmas, then moves to a working day, {hour}'),
    } satisfies Record<EndId, (parts: Texts<'hour'>) => string>,
  }
}

export function headline() {
  return {
    nothing: 'Nothing is due.',
    nothingYet: 'Nothing is due until something else happens.',
    notRecorded: 'Nothing is known to be due, but this file does not record every step.',
  }
}
