// For a council, a school or a health body: its own duties first, the family's dates in a fold, words for its letter.
import { actorLabel } from 'send-dispute-timescales'
import { library, words } from 'site-language'
import type { Content } from '../../../shared/html'
import { ticksOf } from '../../flow/answers'
import { dutyEntries } from '../../flow/duties'
import type { Answer, Chip } from '../blocks'
import { actOf, cellOf, isIdleRefusal, labelOf } from '../cells'
import { dutyCell } from '../council'
import { cite } from '../law'
import { chips, step } from '../step'
import {
  type Begun,
  begun,
  begunOf,
  daysLeft,
  entryOf,
  groupOf,
  happenedOn,
  isAhead,
  isDone,
  isLifted,
  isOpen,
  isOwn,
  openOwn,
  type View,
} from '../view'
import { atOnce, dutiesOf, makesPlan, permission } from './outcome'
import { TIMETABLE_LIMITS, timetableOf } from './running'

export function officerAnswer(view: View): Answer {
  const own = ownDuties(view)
  const [first] = own
  const late = first?.state === 'overdue'
  return {
    title: titleOf(view, own),
    lead:
      first === undefined && dutiesOf(view).length === 0
        ? leadOf(view)
        : view.voice === 'council'
          ? atOnce(view)
          : null,
    tone: late ? 'late' : first === undefined ? 'wait' : 'open',
    cells: cellsOf(view, own),
    since: { label: words.since.change, chips: officerChips(view, own) },
    steps: stepsOf(view, own),
    sections: 'order' in view.answers ? [permission(view)] : [],
    help: [],
    letter: letterOf(view),
  }
}

/** Nobody waits for a refusal while the plan is due: one that is late is no duty any more. */
const ownDuties = (view: View): readonly Begun[] =>
  openOwn(view).filter((entry) => entry.state !== 'overdue' || !isIdleRefusal(view, entry))

function titleOf(view: View, all: readonly Begun[]): Content {
  const { officer, order } = words.results
  const own = all.filter((entry) => !isIdleRefusal(view, entry))
  const [first] = own
  if (first?.state === 'overdue') return officer.lateBy(ownAct(first), -daysLeft(view, first))
  if (first !== undefined && isLifted(first)) return officer.lifted(ownAct(first))
  if (first !== undefined)
    return officer.doBy(
      own
        .filter((entry) => isAhead(entry) && !isLifted(entry))
        .slice(0, 2)
        .map((entry) => ({ act: ownAct(entry), due: entry.deadline.dueOn })),
    )
  if (begun(view).some((entry) => isOwn(view, entry) && isDone(entry))) return officer.done
  if (keepsPlan(view)) return order.onlyKeep
  return waitsForFamily(view) ? officer.notBegun : officer.nothing
}

/** The order tells the council to keep the plan, and nothing that has a date. */
const keepsPlan = ({ voice, answers }: View): boolean =>
  voice === 'council' && ticksOf(answers, 'order').includes('keep')

/** A duty in the words for who has it. */
const ownAct = (entry: Begun): string => words.ownActs[entry.limit] ?? actOf(entry)

/** A step of the family starts the next duty. */
const waitsForFamily = (view: View): boolean =>
  view.timeline.entries.some((entry) => entry.state === 'not-started' && isOwn(view, entry))

const leadOf = (view: View): Content => {
  const { officer, order } = words.results
  if (keepsPlan(view)) return order.onlyKeepLead
  return waitsForFamily(view) ? officer.notBegunLead : officer.nothingLead
}

function cellsOf(view: View, own: readonly Begun[]) {
  const shown = own.slice(0, 2)
  const both = ['comply.amend-placement', 'comply.amend-plan'].every((id) => shown.some(({ limit }) => limit === id))
  if (shown.length > 0)
    return shown.map((entry, i) =>
      dutyCell(view, entry, both && i === 1 && shown.every(isAhead) ? [words.panel.onePlan] : []),
    )
  const done = begun(view)
    .filter((entry) => isOwn(view, entry) && isDone(entry))
    .slice(-2)
  if (done.length > 0) return done.map((entry) => dutyCell(view, entry))
  // Without a duty that has begun, the dates that the others have.
  const others = ['mediation.contact-adviser', 'appeal.lodge', 'discrimination.claim']
    .map((id) => begunOf(view, id))
    .filter((entry) => entry !== null)
  return others
    .slice(0, 2)
    .map((entry) =>
      cellOf(view, entry, { what: words.panel.otherMust(actorLabel(entry.deadline.actor, library), labelOf(entry)) }),
    )
}

function officerChips(view: View, own: readonly Begun[]): readonly Chip[] {
  const { chips: said } = words.since
  const liftable =
    view.voice === 'council' ? own.filter(({ deadline }) => deadline.exceptions.length > 0).slice(0, 2) : []
  return [
    ...(dutyEntries('order', ticksOf(view.answers, 'order')).length > 0
      ? [said.ownDates, said.moreTime].map((text) => chips.at(text, 'orderDates', { ownDates: 'yes' }))
      : []),
    ...(timetableOf(view).some(isOpen) ? [chips.at(said.moreTime, 'moreTime')] : []),
    ...(own.length > 0 ? [chips.at(said.record, 'record')] : []),
    ...liftable.map((entry) =>
      chips.at(said.exception(liftable.length > 1 ? actOf(entry) : null, isLifted(entry)), `exception.${entry.id}`),
    ),
    ...(entryOf(view, 'appeal.lodge') === null
      ? []
      : [chips.event(said.councilGotAppeal, 'appealReceivedByAuthorityOn')]),
    chips.any(),
  ]
}

