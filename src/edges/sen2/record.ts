// What a return holds of one request: dates, codes and a key, and nothing that is personal.

/** `Y` went on to assess, `N` refused, `A` undecided, `W` withdrawn, `H` decided before the year, `T` moved away (2022). */
export type RequestOutcome = 'Y' | 'N' | 'A' | 'W' | 'H' | 'T'

/** As for a request, of issuing a plan; `S`: a plan issued after another council's assessment (2022). */
export type AssessmentOutcome = RequestOutcome | 'S'

/** `A` amend, `C` cease, `M` maintain. */
export type ReviewOutcome = 'A' | 'C' | 'M'

/**
 * One `Requests` of a SEN2 return, with the assessment, the plan and the review below it. Items are named as in the
 * return; dates are ISO dates, as England counts days; null where the return is blank. No name, birth date, postcode,
 * ethnicity or need is ever in it.
 */
export interface Sen2Record {
  /**
   * What to find it by: the row's own id in a Blade export (`requeststableid`), the number of its `Requests` in XML,
   * or, with a secret, a keyed hash of the person that is the same in every file. Where too little is known of the person
   * for a hash, it is `row 5` or `request 5`, and a fault says so.
   */
  readonly key: string
  /** Where it stands in the file, for a person to look it up. */
  readonly place: string
  /** The day the request was received. */
  readonly receivedDate: string | null
  /** In relevant youth accommodation when it was made: the limits of a detained person may apply. */
  readonly rya: boolean
  /** The day the requester was informed whether the council will assess. */
  readonly requestOutcomeDate: string | null
  /** Whether the council will assess. */
  readonly requestOutcome: RequestOutcome | null
  /** Mediation about assessing was held. */
  readonly requestMediation: boolean
  /** An appeal about assessing was made. */
  readonly requestTribunal: boolean
  /** Moved to another council before the assessment was complete. */
  readonly exported: boolean
  /** Whether a plan will be issued. */
  readonly assessmentOutcome: AssessmentOutcome | null
  /** The day the plan was issued, or the family informed that there will be none. */
  readonly assessmentOutcomeDate: string | null
  /** Mediation about issuing was held. */
  readonly assessmentMediation: boolean
  /** An appeal about issuing was made. */
  readonly assessmentTribunal: boolean
  /** Mediation about anything else was held. */
  readonly otherMediation: boolean
  /** An appeal about anything else was made. */
  readonly otherTribunal: boolean
  /** An exception to the 20 weeks applies, on a ground and at a step that the return does not name. */
  readonly week20: boolean
  /** The date of the current plan: not the day the first one was issued. */
  readonly startDate: string | null
  /** The day the plan ended. */
  readonly ceaseDate: string | null
  /** The plan came in from another council during the year. */
  readonly transferLa: boolean
  /** The latest review meeting up to census day. */
  readonly reviewMeeting: string | null
  /** What the council decided after the review; null where it has not. */
  readonly reviewOutcome: ReviewOutcome | null
  /** The day the draft of an amended plan was issued. */
  readonly reviewDraft: string | null
  /** The day by which the council takes the amended plan to be due. */
  readonly phaseTransferDueDate: string | null
  /** The day the final plan for the next phase was issued. */
  readonly phaseTransferFinalDate: string | null
  /** The day the council wrote with its decision after a review. */
  readonly lastReview: string | null
  /** The items that could not be read; they are null above. */
  readonly faults: readonly Sen2Fault[]
}

/**
 * The part of a record that an item belongs to: what a fault in it spoils, and what it leaves alone. A `flag` starts and
 * ends nothing, so a fault in one spoils no case: it is read as not set. Nor does one of the `person`, who is read only for
 * a keyed hash.
 */
export type Sen2Part = 'request' | 'review' | 'flag' | 'person'

/** An item that could not be read. What stood there is not repeated: it could be anything. */
export interface Sen2Fault {
  /** The item, such as `ReceivedDate`. */
  readonly item: string
  /** What it spoils. */
  readonly part: Sen2Part
  /** A sentence. */
  readonly reason: string
}

/** A record, or a case of one, that was left out, and why. */
export interface Sen2Refusal {
  /** The record's. */
  readonly key: string
  /** Where it stands in its file. */
  readonly place: string
  /** A sentence that says what is wrong. */
  readonly reason: string
}

/** What the return says of itself. */
export interface Sen2Header {
  /** The year of the census; the return reports on the calendar year before. */
  readonly year: number | null
  /** Census day: the file knows nothing after it. ISO date. */
  readonly referenceDate: string | null
  /** The council's number, three digits. */
  readonly lea: string | null
}

/** A return that has been read. */
export interface Sen2Return {
  /** The year and the census day. */
  readonly header: Sen2Header
  /** In the order of the file. */
  readonly records: readonly Sen2Record[]
  /** What belongs to no request, so that nothing is lost in silence. */
  readonly refused: readonly Sen2Refusal[]
}

/** How to read. */
export interface Sen2Options {
  /**
   * Makes each key a keyed hash (HMAC-SHA-256, shortened to 80 bits) of the UPN, or of names and birth date where there is no UPN:
   * the same in every file that was read with the same secret. At least 16 characters.
   */
  readonly secret?: string | Uint8Array | undefined
}
