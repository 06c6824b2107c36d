// Every word of src/text that a person can read, in English: dates, labels and sentences, in the order in which a reader
// meets them. A translation is a second object of the same shape, and the compiler says what it lacks.
//
// How to read it: a sentence is a text, a `phrase` with places for what stands in it, or, where a number chooses a form,
// a function. What comes in is already in the reader's language, and was made by the parts of this catalogue: `date` and
// `when` by `dates`, `period` by `period`, `items` by `list`. `who` acts, and is the subject of `actors` or `you`; `act`
// is what there is to do, from `limits`; `event` is what happened or is to happen, from `events`; `start` is the same in
// a word or two, from `starts`; `why` is one or more of `exceptions`. Numbers come in as numbers, so that a language can
// choose its plural. A capital letter at the beginning and the full stop at the end are the sentence's own.

import { withParts } from '../../freeze'
import { actorLabel, actors, parties, sides, you } from './actors'
import { counting, hourOfLastDay, moves, spells, taken, unknown } from './counting'
import { dispute } from './dispute'
import { done, notNeeded, notRecorded } from './done'
import { events, notices } from './events'
import { glossary } from './glossary'
import { assumptions, entries, exceptions, exceptionTests, kinds, rules, scopes, sections, states } from './labels'
import { capital, cite, dates, hours, list, period } from './language'
import { late, passed, remedies } from './late'
import { groups, limits } from './limits'
import { confidence, holidays, notes } from './notes'
import { provisions } from './provisions'
import { headline, runs, standing, table, why } from './short'
import { starts } from './starts'
import { clock, lifted, notStarted, toDo, waiting } from './to-do'

export type { Spell } from './counting'
export type { DateParts } from './language'

const words = {
  capital,
  list,
  cite,
  period,
  dates,
  hours,
  you,
  actors,
  actorLabel,
  sides,
  parties,
  groups,
  limits,
  starts,
  events,
  notices,
  states,
  entries,
  kinds,
  sections,
  scopes,
  rules,
  exceptions,
  exceptionTests,
  assumptions,
  provisions,
  glossary,
}

/** These are made when a sentence is first asked for: who wants days alone does not pay for them. */
const sentences = {
  toDo,
  clock,
  lifted,
  waiting,
  notStarted,
  late,
  remedies,
  passed,
  done,
  notRecorded,
  notNeeded,
  counting,
  spells,
  moves,
  unknown,
  taken,
  hourOfLastDay,
  notes,
  confidence,
  holidays,
  standing,
  why,
  runs,
  table,
  headline,
  dispute,
}

export const english = /* @__PURE__ */ withParts(words, sentences)

/** Every word of the text functions in one language: `english`, or another object of the same shape. */
export type Catalogue = typeof english
