// The case files of a return.
import { type CaseFile, TimescalesError } from 'send-dispute-timescales'
import type { Sen2Header, Sen2Record, Sen2Refusal } from './record'
import type { Sen2Remark } from './remarks'
import { requestCase } from './request-case'
import { reviewCases } from './review-cases'

/** One case file of a return, and where it comes from. */
export interface Sen2Case {
  /** The record's. A record may give several cases. */
  readonly key: string
  /** Where the record stands in its file. */
  readonly place: string
  /** The request, the review that was last held with its phase transfer, or the review that comes next. */
  readonly about: 'request' | 'review' | 'next-review'
  /** With the record's key as its reference, and `notRecorded` for every limit that the return is blind to. */
  readonly caseFile: CaseFile
  /** What a person should know beside the dates; `sen2RemarkLabel` has the sentences. */
  readonly remarks: readonly Sen2Remark[]
}

/** The cases of a return, and what gave none. */
export interface Sen2Cases {
  /** In the order of the records. */
  readonly cases: readonly Sen2Case[]
  /** Records, or parts of them, that gave no case. */
  readonly refused: readonly Sen2Refusal[]
}

/**
 * Makes the case files of a return: one for each request, and one for each review cycle with its phase transfer.
 *
 * A request that was withdrawn or has moved to another council, and a plan that has ended, are closed on the census day:
 * what was met before stays met, and nothing more is due. Outcome `H` gives no request. A record that cannot be read,
 * has no date of receipt, or whose dates contradict each other gives no case, and is in `refused`; the review of the same
 * child is not lost with it.
 *
 * @param records as a reader gives them
 * @param options `referenceDate` from the header of the return, ISO date
 * @returns in the order of the records
 * @throws TimescalesError `missing-date` when a case has to be closed and there is no census day
 * @see Regs 4 to 13, 18, 20 to 22; CFA s.44
 * @example sen2Cases(read.records, read.header).cases.length // 26
 */
export function sen2Cases(
  records: Iterable<Sen2Record>,
  { referenceDate }: Pick<Sen2Header, 'referenceDate'>,
): Sen2Cases {
  const cases: Sen2Case[] = []
  const refused: Sen2Refusal[] = []
  const closedOn = (): string => {
    if (referenceDate !== null) return referenceDate
    throw new TimescalesError(
      'missing-date',
      'Some cases of the return are closed, and it has no census day: say from which day nothing more is due.',
      { path: 'options.referenceDate' },
    )
  }
  for (const record of records) {
    const { key, place } = record
    const request = requestCase(record, closedOn)
    if (request !== null && 'reason' in request) refused.push({ key, place, reason: request.reason })
    else if (request !== null) cases.push({ key, place, about: 'request', ...request })
    const reviews = reviewCases(record, closedOn)
    if ('reason' in reviews) refused.push({ key, place, reason: reviews.reason })
    else for (const review of reviews) cases.push({ key, place, ...review })
  }
  return { cases, refused }
}