/** What goes to the Tribunal on a day of its letter. */
const TIMETABLE: readonly string[] = TIMETABLE_LIMITS

/** Which event started a step. */
const startedBy =
  (event: string) =>
  ({ deadline }: Begun): boolean =>
    deadline.starts.some((start) => start.chosen && start.event === event)

function stepsOf(view: View, own: readonly Begun[]) {
  const { officerSteps } = words
  const [first] = own
  const late = first?.state === 'overdue'
  if (first !== undefined && isLifted(first))
    return [officerSteps.sendSoon, officerSteps.sayWhich, officerSteps.keepProof].map((each) => step(view, each))
  if (own.some((entry) => groupOf(entry) === 'compliance')) return complianceSteps(view, own, late)
  const toTribunal = own.some(({ limit }) => TIMETABLE.includes(limit))
  if (toTribunal || own.some((entry) => groupOf(entry) === 'discrimination'))
    return [
      step(
        view,
        toTribunal && first?.limit !== 'appeal.respond'
          ? officerSteps.sendToTribunal(late)
          : late
            ? officerSteps.respondLate
            : toTribunal
              ? officerSteps.respond
              : officerSteps.respondClaim,
      ),
      step(view, late ? officerSteps.askMoreTime(false, null) : officerSteps.applyBefore(false, null)),
      step(view, officerSteps.keepProof),
    ]
  if (own.length === 0) return [step(view, officerSteps.addDates), step(view, officerSteps.keepProof)]
  if (late) return [step(view, officerSteps.sendLate), step(view, officerSteps.keepProof)]
  if (view.voice !== 'council')
    return [step(view, officerSteps.giveInTime), step(view, officerSteps.sayEarly), step(view, officerSteps.keepProof)]
  return [step(view, officerSteps.sendOnDay), step(view, officerSteps.ifLate), step(view, officerSteps.keepProof)]
}

/** What was ordered, agreed or conceded; once a day has passed, what is late comes first. */
function complianceSteps(view: View, own: readonly Begun[], late: boolean) {
  const { officerSteps } = words
  const byOrder = own.some(startedBy('orderMadeOn'))
  const noExceptions = own
    .filter((entry) => groupOf(entry) === 'compliance')
    .every(({ deadline }) => deadline.exceptions.length === 0)
  // Help is owed under a plan that is made or changed, not under one that ends.
  const arrange = own.some(makesPlan) ? [step(view, officerSteps.arrange(cite(['CFA s.42'])))] : []
  const readOrder = byOrder ? [step(view, officerSteps.readOrder(cite(['Regs 44(1)'])))] : []
  if (late)
    return [
      step(view, officerSteps.sendLate),
      ...(byOrder ? [step(view, officerSteps.askMoreTime(noExceptions, cite(['Regs 44(3)'])))] : []),
      ...arrange,
      ...readOrder,
    ]
  const inAdvance = byOrder
    ? officerSteps.applyBefore(noExceptions, cite(['Regs 44(3)']))
    : own.some(startedBy('agreementMadeOn'))
      ? officerSteps.agreeBefore(cite(['Regs 42(5)']))
      : officerSteps.ifLate
  return [...readOrder, step(view, officerSteps.sendPlan), ...arrange, step(view, inAdvance)]
}

/** Whether a plan is needed is known only once the assessment is done. */
const isIfNeeded = ({ answers }: View, { limit }: Begun): boolean =>
  limit === 'comply.finalise-after-assessment' ||
  (limit === 'plan.finalise' && answers.decision === 'refusal-to-assess')

/** A short text with the dates, for the letter to the family. */
function letterOf(view: View): Answer['letter'] {
  const contact = begunOf(view, 'mediation.contact-adviser')
  const appeal = begunOf(view, 'appeal.lodge')
  const changedMind = happenedOn(view, 'decisionReversedOn') !== null
  const plan = changedMind ? begunOf(view, 'plan.finalise') : null
  const duties = [...dutiesOf(view), ...(plan === null ? [] : [plan])].filter(
    (entry) => isOwn(view, entry) && isOpen(entry),
  )
  const canAppeal = appeal !== null && isAhead(appeal)
  if (!canAppeal && duties.length === 0) return undefined
  return words.officerLetter({
    certificate: contact !== null,
    contact: contact !== null && isAhead(contact) ? contact.deadline.dueOn : null,
    appeal: canAppeal ? appeal.deadline.dueOn : null,
    changedMind,
    duties: duties.map((entry) => ({
      act: words.officerActs[entry.limit] ?? actOf(entry),
      ifNeeded: isIfNeeded(view, entry),
      due: entry.deadline.dueOn,
      how: entry.state === 'overdue' ? 'late' : isLifted(entry) ? 'lifted' : 'ahead',
    })),
  })
}
