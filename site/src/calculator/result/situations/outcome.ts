// An order, an agreement, a concession, a change of mind or a decision without an order, for the family.
import { actorLabel } from 'send-dispute-timescales'
import { library, words } from 'site-language'
import { dayIn, ticksOf } from '../../flow/answers'
import { dutyEntries } from '../../flow/duties'
import { isForFamily } from '../../people'
import type { Answer, Cell, Step } from '../blocks'
import { actOf, cellOf, isIdleRefusal, labelOf, movedNote, wordsCell } from '../cells'
import { beside, dutyCell, letterFacts } from '../council'
import { chips, step } from '../step'
import {
  type Begun,
  begun,
  begunOf,
  daysLeft,
  groupOf,
  happenedOn,
  isAhead,
  isDone,
  isOf,
  isOpen,
  type View,
} from '../view'
import { APPEAL_HELP, type AppealFacts, adviserChips, appealCell, contactCell, monthOfCertificate } from './appeal'
import { certificateCell, certificateSteps } from './certificate'
import { titleOf as councilTitle } from './council'
import { callAdviser } from './decision'
import { askLate } from './late'

const HELP = ['sendiass', 'ipsea', 'ombudsman', 'legal-aid'] as const

/**
 * What was ordered, agreed or conceded, by the day it is due: what is still to be done first. A refusal that nobody wants
 * while the plan is due is not among it.
 */
export function dutiesOf(view: View): readonly Begun[] {
  const all = begun(view).filter(
    (entry) =>
      (groupOf(entry) === 'compliance' ||
        entry.limit === 'appeal.answer-care-recommendation' ||
        entry.limit === 'appeal.answer-health-recommendation') &&
      !(isIdleRefusal(view, entry) && (isForFamily(view.voice) || entry.state === 'overdue')),
  )
  const open = all.filter(isToDo)
  const late = open.filter(({ state }) => state === 'overdue')
  return [...late, ...open.filter((entry) => !late.includes(entry)), ...all.filter((entry) => !open.includes(entry))]
}

/** Still to be done, and not done on a day that nobody gave. */
export const isToDo = (entry: Begun): boolean => isOpen(entry) && entry.state !== 'not-recorded'

/** A family that lost does not ask for the plan to be ended. */
export const toFamily = (duties: readonly Begun[]): readonly Begun[] =>
  duties.filter(({ limit }) => limit !== 'comply.cease-plan')

/** An order, or an appeal that is not opposed: the council's duties alone. */
export function ordered(view: View, all: readonly Begun[]): Answer {
  const { order } = words.results
  const duties = toFamily(all)
  if (duties.length === 0 && all.length > 0) return planEnds(view)
  const [first] = duties
  const open = duties.filter(isToDo)
  const late = open.filter(({ state }) => state === 'overdue')
  const isLate = late.length > 0
  return {
    title: first === undefined ? order.onlyKeep : open.length === 0 ? order.done : titleOf(view, open, late),
    lead: first === undefined ? order.onlyKeepLead : atOnce(view),
    tone: isLate ? 'late' : open.length === 0 ? 'done' : 'open',
    cells: dutyCells(view, duties),
    since: { label: words.since.more, chips: outcomeChips(view, open) },
    steps: isLate
      ? [...lateWords(view, open), step(view, words.steps.checkDone(duties.some(makesPlan)))]
      : [step(view, words.steps.checkDone(duties.some(makesPlan))), ...lateWords(view, open)],
    sections: 'order' in view.answers ? [permission(view)] : [],
    help: HELP,
  }
}

/** What an order does at once has no date of its own, and is said beside what has one (Regs 44(2)(a)). */
export function atOnce({ answers }: View): string | null {
  const { order } = words.results
  const ticks = ticksOf(answers, 'order')
  return ticks.includes('keep') ? order.alsoKeep : ticks.includes('end') ? order.alsoEnds : null
}

/** The council's own duties first; only where it has none, those of a health body. */
function titleOf(view: View, open: readonly Begun[], late: readonly Begun[]) {
  const { order } = words.results
  const [worst] = ofCouncil(late)
  if (worst !== undefined) return order.dutiesLate(-daysLeft(view, worst), actOf(worst), whose(worst))
  const next = certain(ofCouncil(open)).slice(0, 2)
  return order.duties(actsOf(next), next[0] === undefined ? undefined : whose(next[0]))
}

function ofCouncil(entries: readonly Begun[]): readonly Begun[] {
  const own = entries.filter((entry) => isOf('authority', entry))
  return own.length > 0 ? own : entries
}

/** A plan comes after assessing only if one is needed. */
function certain(entries: readonly Begun[]): readonly Begun[] {
  const sure = entries.filter(({ limit }) => limit !== 'comply.finalise-after-assessment')
  return sure.length > 0 ? sure : entries
}

const whose = (entry: Begun): string | undefined =>
  isOf('authority', entry) ? undefined : actorLabel(entry.deadline.actor, library)

