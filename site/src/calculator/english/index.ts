// Every sentence of the page in English, with its parameters. A translation is a second object of this shape, and one for
// the library's own sentences. Dates come in as ISO days; how they are written is decided here too.

import { answerNames, answerValues, caseLine } from './answers'
import { bestBy, dates, letterIsDated, letterWasDated, since, told } from './dates'
import { doubt, errors } from './errors'
import { buttons, date, frame, language, period, start, yourAnswers } from './frame'
import { help } from './help'
import { folds, judgeCanExtend, keep, sheetFoot } from './keep'
import { letterBegan, letters, letterTo, letterUnless, nouns } from './letters'
import { officer, officerActs, officerLetter, officerSteps, ownActs } from './officer'
import { panel } from './panel'
import { legends, options, optionsFor, questions } from './questions'
import { results } from './results'
import { asAt, exceptionName, exceptionTo, states } from './states'
import { acts, steps } from './steps'
import { capital, lower } from './writing'

export type { CouncilLate, DateWords, LateFacts, OfficerLetter, OptionWords, QuestionWords, SendFacts } from './facts'

export const english = {
  language,
  date,
  frame,
  start,
  buttons,
  yourAnswers,
  questions,
  options,
  optionsFor,
  legends,
  answerNames,
  answerValues,
  dates,
  errors,
  doubt,
  caseLine,
  asAt,
  states,
  exceptionTo,
  bestBy,
  told,
  letterIsDated,
  letterWasDated,
  since,
  panel,
  steps,
  results,
  period,
  lower,
  capital,
  acts,
  exceptionName,
  nouns,
  letters,
  letterBegan,
  letterTo,
  letterUnless,
  officerSteps,
  officer,
  officerActs,
  ownActs,
  officerLetter,
  help,
  keep,
  folds,
  sheetFoot,
  judgeCanExtend,
}

export type Words = typeof english
