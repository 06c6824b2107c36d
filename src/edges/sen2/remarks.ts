// What a person should know of a record beside its dates: codes, and a sentence for each.

const sentences = {
  'made-in-detention':
    'The request was made in youth accommodation (RYA): the time limits of a detained person may apply. Check which do.',
  'exception-without-ground':
    'The return says that an exception to the 20 weeks applies, but not which one or to which step. So no limit is lifted.',
  'mediation-or-tribunal':
    'The return says that there was mediation or an appeal, but not when or how it ended. What followed from it is not known.',
  'refusal-overturned':
    'The outcome of the request stays a refusal in the return, although an assessment followed. When and why is not known.',
  'outcome-without-date':
    'An outcome was reached, but the return has no date for it. Whether it was in time is not known.',
  'start-date-is-not-issue-date':
    'The start date of the plan is not the day that the plan was issued, so it does not start the first review.',
  'last-review-is-older': 'LastReview is before ReviewMeeting, so it is taken as the decision after the review before.',
  'draft-is-older': 'ReviewDraft is before ReviewMeeting, so it is taken as part of the review before, and left out.',
  'phase-transfer-day-unclear':
    'PhaseTransferDueDate is not the date of either kind of transfer, so the kind of transfer is not known. Check its date.',
  'moved-in': 'The plan came from another council, but the return has no date for the move. Its limits are not known.',
} as const

/** Something to know of a record. */
export type Sen2Remark = keyof typeof sentences

/** Every remark. */
export const sen2Remarks = Object.keys(sentences) as readonly Sen2Remark[]

/**
 * The sentence of a remark.
 *
 * @example sen2RemarkLabel('moved-in') // 'The plan came from another council, but the return has no date for the move. Its limits are not known.'
 */
export const sen2RemarkLabel = (remark: Sen2Remark): string => sentences[remark]
