// Waiting for the council, or the council is late: the step that is waited for, and the one after it.
import { calculateDeadline, type LimitId } from 'send-dispute-timescales'
import { words } from 'site-language'
import { dayIn } from '../../flow/answers'
import type { Answer, Chip, Section } from '../blocks'
import { actOf, wordsCell } from '../cells'
import { beside, dutyCell, letterFacts, ombudsmanBy } from '../council'
import { chips, step } from '../step'
import { type Begun, begunOf, daysLeft, isLifted, isOpen, type View } from '../view'
import { adviserChips } from './appeal'

/** What is waited for, in the order in which the council has to do it. */
const FOCUS: Readonly<Record<string, readonly LimitId[]>> = {
  assessment: ['assessment.decide', 'plan.finalise'],
  plan: ['plan.finalise'],
  review: ['review.decide', 'review.finalise-amendments'],
  changes: ['review.finalise-amendments'],
  annual: ['review.complete', 'review.decide'],
  phase: [
    'phase-transfer.finalise-to-post-16',
    'phase-transfer.finalise-other',
    'phase-transfer.finalise-between-post-16',
  ],
  move: ['move.transfer-plan', 'move.inform', 'move.review'],
  reassessment: ['reassessment.decide', 'reassessment.finalise'],
}

const HELP = ['sendiass', 'ipsea', 'ombudsman', 'contact'] as const

export function councilAnswer(view: View): Answer {
  const { answers } = view
  if (answers.aware === 'not-yet' && answers.waiting === 'move') return tellOldCouncil(view)
  const focus = (FOCUS[answers.waiting ?? ''] ?? []).map((id) => begunOf(view, id)).filter((entry) => entry !== null)
  const open = focus.filter((entry) => isOpen(entry) && entry.state !== 'not-recorded')
  const late = open.filter(({ state }) => state === 'overdue')
  const shown = [...late, ...open.filter((entry) => !late.includes(entry))].slice(0, 2)
  const [first] = shown
  return {
    title: titleOf(view, first, focus.length > 0),
    ...leadOf(view, first),
    tone: late.length > 0 ? 'late' : first === undefined ? 'done' : 'open',
    cells: beside(
      (shown.length > 0 ? shown : focus.slice(-1)).map((entry) => dutyCell(view, entry, noteOf(view, entry))),
    ),
    since: { label: words.since.arrived, chips: [...arrivals(view), ...adviserChips(view)] },
    steps:
      first === undefined
        ? [step(view, words.steps.checkDone(true))]
        : first.state === 'overdue'
          ? lateSteps(view, first)
          : timelySteps(view, first),
    sections: [canIAppeal(view), ...reviewUnknown(view)],
    help: HELP,
    ...(late.length > 0
      ? { folds: [{ title: words.results.council.urgent, text: [words.results.council.urgentText] }] }
      : {}),
  }
}

/** How late the council is, or until when it has. */
export function titleOf(view: View, first: Begun | undefined, any: boolean) {
  const { council } = words.results
  if (first === undefined) return any ? council.done : council.nothing
  if (first.state === 'overdue') {
    const noun = words.nouns[first.limit]
    const days = -daysLeft(view, first)
    if (first.limit === 'move.transfer-plan') return council.transferLate(days)
    if (first.limit === 'move.inform') return council.informLate(view.voice, days)
    return noun === undefined ? council.late(actOf(first), days) : council.nounLate(first.limit, noun, days)
  }
  if (isLifted(first)) return council.lifted
  const { dueOn } = first.deadline
  return dueOn === view.asAt ? council.today(first.limit) : council.until(first.limit, dueOn)
}

function leadOf(view: View, first: Begun | undefined) {
  const { voice } = view
  const { council } = words.results
  if (first !== undefined && isLifted(first)) return { lead: council.liftedLead }
  if (first?.state === 'overdue' && mayBeLater(view, first)) return { lead: council.transferMayBeLater }
  const begun = first?.deadline.starts.find(({ chosen }) => chosen)
  const time =
    first?.state === 'overdue' && begun !== undefined
      ? council.has(first.limit, voice, words.period(begun.period))
      : null
  return time === null ? {} : { lead: time }
}

/** Nobody said when the old council learnt of the move: the earliest day is shown, and that it may be later. */
const mayBeLater = ({ answers }: View, { limit }: Begun): boolean =>
  limit === 'move.transfer-plan' && answers.aware === 'unknown'

const noteOf = (view: View, entry: Begun) => (mayBeLater(view, entry) ? [words.panel.mayBeLater] : [])

const lateSteps = (view: View, first: Begun) => [
  step(
    view,
    words.steps.writeToCouncil({
      ...letterFacts(view, first),
      unless: mayBeLater(view, first) ? words.letterUnless : null,
    }),
  ),
  step(view, words.steps.complain),
  step(view, words.steps.ombudsman(view.voice, ombudsmanBy(first))),
]

