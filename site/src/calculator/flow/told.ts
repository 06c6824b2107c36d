// What a person has told the page, in words: under each question, and in the last fold of the answer.
import {
  type EventName,
  type ExceptionId,
  eventLabel,
  exceptionLabel,
  type LimitId,
  limitLabel,
} from 'send-dispute-timescales'
import { library, words } from 'site-language'
import { type Answers, dayIn, entryDateOf, GIVEN, isEvent, NONE, NOT_KNOWN, RELIEVED, voiceOf } from './answers'
import { pathOf, questionOf } from './flow'
import { type Ask, type Circumstances, NOTHING_KNOWN } from './questions'

/** One answer in words, and the question to change it at. */
export interface Told {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly at: string
}

/** Every answer, in the order of the questions; then the dates that were added. */
export function told(answers: Answers, about: Circumstances): readonly Told[] {
  const rows: Told[] = []
  const seen = new Set<string>()
  for (const question of pathOf(answers, about))
    for (const ask of question.asks(answers, about)) {
      seen.add(ask.key)
      const value = answers[ask.key] ?? ''
      if (value !== '') rows.push(tell(ask.key, value, answers, question.id))
    }
  for (const [key, value] of Object.entries(answers))
    if (!seen.has(key) && value !== '' && isAdded(key)) rows.push(tell(key, value, answers, whereToChange(key)))
  return rows
}

const isAdded = (key: string): boolean => isEvent(key) || entryDateOf(key) !== null || key.startsWith(RELIEVED)

/** Added dates are asked for alone, and those of an entry on the page that asks for several. */
function whereToChange(key: string): string {
  const asked = ['moreTime', 'withdrawn', 'carriedOut', 'claim'].find((id) =>
    questionOf(id)
      ?.asks({}, NOTHING_KNOWN)
      .some((ask) => ask.key === key),
  )
  if (asked !== undefined) return asked
  if (isEvent(key)) return `event.${key}`
  if (key.startsWith(RELIEVED)) return 'exception'
  return entryDateOf(key)?.kind === 'done' ? 'record' : 'moreTime'
}

function tell(key: string, value: string, answers: Answers, at: string): Told {
  return { key, name: nameOf(key, answers), value: wordsFor(key, value, answers), at }
}

export function nameOf(key: string, answers: Answers): string {
  const entry = entryDateOf(key)
  if (entry !== null) {
    const label = limitOf(entry.id)
    const { newDate, agreedDate, doneOn } = words.answerValues
    return { directed: newDate, agreed: agreedDate, done: doneOn }[entry.kind](label)
  }
  if (key.startsWith(RELIEVED)) return words.answerValues.lifted(limitOf(key.slice(RELIEVED.length)))
  return (
    words.answerNames[key === 'order' || key === 'agreement' || key === 'concession' ? 'duties' : key] ??
    dateWords(key, answers).short
  )
}

/** What a step is called, of an entry such as `comply.amend-plan@orderMadeOn`. */
export const limitOf = (id: string): string => limitLabel(id.replace(/@.*$/, '') as LimitId, library)

function wordsFor(key: string, value: string, answers: Answers): string {
  const { answerValues } = words
  const day = dayIn(answers, key)
  if (key === 'born') return value === GIVEN || day !== null ? answerValues.bornKept : answerValues.notKnown
  if (day !== null) {
    const long = words.date.long(day)
    return value.slice(11) > '17:00' ? `${long}, ${answerValues.afterFive}` : long
  }
  if (value === NOT_KNOWN && (isEvent(key) || key === 'born')) return answerValues.notKnown
  if (key.startsWith(RELIEVED))
    return value === NONE ? answerValues.none : exceptionLabel(value as ExceptionId, library)
  const labels = value.split(',').map((each) => optionWords(key, each, answers).label)
  // No tick at all has no label of its own; "nothing in writing" is an answer that has.
  if (labels[0] !== value) return labels.join('; ')
  return value === NONE ? answerValues.none : value === NOT_KNOWN ? answerValues.notKnown : value
}

/** The words of a choice, for who is asking. */
export function optionWords(key: string, option: string, answers: Answers): { label: string; hint?: string } {
  const group = key === 'order' || key === 'agreement' || key === 'concession' ? 'duties' : key
  const found = words.options[group]?.[option] ?? { label: option }
  const other = answers.who === 'professional' ? words.optionsFor.professional?.[group]?.[option] : undefined
  return other === undefined ? found : { ...found, label: other }
}

/** A date that is asked for in other words here. */
function askedAs(key: string, { letter, what }: Answers): string {
  if (key === 'noticeSentOn' && letter === 'dated') return 'printedOn'
  return key === 'born' && what === 'discrimination' ? 'bornForClaim' : key
}

/** How a date is asked for and spoken of. */
export const dateWords = (key: string, answers: Answers) =>
  words.dates.of(askedAs(key, answers), voiceOf(answers), answers.decision === 'plan-content', (event) =>
    eventLabel(event as EventName, library),
  )

/** A date in the messages about it: `the day the letter was sent`, `the Tribunal’s date to send the amended plan`. */
export function theDate(key: string, answers: Answers): string {
  const entry = entryDateOf(key)
  return entry === null ? dateWords(key, answers).the : words.dates.ofStep[entry.kind](limitOf(entry.id))
}

/** A date of several, named by its own step: `directed.appeal.respond` is "Respond to the appeal". */
export const rowName = (ask: Ask, answers: Answers): string => {
  const entry = entryDateOf(ask.key)
  return entry === null ? dateWords(ask.key, answers).question : limitOf(entry.id)
}
