// What the service has to know of an appeal: certificate, deadline, lateness, and what to be careful about.
import {
  calculateDeadline,
  type DateInput,
  type Deadline,
  deadlineStatus,
  type ErrorCode,
  isoDate,
  needsMediationCertificate,
  TimescalesError,
} from 'send-dispute-timescales'
import { type Answers, readAnswers } from './answers'
import { cautionsOn, type Send35Caution, send35Cautions } from './cautions'
import type { Send35CaseData, Send35Draft } from './form'
import { caseFileOf, type Send35CaseFile } from './from-send35'

/** What can be said of a SEND35 form; null wherever it does not say enough yet. */
export interface Send35Assessment {
  /** Null until the form says what is appealed and, for the content of a plan, which sections. */
  readonly certificateNeeded: boolean | null
  /** The record of `appeal.lodge`; null without a usable date of the letter. */
  readonly deadline: Deadline | null
  /**
   * Whether an appeal that the Tribunal receives now is out of time. Null as well when only the date of a certificate,
   * not given yet, can tell.
   */
  readonly late: boolean | null
  /** Whether to ask why the appeal is late. A judge decides on the answer; being late never ends the journey. */
  readonly explanationNeeded: boolean | null
  /** In the order of `send35Cautions`. */
  readonly cautions: readonly Send35Caution[]
}

/**
 * Says of a SEND35 form, finished or not, whether a mediation certificate is needed, by when the appeal must reach the
 * Tribunal, and whether it is late. Experimental: the form is still being built.
 *
 * What a person typed as a date never throws: names of months are read, a half-typed date says nothing yet, and one
 * that cannot be right, or has a year of two figures, gives a caution. Without a letter's date there is no deadline,
 * whatever the certificate says.
 *
 * @param form as `fromSend35` takes it
 * @param question with `asAt`: today, ISO date, or now, as local time in London: `2026-03-02T17:30`, on the last day, is late
 * @returns a frozen record, fit to store as JSON; days are days in England
 * @throws TimescalesError `invalid-date` for `asAt`, otherwise as `fromSend35`
 * @see Rules r.12, r.20(1)(c); late: r.5(3)(a); without a certificate: CFA s.55, Rules r.19
 * @example assessSend35({ timeDecisionLetterDate: '2025-12-31' }, { asAt: '2026-03-02' }).deadline?.dueOn // '2026-03-02'
 * @example assessSend35({ appealAppealAbout: ['planContent'], appealPlanSections: ['sectionI'] }, { asAt: '2026-03-02' }).certificateNeeded // false
 */
export function assessSend35(form: Send35Draft | Send35CaseData, question: { asAt: DateInput }): Send35Assessment {
  // Without a question, as without a day in it: the library has no clock.
  const asAt = question?.asAt
  const today = dayOf(asAt)
  const answers = readAnswers(form)
  const file = caseFileOf(answers)
  const certificateNeeded = file.dispute === undefined ? null : needsMediationCertificate(file.dispute)
  const cautions = new Set(cautionsOn(answers, certificateNeeded, today))

  const certificateIssuedOn = certificateNeeded === false ? undefined : issuedBy(today, file)
  const deadline = deadlineOf(file, certificateIssuedOn, cautions)
  let late = deadline && deadlineStatus(deadline, { asAt: today, doneAt: asAt }) === 'met-late'
  if (certificateNeeded !== false && certificateIssuedOn === undefined && isSaidToExist(answers)) {
    if (answers.hasCertificate === 'Yes') cautions.add('certificate-date-missing')
    if (late) late = null
  }
  if (deadline?.dueOn === today && late === false) cautions.add('due-today-by-17:00')

  return Object.freeze({
    certificateNeeded,
    deadline,
    late,
    explanationNeeded: late,
    cautions: Object.freeze(send35Cautions.filter((caution) => cautions.has(caution))),
  })
}

/** The day of `asAt`, checked. */
function dayOf(asAt: DateInput): string {
  const moment = typeof asAt === 'string' ? /^(.{10})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.exec(asAt) : null
  try {
    return isoDate(moment?.[1] ?? asAt, 'asAt')
  } catch (error) {
    if (!(error instanceof TimescalesError)) throw error
    throw new TimescalesError(error.code, error.message, {
      path: 'asAt',
      expected: 'a calendar day, or a day with the time in London',
      received: asAt,
    })
  }
}

/** A certificate that is still to come extends nothing. */
const issuedBy = (today: string, { dates: { certificateIssuedOn } }: Send35CaseFile): string | undefined =>
  certificateIssuedOn !== undefined && certificateIssuedOn <= today ? certificateIssuedOn : undefined

const isSaidToExist = ({ hasCertificate, mediationCertificateDate }: Answers): boolean =>
  hasCertificate === 'Yes' || (hasCertificate === undefined && mediationCertificateDate !== 'unanswered')

/** Dates that the law or the calendar refuses: typed by a person, so a caution and not an error. */
const REFUSED: Partial<Record<ErrorCode, Send35Caution>> = {
  'contradictory-dates': 'certificate-before-letter',
  'not-in-force': 'letter-before-law',
  'beyond-calendar': 'beyond-calendar',
}

function deadlineOf(
  { dispute, dates: { noticeSentOn } }: Send35CaseFile,
  certificateIssuedOn: string | undefined,
  cautions: Set<Send35Caution>,
): Deadline | null {
  if (noticeSentOn === undefined) return null
  try {
    return calculateDeadline('appeal.lodge', { noticeSentOn, certificateIssuedOn }, { dispute })
  } catch (error) {
    const caution = error instanceof TimescalesError ? REFUSED[error.code] : undefined
    if (caution === undefined) throw error
    cautions.add(caution)
    return null
  }
}