/** The meeting that the time runs from is still to come. */
const isPlanned = ({ asAt }: View, { limit, deadline }: Begun): boolean =>
  limit.startsWith('review.') && deadline.starts.some(({ chosen, on }) => chosen && on > asAt)

function timelySteps(view: View, first: Begun) {
  if (isLifted(first)) return [step(view, words.steps.askWhen(letterFacts(view, first)))]
  const { beforeMeeting, askHow, comeBack } = words.steps
  return [
    step(view, isPlanned(view, first) ? beforeMeeting(view.voice) : askHow(letterFacts(view, first))),
    step(view, comeBack(first.deadline.dueOn, actOf(first))),
  ]
}

/** Where the old council does not know of the move, its time has not begun. */
function tellOldCouncil(view: View): Answer {
  const { council } = words.results
  const { panel, steps } = words
  const movedOn = dayIn(view.answers, 'movedOn') ?? view.asAt
  const { dueOn } = calculateDeadline('move.transfer-plan', { movedOn, awareOfMoveOn: view.asAt })
  const others = ['move.inform', 'move.review'].map((id) => begunOf(view, id)).filter((entry) => entry !== null)
  return {
    title: council.tellOld,
    lead: council.tellOldLead,
    tone: 'wait',
    cells: [
      wordsCell(
        panel.tellOld,
        panel.onceItKnows,
        { mark: 'wait', text: words.states.notStarted },
        panel.ifToldToday(dueOn),
      ),
      ...others.slice(0, 1).map((entry) => dutyCell(view, entry)),
    ],
    since: {
      label: words.since.more,
      chips: [chips.at(words.since.chips.toldOld, 'aware'), ...arrivals(view), ...adviserChips(view)],
    },
    steps: [step(view, steps.tellOldCouncil(movedOn, movedOn > view.asAt)), step(view, steps.tellNewCouncil)],
    sections: [canIAppeal(view), ...reviewUnknown(view)],
    help: HELP,
  }
}

function canIAppeal(view: View): Section {
  const { council } = words.results
  const planGoesOn = ['review', 'changes', 'annual', 'phase', 'move', 'reassessment'].includes(
    view.answers.waiting ?? '',
  )
  return {
    title: council.canIAppeal,
    text: [...council.noAppeal(view.voice), ...(planGoesOn ? [council.planGoesOn] : [])],
  }
}

/** Without the day of the last review, the day of the next one is open, and nobody may take it for settled. */
const reviewUnknown = ({ answers }: View): readonly Section[] =>
  answers.waiting === 'move' && dayIn(answers, 'planMadeOrReviewedOn') === null
    ? [
        {
          title: words.results.council.reviewTitle,
          text: [words.results.council.reviewUnknown],
          chip: chips.at(words.since.chips.lastReview, 'lastReview'),
        },
      ]
    : []

/** What may have come in the meantime, by what is waited for. */
function arrivals(view: View): readonly Chip[] {
  const { answers } = view
  const { chips: said } = words.since
  const decided = chips.at(said.decisionLetter, 'decision', { what: 'decision' })
  const plan = chips.at(said.finalPlan, 'about', { what: 'decision', decision: 'plan-content' })
  const refusal = (decision: string): Chip => chips.at(said.refusal, 'sent', { what: 'decision', decision })
  const changes = chips.event(said.changes, 'amendmentNoticeSentOn')
  switch (answers.waiting) {
    case 'assessment':
      return dayIn(answers, 'assessmentDecisionSentOn') === null
        ? [chips.event(said.willAssess, 'assessmentDecisionSentOn'), refusal('refusal-to-assess')]
        : [chips.event(said.draft, 'draftPlanServedOn'), plan, refusal('refusal-to-issue-plan')]
    case 'plan':
      return [chips.event(said.draft, 'draftPlanServedOn'), plan, refusal('refusal-to-issue-plan')]
    case 'review':
      return [decided, changes, plan]
    case 'changes':
      return [plan, refusal('refusal-to-amend-plan')]
    case 'annual':
      return [
        ...(dayIn(answers, 'reviewMeetingOn') === null ? [chips.event(said.reviewed, 'reviewMeetingOn')] : []),
        decided,
      ]
    case 'move':
      if (answers.arrived !== 'yes') return [chips.at(said.moved, 'arrivedOn', { arrived: 'yes' })]
      return [
        ...(dayIn(answers, 'moveInformationSentOn') === null
          ? [chips.event(said.informed(view.voice), 'moveInformationSentOn')]
          : []),
        decided,
      ]
    case 'reassessment':
      return dayIn(answers, 'reassessmentNotifiedOn') === null
        ? [chips.event(said.willReassess, 'reassessmentNotifiedOn'), refusal('refusal-to-reassess'), plan]
        : [plan]
    default:
      return [plan, decided]
  }
}