/** The appeal against ending the plan was dismissed: nothing is late, and nobody writes to ask for the end. */
function planEnds(view: View): Answer {
  const { order } = words.results
  const { steps, panel } = words
  const { voice } = view
  const entry = begunOf(view, 'appeal.seek-permission')
  const asked = entry !== null && isAhead(entry) ? entry.deadline.dueOn : null
  return {
    title: order.ends,
    lead: order.endsLead,
    tone: 'open',
    cells: [wordsCell(panel.endPlan, panel.atOnce, null)],
    since: { label: words.since.more, chips: outcomeChips(view, []) },
    steps: [
      asked === null ? step(view, steps.adviceOnDecision) : step(view, steps.permission(voice, asked)),
      step(view, steps.afterEnd(voice)),
    ],
    sections: [permission(view)],
    help: ['ipsea', 'sendiass', 'legal-aid', 'tribunal'],
  }
}

/** What has to be done ends in a plan, whose help is owed from the day it is made. */
export const makesPlan = ({ limit }: Begun): boolean => PLANS.includes(limit)
const PLANS: readonly string[] = ['comply.amend-plan', 'comply.amend-placement', 'comply.finalise-plan']

const actsOf = (entries: readonly Begun[]) => entries.map((entry) => ({ act: actOf(entry), due: entry.deadline.dueOn }))

function dutyCells(view: View, duties: readonly Begun[]): readonly Cell[] {
  const shown = duties.slice(0, 2)
  const both = ['comply.amend-placement', 'comply.amend-plan'].every((id) => shown.some(({ limit }) => limit === id))
  if (shown.length === 0)
    return [wordsCell(words.panel.keepPlan, words.panel.atOnce, { mark: 'todo', text: words.states.nowDue })]
  const onePlan = both && shown.every(isAhead) ? [words.panel.onePlan] : []
  return beside(
    shown.map((entry, i) => dutyCell(view, entry, i === 1 ? [...onePlan, ...alsoNote(duties.slice(2))] : [])),
  )
}

/** What has no room for a cell of its own. */
function alsoNote(duties: readonly Begun[]) {
  const open = duties.filter(isToDo)
  const late = open.filter(({ state }) => state === 'overdue')
  const ahead = open.filter((entry) => !late.includes(entry))
  return [
    ...(late.length > 0 ? [words.panel.also(actsOf(late), true)] : []),
    ...(ahead.length > 0 ? [words.panel.also(actsOf(ahead), false)] : []),
  ]
}

/** A letter to the council about what it has to do: all that is late, or else what comes next. */
function lateWords(view: View, open: readonly Begun[]): readonly Step[] {
  const own = open.filter((entry) => isOf('authority', entry))
  const late = own.filter(({ state }) => state === 'overdue')
  const [first, ...more] = late.length > 0 ? late : own.slice(0, 1)
  if (first === undefined) return []
  return [
    step(
      view,
      words.steps.writeIfLate(
        letterFacts(view, first),
        late.length > 0,
        more.map((each) => letterFacts(view, each)),
      ),
    ),
  ]
}

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

function outcomeChips(view: View, open: readonly Begun[]) {
  const { answers } = view
  return [
    ...(dutyEntries('order', ticksOf(answers, 'order')).length > 0
      ? [chips.at(words.since.chips.ownDates, 'orderDates', { ownDates: 'yes' })]
      : []),
    ...(open.length > 0 ? [chips.at(words.since.chips.record, 'record')] : []),
    ...adviserChips(view),
  ]
}

/** An agreement: what the council does, and the appeal that stays as a safety net, or for the rest. */
export function agreed(view: View, all: readonly Begun[], facts: AppealFacts | null): Answer {
  const duties = toFamily(all)
  const base = { ...ordered(view, duties), sections: [] }
  const open = duties.filter(isToDo)
  const since = agreedSince(view, facts, open)
  const [first] = duties
  if (facts === null || first === undefined) return { ...base, since }
  const { agreement } = words.results
  const { voice, answers } = view
  const part = answers.agreed === 'part'
  const appeal = facts.appeal.state === 'waiting' ? certificateCell(view, facts) : appealCell(view, facts)
  const { dueOn } = facts.appeal.deadline
  const kept = isOpen(facts.appeal)
  const passed = facts.appeal.state === 'overdue'
  const late = open.some(({ state }) => state === 'overdue')
  return {
    ...base,
    title:
      late || open.length === 0 || certain(open).length > 1 || !kept
        ? base.title
        : part && isAhead(facts.appeal)
          ? agreement.part(voice, actOf(first), first.deadline.dueOn, dueOn)
          : agreement.all(actOf(first), first.deadline.dueOn),
    ...(passed
      ? { lead: agreement.leadPassed(voice, dueOn, part), tone: 'late' as const }
      : open.length === 0 && !part && kept
        ? { lead: agreement.leadDone(voice) }
        : {}),
    cells: beside([
      dutyCell(view, first, alsoNote(duties.slice(1))),
      kept
        ? {
            ...appeal,
            notes: [
              part ? words.panel.theRest(voice) : words.panel.safetyNet(voice),
              ...(facts.contact !== null && facts.issued === null && isAhead(facts.appeal)
                ? [words.panel.orLater(voice, monthOfCertificate(view)), movedNote(facts.appeal)]
                : appeal.notes.slice(0, 1)),
            ].filter(Boolean),
          }
        : appeal,
    ]),
    since,
    steps: agreedSteps(view, facts, base.steps, part),
    help: HELP,
  }
}

