// What the sentences are given.
import type { Content } from '../../shared/html'
import type { Voice } from '../people'

/** An answer to choose, with what it means. */
export interface OptionWords {
  readonly label: string
  readonly hint?: string
}

/** Whom a question asks, and the day it is about. */
export interface Asked {
  readonly voice: Voice
  /** Null where no day is known: the question is then asked without one. */
  readonly day: string | null
}

/** What stands over a question. Without a title it is headed by the date that it asks for. */
export interface QuestionWords {
  readonly title?: string | ((asked: Asked) => Content)
  readonly hint?: string
  readonly lead?: string
}

/** A date that can be asked for. */
export interface DateWords {
  /** `When did the council send the letter?` */
  readonly question: string
  readonly hint?: string
  /** `the day the letter was sent`, for the messages about it. */
  readonly the: string
  /** `Letter sent`, before the date. */
  readonly short: string
}

/** The letter or the plan that is disputed. */
export interface SentLetter {
  readonly sent: string
  /** Only the date printed on it is known. */
  readonly printed: boolean
  readonly plan: boolean
}

/** What is known of a late appeal. */
export interface LateFacts {
  readonly sent: string
  /** Only the date printed on it is known. */
  readonly printed: boolean
  readonly plan: boolean
  /** Null where the appeal is still in time. */
  readonly appealWasDue: string | null
  readonly adviserWasDue: string | null
  readonly noCertificate: boolean
  readonly contactedLate: boolean
  /** Nobody knows whether the adviser was contacted in time. */
  readonly contactUnsaid: boolean
  /** The day on which the council promised to change its decision. */
  readonly changedMindOn: string | null
  /** The day on which all of it was agreed at mediation. */
  readonly agreedOn: string | null
}

/** From which day of sending on something would still be in time; null where no day would do. */
export interface CheckedDays {
  readonly contactFrom: string | null
  readonly appealFrom: string | null
  /** How long the appeal would then be in time at least; null where that is today. */
  readonly appealUntil: string | null
}

/** What a letter about a late step says. */
export interface CouncilLate {
  readonly began: Content
  readonly act: string
  readonly due: string
  readonly law: string | null
  /** To whom it is written. */
  readonly to: string
  /** What would make it not late, where nobody knows. */
  readonly unless: Content
}

/** One day of the Tribunal's letter. */
export interface TimetableRow {
  readonly limit: string
  readonly act: string
  readonly due: string
  /** The day that the letter names, where it is another. */
  readonly named: string
  readonly council: boolean
  readonly passed: boolean
}

export interface SendFacts {
  /** What was sent is a plan, not a letter. */
  readonly plan: boolean
  readonly due: string
  readonly hour: boolean
  /** One is needed. */
  readonly certificate: boolean
  /** How long there is after a certificate that is still to come; null where none is. */
  readonly month: string | null
  /** The adviser was contacted in time, so that the month runs whenever the certificate comes. */
  readonly grows: boolean
  readonly left: number
}

export interface OfficerLetter {
  /** One is needed. */
  readonly certificate: boolean
  /** The last day to contact an adviser; null once it has passed. */
  readonly contact: string | null
  /** The last day of the appeal; null once it has passed. */
  readonly appeal: string | null
  readonly changedMind: boolean
  readonly duties: readonly {
    readonly act: string
    readonly due: string
    readonly how: 'ahead' | 'late' | 'lifted'
    /** A plan that may turn out not to be needed. */
    readonly ifNeeded: boolean
  }[]
}
