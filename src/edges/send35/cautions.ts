// What to be careful about in a form: codes, for the service to word.
import { whoMayAppeal } from 'send-dispute-timescales'
import type { Answers } from './answers'
import type { DateAnswer } from './typed-date'

/**
 * Every caution, in the order in which an assessment lists them.
 *
 * - `letter-date-is-not-sent-date`: the time runs from the day the letter was sent; the form asks for the date printed
 *   on it
 * - `letter-date-short-year`, `certificate-date-short-year`, `date-of-birth-short-year`: the year has two figures; ask
 *   for all four. Read as unanswered until then
 * - `letter-date-impossible`, `certificate-date-impossible`, `date-of-birth-impossible`: typed in full, and no day that
 *   can be read, such as 31 February or the year 20226; read as unanswered
 * - `letter-date-in-future`, `certificate-date-in-future`: after today; such a certificate extends nothing yet
 * - `letter-before-law`: before 1 September 2014, so no deadline is given
 * - `beyond-calendar`: in years whose bank holidays nobody can tell, so no deadline is given
 * - `certificate-before-letter`: one date is wrong, or the certificate is of another dispute; no deadline is given
 * - `certificate-date-missing`: there is a certificate, and its date could give more time
 * - `certificate-date-without-certificate`: its date is there, and the form says that there is none; it is not counted
 * - `certificate-does-not-extend`: placement alone needs no certificate, and one gives no more time
 * - `certificate-needed`: the form says there is none; the Tribunal can still give leave to appeal without one, on full
 *   reasons
 * - `not-placement-only`: the form says that no more than Section I is disputed, and more is
 * - `annual-review-may-need-certificate`: after a review this may be a refusal to amend the plan, which needs a
 *   certificate where placement alone in an amended plan does not
 * - `due-today-by-17:00`: today is the last day in time
 * - `appellant-does-not-match-age`: by the date of birth the appeal belongs to the other of parent and young person
 * - `date-of-birth-in-future`: so that it cannot tell who may appeal
 */
export const send35Cautions = [
  'letter-date-is-not-sent-date',
  'letter-date-short-year',
  'certificate-date-short-year',
  'date-of-birth-short-year',
  'letter-date-impossible',
  'certificate-date-impossible',
  'date-of-birth-impossible',
  'letter-date-in-future',
  'certificate-date-in-future',
  'letter-before-law',
  'beyond-calendar',
  'certificate-before-letter',
  'certificate-date-missing',
  'certificate-date-without-certificate',
  'certificate-does-not-extend',
  'certificate-needed',
  'not-placement-only',
  'annual-review-may-need-certificate',
  'due-today-by-17:00',
  'appellant-does-not-match-age',
  'date-of-birth-in-future',
] as const

export type Send35Caution = (typeof send35Cautions)[number]

/** The cautions that follow from the answers alone. */
export function cautionsOn(answers: Answers, certificateNeeded: boolean | null, today: string): Send35Caution[] {
  const { decisionLetterDate: letter, mediationCertificateDate: certificate, dateOfBirth: birth } = answers
  const { hasCertificate } = answers
  const found: Readonly<Partial<Record<Send35Caution, boolean>>> = {
    'letter-date-is-not-sent-date': isDay(letter),
    'letter-date-short-year': letter === 'short-year',
    'certificate-date-short-year': certificate === 'short-year',
    'date-of-birth-short-year': birth === 'short-year',
    'letter-date-impossible': letter === 'impossible',
    'certificate-date-impossible': certificate === 'impossible',
    'date-of-birth-impossible': birth === 'impossible',
    'letter-date-in-future': isDay(letter) && letter.day > today,
    'certificate-date-in-future': isDay(certificate) && certificate.day > today,
    'certificate-date-without-certificate': isDay(certificate) && hasCertificate === 'No',
    'certificate-does-not-extend': isDay(certificate) && hasCertificate !== 'No' && certificateNeeded === false,
    'certificate-needed': hasCertificate === 'No' && certificateNeeded === true,
    'not-placement-only':
      hasCertificate === 'No' && answers.noCertificateReason === 'sectionIOnly' && certificateNeeded === true,
    'annual-review-may-need-certificate': answers.followingAnnualReview === 'Yes' && certificateNeeded === false,
    'appellant-does-not-match-age': isDay(birth) && !mayBeAppellant(answers.whoIsAppealing, birth.day, today),
    'date-of-birth-in-future': isDay(birth) && birth.day > today,
  }
  return send35Cautions.filter((caution) => found[caution])
}

export const isDay = (answer: DateAnswer): answer is { readonly day: string } => typeof answer === 'object'

/** The alternative person stands in for a parent or a young person without capacity, so at any age (Regs 63, 64). */
function mayBeAppellant(who: Answers['whoIsAppealing'], dateOfBirth: string, today: string): boolean {
  if (dateOfBirth > today || who === undefined || who === 'alternativePerson') return true
  return (who === 'youngPerson') === (whoMayAppeal({ dateOfBirth, on: today }) === 'young-person')
}