/** The appeal stays open beside the agreement, and needs its certificate; once its time has passed, a judge is asked. */
function agreedSteps(view: View, facts: AppealFacts, council: readonly Step[], part: boolean): readonly Step[] {
  const { steps } = words
  const { voice } = view
  const { appeal, contact, issued, form } = facts
  const { dueOn, dueTime } = appeal.deadline
  const certificate =
    contact !== null && issued === null
      ? [step(view, steps.afterMediation(voice, happenedOn(view, 'mediationOn'), null))]
      : []
  if (appeal.state === 'waiting')
    return [
      step(view, steps.keepSafetyNetOpen(voice, form, monthOfCertificate(view), part)),
      ...certificate,
      ...council,
    ]
  if (isAhead(appeal))
    return [
      part
        ? step(view, steps.restAppeal(voice, dueOn, dueTime !== null))
        : step(view, steps.keepSafetyNet(voice, dueOn, dueTime !== null)),
      ...certificate,
      ...council,
    ]
  if (appeal.state !== 'overdue') return [step(view, steps.appealGoesOn(voice, part)), ...council]
  const asks = askLate(view, facts, true)
  return (part ? [...asks, ...council] : [...council.slice(0, 1), ...asks, ...council.slice(1)]).slice(0, 5)
}

const agreedSince = (view: View, facts: AppealFacts | null, open: readonly Begun[]) => ({
  label: words.since.more,
  chips: [
    chips.at(words.since.chips.carriedOut, 'carriedOut'),
    ...(open.length > 0 ? [chips.at(words.since.chips.record, 'record')] : []),
    ...(facts !== null && isOpen(facts.appeal)
      ? [
          ...(facts.contact !== null && facts.issued === null ? [chips.certificateThere(view)] : []),
          chips.appealSent(view),
        ]
      : []),
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
  // What was promised has been done: what is in dispute now is the plan that came, if anything.
  if (plan?.limit === 'plan.finalise' && isDone(plan)) return kept(view, plan)
  const said = promise(view, facts, plan)
  const second = waits ? certificateCell(view, facts) : appealCell(view, facts)
  return {
    title: said.title,
    lead: said.lead,
    ...(waits ? { whyTitle: words.folds.whyNotLate(view.voice) } : {}),
    tone: planLate || appeal.state === 'overdue' ? 'late' : waits ? 'wait' : 'open',
    // Without a certificate to get, the appeal comes first, and mediation stands small beside it.
    cells:
      contact === null && plan === null
        ? [second, { ...contactCell(view, null), tone: 'done' }]
        : beside([toContact || plan === null ? contactCell(view, contact) : dutyCell(view, plan), second]),
    since: { label: words.since.more, chips: reversedChips(view, facts, toContact) },
    steps: reversedSteps(view, facts, plan),
    sections: [],
    help: APPEAL_HELP,
  }
}

const kept = (view: View, plan: Begun): Answer => ({
  title: words.results.council.done,
  lead: words.results.reversal.leadKept(view.voice),
  tone: 'done',
  cells: [dutyCell(view, plan)],
  since: {
    label: words.since.more,
    chips: [
      chips.instead(words.since.chips.planCame, 'about', { what: 'decision', decision: 'plan-content' }),
      ...adviserChips(view),
    ],
  },
  steps: [step(view, words.steps.checkDone(true))],
  sections: [],
  help: APPEAL_HELP,
})

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
  const { contact, appeal, issued, form } = facts
  const told = dayIn(answers, 'decisionReversedOn') ?? view.asAt
  const confirm = step(view, steps.confirmInWriting(told))
  const open = plan !== null && isOpen(plan) ? plan : undefined
  if (appeal.state === 'overdue')
    return open?.state === 'overdue'
      ? [...lateWords(view, [open]), ...askLate(view, facts, true)]
      : [confirm, ...askLate(view, facts, false)]
  const until = appeal.state === 'waiting' ? null : appeal.deadline.dueOn
  // The adviser was contacted in time, and the certificate is still to come.
  const grows = contact !== null && issued === null && ['met', 'not-recorded'].includes(contact.state)
  return [
    ...(contact !== null && isAhead(contact) ? [callAdviser(view, facts)] : []),
    ...(appeal.state === 'waiting' ? certificateSteps(view) : []),
    step(view, steps.doNotDrop(voice, form, until, monthOfCertificate(view), grows)),
    ...(open?.state === 'overdue'
      ? lateWords(view, [open])
      : [confirm, ...(open === undefined ? [] : lateWords(view, [open]))]),
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
