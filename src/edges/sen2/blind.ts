// What a SEN2 return can answer, and what it is blind to: a limit whose act has no date in it is never called overdue.
import { type LimitId, timeLimits } from 'send-dispute-timescales'

/** The limits whose start and end both have a date in the return. */
const ANSWERED: ReadonlySet<LimitId> = new Set<LimitId>([
  'assessment.decide',
  'assessment.notify-no-plan',
  'plan.finalise',
  'review.decide',
  'review.complete',
  'phase-transfer.finalise-other',
  'phase-transfer.finalise-to-post-16',
])

/** Answered in a phase transfer alone: elsewhere the return has no day of an amended plan. */
const IN_A_PHASE_TRANSFER: LimitId = 'review.finalise-amendments'

let unanswered: readonly LimitId[] | undefined

const notAnswered = (): readonly LimitId[] =>
  (unanswered ??= Object.freeze((Object.keys(timeLimits) as LimitId[]).filter((id) => !ANSWERED.has(id))))

let inPhaseTransfer: readonly LimitId[] | undefined

/** What a return never records of a request, or of a review that belongs to no phase transfer. */
export const notRecordedInReturn = (): readonly LimitId[] => notAnswered()

/** What it never records of a phase transfer. */
export const notRecordedInPhaseTransfer = (): readonly LimitId[] =>
  (inPhaseTransfer ??= Object.freeze(notAnswered().filter((id) => id !== IN_A_PHASE_TRANSFER)))
