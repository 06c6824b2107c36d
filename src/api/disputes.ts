// Which dispute is it, and who may appeal: the public functions.
import { type DateInput, formatDay } from '../dates/iso'
import type { Classification, NoticeResult } from '../disputes/classification'
import { classifyPart, classifyTogether } from '../disputes/classify'
import type { CheckedDispute, Dispute } from '../disputes/dispute'
import { needsCertificate } from '../disputes/route'
import { type Appellant, appellantOn, endOfSchoolAge } from '../disputes/who-may-appeal'
import { errorFrom, problem } from '../errors'
import { parseDay } from '../input/dates'
import { checkDispute, checkNotice } from '../input/dispute'
import { readObject } from '../input/objects'
import { throwFirst } from '../input/report'

const AT = ['dispute']

/**
 * Says what follows from one disputed decision.
 *
 * @param dispute the decision, by `kind`; `sections` for the content of a plan
 * @returns a frozen record: appeal, certificate, mediation, recommendations, disagreement resolution, time limits
 * @throws TimescalesError `unknown-kind`, `invalid-input`, `invalid-date`, `not-in-force`
 * @see CFA s.51, s.53 to s.55, s.57, s.73
 * @example classifyDecision({ kind: 'plan-content', sections: ['I'] }).certificate.reason // 'placement-only'
 */
export function classifyDecision(dispute: Dispute): Classification {
  return classifyPart(checkDispute(dispute, AT, throwFirst) as CheckedDispute)
}

/**
 * Says what follows from several disputed decisions in one notice. The certificate is needed as soon as one part needs
 * it.
 *
 * @param disputes at least one
 * @throws TimescalesError as `classifyDecision`, and `invalid-input` when there is none or only some are detained
 * @example classifyNotice([{ kind: 'plan-content', sections: ['I'] }, { kind: 'plan-content', sections: ['F'] }]).certificate.needed // true
 */
export function classifyNotice(disputes: readonly Dispute[]): NoticeResult {
  return classifyTogether(checkNotice(disputes, AT, throwFirst) as readonly CheckedDispute[])
}

/**
 * Whether the Tribunal needs a mediation certificate with the appeal. False where there is no appeal.
 *
 * @throws TimescalesError as `classifyDecision`
 * @see CFA s.55
 * @example needsMediationCertificate({ kind: 'plan-content', sections: ['B', 'F', 'I'] }) // true
 */
export function needsMediationCertificate(dispute: Dispute | readonly Dispute[]): boolean {
  return (checkNotice(dispute, AT, throwFirst) as readonly CheckedDispute[]).some(needsCertificate)
}

/**
 * Who may appeal on a day: a child's parent until the end of compulsory school age, the young person after it. That is
 * the last Friday in June of the school year (1 September to 31 August) in which they turn 16.
 *
 * @param question `on`: the day of the appeal; `dateOfBirth` of the child or young person. ISO dates
 * @throws TimescalesError `invalid-date`, `invalid-input`, `contradictory-dates` when born after that day
 * @see CFA s.51
 * @example whoMayAppeal({ dateOfBirth: '2010-03-01', on: '2026-06-27' }) // 'young-person'
 */
export function whoMayAppeal(question: { dateOfBirth?: DateInput | null | undefined; on: DateInput }): Appellant {
  const example = { what: 'The question', example: '{ dateOfBirth: "2010-03-01", on: "2026-06-27" }' }
  const asked = readObject(question, ['dateOfBirth', 'on'], [], example, throwFirst)
  const on = parseDay(asked.on, 'on')
  if (asked.dateOfBirth === undefined) return 'parent-or-young-person'
  const born = parseDay(asked.dateOfBirth, 'dateOfBirth')
  if (born <= on) return appellantOn(on, born)
  throw errorFrom(
    problem(
      'contradictory-dates',
      ['dateOfBirth'],
      'dateOfBirth cannot be after on: check both.',
      'a day not after on',
      asked.dateOfBirth,
    ),
  )
}

/**
 * The last day of compulsory school age: through it the right to appeal is the parent's, after it the young person's. It
 * is the last Friday in June of the school year (1 September to 31 August) in which they turn 16.
 *
 * @param dateOfBirth ISO date
 * @returns an ISO date
 * @throws TimescalesError `invalid-date`; `beyond-calendar` after the year 9999
 * @see CFA s.51
 * @example compulsorySchoolAgeEnds('2010-03-01') // '2026-06-26'
 */
export const compulsorySchoolAgeEnds = (dateOfBirth: DateInput): string =>
  formatDay(endOfSchoolAge(parseDay(dateOfBirth, 'dateOfBirth')))
