// A claim of disability discrimination against a school: six months that do not move, and what is still open after them.
import { words } from 'site-language'
import { dayIn } from '../../flow/answers'
import { periodOf } from '../../wishes'
import type { Answer } from '../blocks'
import { cellOf, wordsCell } from '../cells'
import { chips, step } from '../step'
import { type Begun, isDone, type View } from '../view'
import { adviserChips } from './appeal'
import { bornSections } from './born'

const HELP = ['equality', 'ipsea', 'sendiass', 'legal-aid', 'tribunal'] as const

export function claimAnswer(view: View, claim: Begun): Answer {
  const { claim: said } = words.results
  const { voice } = view
  const passed = claim.state === 'lapsed'
  const { dueOn } = claim.deadline
  const cell = cellOf(view, claim, {
    what: passed ? said.had : said.must,
    notes: passed || isDone(claim) ? [] : [words.panel.doesNotMove],
  })
  return {
    title: isDone(claim)
      ? said.sent
      : passed
        ? said.passed(
            voice,
            words.period(periodOf('discrimination.claim', 'conductEndedOn', claim.deadline.starts[0]?.on ?? view.asAt)),
          )
        : dueOn === view.asAt
          ? said.today
          : said.title(dueOn),
    ...(passed ? { lead: said.passedLead } : {}),
    tone: isDone(claim) ? 'done' : passed ? 'late' : 'open',
    cells: passed ? [cell, stillOpen(view)] : [cell],
    since: {
      label: passed ? words.since.notRight : words.since.done,
      chips: [
        ...(isDone(claim) ? [] : [chips.at(words.since.chips.longer, 'conduct')]),
        ...(isDone(claim) ? [] : [chips.at(words.since.chips.claimSent(voice), 'claim')]),
        ...adviserChips(view),
      ],
    },
    steps: isDone(claim)
      ? [step(view, words.steps.waitForSchool)]
      : passed
        ? lateSteps(view, claim)
        : timelySteps(view, claim),
    sections: [{ title: said.without, text: [said.withoutText(voice)] }, ...bornSections(view)],
    help: HELP,
  }
}

const stillOpen = ({ voice }: View) => ({
  ...wordsCell(words.panel.canStill(voice), words.panel.askLateClaim, {
    mark: 'todo' as const,
    text: words.states.noDay,
  }),
  tone: 'open' as const,
})

const lateSteps = (view: View, { deadline }: Begun) => [
  step(view, words.steps.checkLastDay),
  step(view, words.steps.getAdvice),
  step(view, words.steps.claimLate(dayIn(view.answers, 'conductEndedOn') ?? '', deadline.dueOn)),
]

const timelySteps = (view: View, { deadline }: Begun) => [
  step(view, words.steps.claimWrite),
  step(view, words.steps.getAdvice),
  step(view, words.steps.claimForm(deadline.dueOn)),
]
