// An answer from a link and a day, without a browser: what the page would say, as plain text.
import { circumstancesOf, viewOf, workOut } from '../../src/calculator/case/work-out'
import { questionPage } from '../../src/calculator/draw/question'
import { nextQuestion, questionOf } from '../../src/calculator/flow/flow'
import { fromHash, toHash } from '../../src/calculator/link/link'
import { answerOf } from '../../src/calculator/result/answer'
import type { Answer } from '../../src/calculator/result/blocks'
import { type Content, html } from '../../src/shared/html'

/** HTML as a person reads it. */
export const text = (content: Content): string =>
  html`${content}`.html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim()

export interface Said {
  readonly title: string
  readonly lead: string
  readonly tone: Answer['tone']
  /** `Contact a mediation adviser by | 2026-08-19 | 16 days left`. */
  readonly cells: readonly string[]
  readonly steps: readonly string[]
  readonly chips: readonly string[]
  readonly sections: readonly string[]
  /** An officer's words for the family. */
  readonly letter: readonly string[]
  /** Everything, in one text. */
  readonly all: string
  readonly answer: Answer
}

/** The id of the question that a link opens with, or null where it opens with an answer. */
export const opensWith = (hash: string, today: string): string | null => {
  const { answers, at } = fromHash(hash)
  return at ?? nextQuestion(answers, circumstancesOf(answers, today), false)?.id ?? null
}

/** The question that a link opens with, as a person reads it. */
export function asks(hash: string, today: string): string {
  const { answers } = fromHash(hash)
  const about = circumstancesOf(answers, today)
  const question = questionOf(opensWith(hash, today) ?? '')
  if (question === null) throw new Error('The link asks nothing.')
  const page = questionPage({
    question,
    answers,
    typed: {},
    problems: [],
    about,
    last: false,
    backHref: '',
    hrefOf: () => '',
  })
  return text(page)
}

/** The link behind one of the buttons under the dates. */
export function follow(hash: string, today: string, button: string): string {
  const link = fromHash(hash)
  const chip = say(hash, today).answer.since.chips.find((each) => each.text === button)
  if (chip === undefined) throw new Error(`There is no button “${button}”.`)
  return toHash({ ...link, answers: { ...link.answers, ...chip.set }, at: chip.at ?? null })
}

export function say(hash: string, today: string, born = '', pastFive = false): Said {
  const link = fromHash(hash)
  if (link.dropped.length > 0) throw new Error(`The link has ${link.dropped.join(', ')}, which the page cannot read.`)
  const answers = born === '' ? link.answers : { ...link.answers, born }
  const { timeline, refused } = workOut(answers, link.asAt ?? today, pastFive)
  if (refused !== undefined) throw refused
  const open = nextQuestion(answers, circumstancesOf(answers, link.asAt ?? today), false)
  if (open !== null) throw new Error(`The link leaves ${open.id} open.`)
  const answer = answerOf(viewOf(answers, timeline, today))
  const cells = answer.cells.map(({ what, when, state, notes }) =>
    [text(what), 'iso' in when ? when.iso : when.words, text(state?.text), ...notes.map(text)]
      .filter(Boolean)
      .join(' | '),
  )
  const steps = answer.steps.map(({ title }) => text(title))
  const words = answer.steps.flatMap(({ title, text: said, words: quoted, after = [] }) =>
    [title, ...said, ...(quoted?.paragraphs ?? []), ...after].map(text),
  )
  const sections = answer.sections.map(({ title, text: said }) => [title, ...said.map(text)].join(': '))
  const chips = answer.since.chips.map(({ text: label }) => label)
  const title = text(answer.title)
  const lead = text([answer.whose, ' ', answer.lead])
  const all = [title, lead, ...cells, text(answer.since.label), ...chips, ...words, ...sections].join('\n')
  const letter = (answer.letter ?? []).map(text)
  return { title, lead, tone: answer.tone, cells, steps, chips, sections, letter, all, answer }
}
