// An order, an agreement, a concession, a change of mind or a decision without an order, for the family.
import { words } from 'site-language'
import { dayIn, ticksOf } from '../../flow/answers'
import type { Answer, Cell, Step } from '../blocks'
import { actOf, cellOf, labelOf, wordsCell } from '../cells'
import { beside, dutyCell, letterFacts } from '../council'
import { chips, step } from '../step'
import { type Begun, begun, begunOf, daysLeft, groupOf, isAhead, isOf, isOpen, type View } from '../view'
import { APPEAL_HELP, type AppealFacts, adviserChips, appealCell, contactCell, monthOfCertificate } from './appeal'
import { certificateCell, certificateSteps } from './certificate'
import { titleOf as councilTitle } from './council'
import { callAdviser } from './decision'
import { askLate } from './late'

const HELP = ['sendiass', 'ipsea', 'ombudsman', 'legal-aid'] as const

/** What was ordered, agreed or conceded, by the day it is due: what is still to be done first. */
export function dutiesOf(view: View): readonly Begun[] {
  const all = begun(view).filter(
    (entry) =>
      groupOf(entry) === 'compliance' ||
      entry.limit === 'appeal.answer-care-recommendation' ||
      entry.limit === 'appeal.answer-health-recommendation',
  )
  const open = all.filter(isOpen)
  const late = open.filter(({ state }) => state === 'overdue')
  return [...late, ...open.filter((entry) => !late.includes(entry)), ...all.filter((entry) => !open.includes(entry))]
}

/** An order, or an appeal that is not opposed: the council's duties alone. */
export function ordered(view: View, duties: readonly Begun[]): Answer {
  const { order } = words.results
  const [first] = duties
  const open = duties.filter(isOpen)
  const isLate = first?.state === 'overdue'
  return {
    title:
      first === undefined
        ? order.onlyKeep
        : open.length === 0
          ? order.done
          : isLate
            ? order.dutiesLate(-daysLeft(view, first), actOf(first))
            : order.duties(actsOf(open.filter((entry) => isOf('authority', entry)).slice(0, 2))),
    ...(first === undefined ? { lead: order.onlyKeepLead } : {}),
    tone: isLate ? 'late' : open.length === 0 ? 'done' : 'open',
    cells: dutyCells(view, duties),
    since: { label: words.since.more, chips: outcomeChips(view) },
    steps: isLate
      ? [...lateWords(view, open[0]), step(view, words.steps.checkDone(duties.some(makesPlan)))]
      : [step(view, words.steps.checkDone(duties.some(makesPlan))), ...lateWords(view, open[0])],
    sections: 'order' in view.answers ? [permission(view)] : [],
    help: HELP,
  }
}

/** What has to be done ends in a plan, whose help is owed from the day it is made. */
const makesPlan = ({ limit }: Begun): boolean => PLANS.includes(limit)
const PLANS: readonly string[] = ['comply.amend-plan', 'comply.amend-placement', 'comply.finalise-plan']

const actsOf = (entries: readonly Begun[]) => entries.map((entry) => ({ act: actOf(entry), due: entry.deadline.dueOn }))

function dutyCells(view: View, duties: readonly Begun[]): readonly Cell[] {
  const shown = duties.slice(0, 2)
  const both = ['comply.amend-placement', 'comply.amend-plan'].every((id) => shown.some(({ limit }) => limit === id))
  if (shown.length === 0)
    return [wordsCell(words.panel.keepPlan, words.panel.atOnce, { mark: 'todo', text: words.states.nowDue })]
  return beside(
    shown.map((entry, i) => dutyCell(view, entry, both && i === 1 && isOpen(entry) ? [words.panel.onePlan] : [])),
  )
}

const lateWords = (view: View, entry: Begun | undefined): readonly Step[] =>
  entry === undefined ? [] : [step(view, words.steps.writeIfLate(letterFacts(entry), entry.state === 'overdue'))]

/** The family may ask for permission, but only the day the decision was sent says until when. */
export function permission(view: View) {
  const { order } = words.results
  const entry = begunOf(view, 'appeal.seek-permission')
  if (entry !== null)
    return { title: order.permission, text: [order.permissionUntil(entry.deadline.dueOn, entry.state === 'lapsed')] }
  return {
    title: order.permission,
    text: [order.permissionText(view.voice)],
    chip: chips.event(words.since.chips.decisionSent, 'tribunalDecisionSentOn'),
  }
}

function outcomeChips(view: View) {
  const { answers } = view
  return [
    ...('order' in answers ? [chips.at(words.since.chips.ownDates, 'orderDates', { ownDates: 'yes' })] : []),
    chips.at(words.since.chips.record, 'record'),
    ...adviserChips(view),
  ]
}

/** An agreement: what the council does, and the appeal that stays as a safety net, or for the rest. */
export function agreed(view: View, duties: readonly Begun[], facts: AppealFacts | null): Answer {
  const { agreement } = words.results
  const base = ordered(view, duties)
  const [first] = duties
  if (facts === null || first === undefined || !isOpen(facts.appeal))
    return { ...base, sections: [], since: agreedSince(view) }
  const part = view.answers.agreed === 'part'
  const { voice } = view
  const appeal = facts.appeal.state === 'waiting' ? certificateCell(view, facts) : appealCell(view, facts)
  const act = actOf(first)
  const { dueOn, dueTime } = facts.appeal.deadline
  const late = first.state === 'overdue'
  const isCounted = isAhead(facts.appeal)
  return {
    ...base,
    title: late
      ? base.title
      : part && isCounted
        ? agreement.part(voice, act, first.deadline.dueOn, dueOn)
        : agreement.all(act, first.deadline.dueOn),
    cells: [
      dutyCell(view, first),
      {
        ...appeal,
        notes: [part ? words.panel.theRest(voice) : words.panel.safetyNet(voice), ...appeal.notes.slice(0, 1)],
      },
    ],
    since: agreedSince(view),
    steps: [
      ...(isCounted
        ? [
            part
              ? step(view, words.steps.restAppeal(voice, dueOn, dueTime !== null))
              : step(view, words.steps.keepSafetyNet(voice, dueOn, dueTime !== null)),
          ]
        : []),
      ...base.steps,
    ],
    sections: [],
    help: HELP,
  }
}

