// A claim of disability discrimination against a school: six months that do not move, and what is still open after them.
import { words } from 'site-language'
import { dayIn } from '../../flow/answers'
import { periodOf } from '../../wishes'
import type { Answer, Cell } from '../blocks'
import { cellOf, wordsCell } from '../cells'
import { dutyCell } from '../council'
import { chips, step } from '../step'
import { type Begun, begunOf, daysLeft, isDone, type View } from '../view'
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
    ...(claim.state === 'met-late' ? { lead: said.sentLate } : {}),
    tone: claim.state === 'met-late' ? 'late' : isDone(claim) ? 'done' : passed ? 'late' : 'open',
    cells: passed ? [cell, stillOpen(view)] : [cell, ...schoolCell(view)],
    since: {
      label: passed ? words.since.notRight : isDone(claim) ? words.since.more : words.since.done,
      chips: [
        ...(isDone(claim) && schoolCell(view).length === 0
          ? [chips.event(words.since.chips.schoolGotClaim, 'claimReceivedBySchoolOn')]
          : []),
        ...(isDone(claim) ? [] : [chips.at(words.since.chips.longer, 'conduct')]),
        ...(isDone(claim) ? [] : [chips.at(words.since.chips.claimSent(voice), 'claim')]),
        ...adviserChips(view),
      ],
    },
    steps: isDone(claim)
      ? [
          ...(claim.state === 'met-late' ? [step(view, words.steps.claimLateReceived(voice))] : []),
          step(view, words.steps.waitForSchool),
        ]
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
  step(view, words.steps.getAdvice(7)),
  step(view, words.steps.claimLate(dayIn(view.answers, 'conductEndedOn') ?? '', deadline.dueOn)),
]

/** With a week or less to go the claim itself comes first: nothing else stops its time. */
function timelySteps(view: View, claim: Begun) {
  const left = daysLeft(view, claim)
  const form = step(view, words.steps.claimForm(claim.deadline.dueOn, left))
  const others = [step(view, words.steps.claimWrite), step(view, words.steps.getAdvice(left))]
  return left < 8 ? [form, ...others.reverse()] : [...others, form]
}

/** Once the school has the claim, what it owes: for a claim about a permanent exclusion there is another time. */
const schoolCell = (view: View): readonly Cell[] =>
  ['discrimination.respond', 'discrimination.respond-on-reinstatement']
    .map((id) => begunOf(view, id))
    .filter((entry) => entry !== null)
    .slice(0, 1)
    .map((entry) => dutyCell(view, entry))
