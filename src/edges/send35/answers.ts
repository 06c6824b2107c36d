// The answers of a form in either shape, each checked, none required.
import { TimescalesError } from 'send-dispute-timescales'
import { FLAT, type Send35Draft } from './form'
import { type DateAnswer, datePartsAnswer, isoDateAnswer } from './typed-date'

export type Answers = ReturnType<typeof readAnswers>

/**
 * Reads what the form says. Questions this edge does not ask for are left alone.
 *
 * @throws TimescalesError `invalid-input` for an answer that the form does not offer, `invalid-date` for a date in
 *   neither of its two forms
 */
// biome-ignore format: one line a question
export function readAnswers(form: unknown) {
  const question = questionOf(fieldsOf(form))
  return {
    appealAbout: several(question('typeOfAppeal', 'appealAbout'), ['refusedToMakePlan', 'refusedReassessment', 'planContent', 'planNoLongerNecessary']),
    followingAnnualReview: one(question('typeOfAppeal', 'followingAnnualReview'), YES_OR_NO),
    planSections: several(question('typeOfAppeal', 'planSections'), ['sectionB', 'sectionF', 'sectionI']),
    sectionIDisagreement: one(question('schoolOrProvider', 'sectionIDisagreement'), ['disagreeWithNamed', 'noneNamed']),
    wantRecommendation: one(question('healthAndSocialCare', 'wantRecommendation'), YES_OR_NO),
    recommendationTypes: several(question('healthAndSocialCare', 'recommendationTypes'), ['health', 'socialCare']),
    hasCertificate: one(question('mediation', 'hasCertificate'), YES_OR_NO),
    noCertificateReason: one(question('mediation', 'noCertificateReason'), ['sectionIOnly', 'otherReason']),
    decisionLetterDate: date(question('timeliness', 'decisionLetterDate')),
    mediationCertificateDate: date(question('timeliness', 'mediationCertificateDate')),
    whoIsAppealing: one(question('appellant', 'whoIsAppealing'), ['parentOrCarer', 'youngPerson', 'alternativePerson']),
    dateOfBirth: date(question('childOrYoungPerson', 'dateOfBirth')),
  } as const
}

const YES_OR_NO = ['Yes', 'No'] as const

function fieldsOf(form: unknown): Record<string, unknown> {
  if (typeof form === 'object' && form !== null && !Array.isArray(form)) return form as Record<string, unknown>
  throw new TimescalesError('invalid-input', 'form must be a SEND35 draft, or its flat fields from the case system.', {
    path: 'form',
    expected: 'an object',
    received: form,
  })
}

/** What stands under a question, and where: in the draft, or under its flat name. */
interface Question {
  readonly answer: unknown
  readonly path: string
}

const questionOf =
  (form: Record<string, unknown>) =>
  <S extends keyof Send35Draft>(section: S, name: keyof NonNullable<Send35Draft[S]> & string): Question => {
    const flat = FLAT[section] + name.charAt(0).toUpperCase() + name.slice(1)
    const answers = form[section]
    if (!isAnswered(answers)) return { answer: form[flat], path: flat }
    if (typeof answers !== 'object') throw notOffered({ answer: answers, path: section }, 'an object of answers')
    const answer = (answers as Record<string, unknown>)[name]
    return isAnswered(answer) || !isAnswered(form[flat])
      ? { answer, path: `${section}.${name}` }
      : { answer: form[flat], path: flat }
  }

const isAnswered = (answer: unknown): boolean => answer !== undefined && answer !== null && answer !== ''

function one<T extends string>(question: Question, offered: readonly T[]): T | undefined {
  if (!isAnswered(question.answer)) return undefined
  if (offered.includes(question.answer as T)) return question.answer as T
  // To pass over an answer nobody expected could change what the others mean.
  throw notOffered(question, offered.join(' | '))
}

function several<T extends string>({ answer, path }: Question, offered: readonly T[]): readonly T[] {
  if (!isAnswered(answer)) return []
  if (!Array.isArray(answer)) throw notOffered({ answer, path }, `a list of ${offered.join(' | ')}`)
  return [...new Set(answer.map((item, i) => one({ answer: item, path: `${path}[${i}]` }, offered)))].filter(
    (item) => item !== undefined,
  )
}

/** What a person typed never throws. What a program wrote there, such as an instant or a number, is a mistake in it. */
function date({ answer, path }: Question): DateAnswer {
  if (!isAnswered(answer)) return 'unanswered'
  if (typeof answer === 'string' && !hasTime(answer)) return isoDateAnswer(answer.trim().replace(MIDNIGHT, ''))
  if (isParts(answer)) {
    const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => String(answer[part] ?? '').trim())
    return datePartsAnswer(day, month, year)
  }
  throw new TimescalesError(
    'invalid-date',
    `${path} must be { day, month, year } as typed, or an ISO date without a time.`,
    { path, expected: '{ day, month, year } | an ISO date', received: answer },
  )
}

const isParts = (answer: unknown): answer is Record<string, unknown> =>
  typeof answer === 'object' && !Array.isArray(answer)

/** The midnight that a store may write behind a day. Any other time, or a zone, could mean another day. */
const MIDNIGHT = /(?<=^\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0+)?)?$/
const hasTime = (text: string): boolean => /^\s*\d{4}-\d{2}-\d{2}T/.test(text.trim().replace(MIDNIGHT, ''))

const notOffered = ({ answer, path }: Question, expected: string): TimescalesError =>
  new TimescalesError(
    'invalid-input',
    `${path} must be ${expected}${typeof answer === 'string' ? `; it is "${answer.slice(0, 40)}"` : ''}.`,
    { path, expected, received: answer },
  )