const agreedSince = (view: View) => ({
  label: words.since.more,
  chips: [
    chips.at(words.since.chips.carriedOut, 'carriedOut'),
    chips.at(words.since.chips.record, 'record'),
    chips.certificateThere(view),
    ...adviserChips(view),
  ],
})

/** A change of mind stops no time: the appeal's dates stand, and the plan is still counted from the request. */
export function reversed(view: View, facts: AppealFacts): Answer {
  const { contact, appeal } = facts
  const plan = begunOf(view, 'plan.finalise') ?? begunOf(view, 'assessment.decide')
  const toContact = contact !== null && isAhead(contact)
  const waits = appeal.state === 'waiting'
  const planLate = plan?.state === 'overdue'
  const said = promise(view, facts, plan)
  const second = waits ? certificateCell(view, facts) : appealCell(view, facts)
  return {
    title: said.title,
    lead: said.lead,
    ...(waits ? { whyTitle: words.folds.whyNotLate } : {}),
    tone: planLate || appeal.state === 'overdue' ? 'late' : waits ? 'wait' : 'open',
    cells: beside([toContact || plan === null ? contactCell(view, contact) : dutyCell(view, plan), second]),
    since: { label: words.since.more, chips: reversedChips(view, facts, toContact) },
    steps: reversedSteps(view, facts, plan),
    sections: [],
    help: APPEAL_HELP,
  }
}

/** Once the time to appeal has passed, what counts is what the council said that it will do. */
function promise(view: View, { appeal }: AppealFacts, plan: Begun | null) {
  const { reversal, waiting } = words.results
  const { voice } = view
  const open = plan !== null && isOpen(plan) ? plan : null
  const lead =
    open === null ? reversal.lead(voice) : reversal.leadWithPlan(voice, open.deadline.dueOn, open.state === 'overdue')
  if (appeal.state === 'waiting') return { title: waiting.title(voice), lead }
  if (appeal.state !== 'overdue') return { title: reversal.title(voice), lead }
  return {
    title: plan === null ? reversal.keepWord : councilTitle(view, open ?? undefined, true),
    lead: reversal.leadPassed(voice, dayIn(view.answers, 'decisionReversedOn') ?? view.asAt, appeal.deadline.dueOn),
  }
}

function reversedChips(view: View, { contact, appeal, issued }: AppealFacts, toContact: boolean) {
  return [
    ...(toContact ? [chips.contacted(view)] : []),
    ...(contact?.state === 'overdue' ? [chips.contactedInTime(view)] : []),
    ...(contact !== null && issued === null && !toContact ? [chips.certificateThere(view)] : []),
    ...(appeal.state === 'waiting' && contact?.state === 'not-recorded' ? [chips.addContactDay()] : []),
    chips.appealSent(view),
    chips.instead(words.since.chips.planCame, 'about', { what: 'decision', decision: 'plan-content' }),
    ...adviserChips(view),
  ]
}

function reversedSteps(view: View, facts: AppealFacts, plan: Begun | null): readonly Step[] {
  const { steps } = words
  const { voice, answers } = view
  const { contact, appeal, form } = facts
  const told = dayIn(answers, 'decisionReversedOn') ?? view.asAt
  const confirm = step(view, steps.confirmInWriting(told))
  const open = plan !== null && isOpen(plan) ? plan : undefined
  if (appeal.state === 'overdue')
    return open?.state === 'overdue'
      ? [...lateWords(view, open), ...askLate(view, facts, true)]
      : [confirm, ...askLate(view, facts, false)]
  const until = appeal.state === 'waiting' ? null : appeal.deadline.dueOn
  return [
    ...(contact !== null && isAhead(contact) ? [callAdviser(view, facts)] : []),
    ...(appeal.state === 'waiting' ? certificateSteps(view) : []),
    step(view, steps.doNotDrop(voice, form, until, monthOfCertificate(view))),
    ...(open?.state === 'overdue' ? lateWords(view, open) : [confirm, ...lateWords(view, open)]),
  ]
}

/** A decision without an order: what can be asked of the Tribunal, and until when. */
export function decided(view: View, permissionEntry: Begun): Answer {
  const said = words.results.decided
  const { voice } = view
  const passed = permissionEntry.state === 'lapsed'
  const { dueOn } = permissionEntry.deadline
  return {
    title: passed ? said.passed(voice) : said.title(voice, dueOn),
    tone: passed ? 'late' : 'open',
    cells: [cellOf(view, permissionEntry, { what: words.panel.until(labelOf(permissionEntry)) })],
    since: {
      label: words.since.more,
      chips: [chips.at(words.since.chips.order, 'order', { outcome: 'order' }), ...adviserChips(view)],
    },
    steps: [passed ? step(view, words.steps.permissionPassed) : step(view, words.steps.permission(voice, dueOn))],
    sections: [],
    help: ['ipsea', 'sendiass', 'legal-aid', 'tribunal'],
  }
}

export const hasDuties = ({ answers }: View): boolean =>
  ['order', 'agreement', 'concession'].some((source) => ticksOf(answers, source).length > 0)
