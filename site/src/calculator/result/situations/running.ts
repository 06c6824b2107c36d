// The appeal is with the Tribunal: its own dates, next first, and more time where a judge gave it.
import { words } from 'site-language'
import type { Content } from '../../../shared/html'
import { dayIn } from '../../flow/answers'
import type { Answer, Cell, Chip } from '../blocks'
import { cellOf, labelOf, stateLine, wordsCell } from '../cells'
import { chips, step } from '../step'
import { type Begun, begunOf, daysLeft, entryOf, happenedOn, isAhead, isIn, isOf, isOpen, type View } from '../view'
import { APPEAL_HELP, adviserChips, goesOn } from './appeal'

/** The Tribunal's timetable, in the order of the law page. */
export const TIMETABLE_LIMITS = [
  'appeal.respond',
  'appeal.attendance-form',
  'appeal.further-evidence',
  'appeal.working-document',
  'appeal.bundle',
  'appeal.hearing',
] as const

const TOLD: Readonly<Record<string, string>> = {
  'appeal.respond': 'responseDueOn',
  'appeal.attendance-form': 'attendanceFormDueOn',
  'appeal.further-evidence': 'evidenceDueOn',
  'appeal.working-document': 'workingDocumentDueOn',
  'appeal.bundle': 'bundleDueOn',
  'appeal.hearing': 'hearingOn',
}

/** What somebody can say of each: that it was sent, or that it has come. */
const SENT: Readonly<Record<string, string>> = {
  'appeal.respond': 'responseReceivedOn',
  'appeal.attendance-form': 'attendanceFormSentOn',
  'appeal.further-evidence': 'evidenceSentOn',
  'appeal.working-document': 'workingDocumentSentOn',
  'appeal.bundle': 'bundleSentOn',
}

export const timetableOf = (view: View): readonly Begun[] =>
  TIMETABLE_LIMITS.map((id) => begunOf(view, id)).filter((entry) => entry !== null)

/** What is still to come, or to be asked about. */
const openIn = (view: View): readonly Begun[] =>
  timetableOf(view)
    .filter((entry) => isOpen(entry) && entry.state !== 'not-recorded')
    .sort(byDay)

const byDay = (a: Begun, b: Begun): number => a.deadline.dueOn.localeCompare(b.deadline.dueOn)

/** Nobody has to send more evidence: its day passes, and nobody is late. */
const isChoice = ({ limit }: Begun): boolean => limit === 'appeal.further-evidence'

/** How the appeal arrived, where it is the latest thing that happened. */
export function received(view: View): Answer {
  const { received: said } = words.results
  const appeal = begunOf(view, 'appeal.lodge')
  const { voice } = view
  const state = appeal?.state ?? 'met'
  const base = { ...running(view), lead: said.next }
  if (appeal === null) return { ...base, title: said.title(voice), tone: 'done' }
  const arrived = { ...base, cells: [arrivedCell(view, appeal), ...base.cells].slice(0, 2) }
  const without = withoutCertificate(view)
  if (state === 'met') {
    const sure = !appeal.assumptions.includes('received-by-17:00')
    return {
      ...arrived,
      title: sure ? said.title(voice) : said.lastDay(voice),
      tone: 'done',
      steps: [...base.steps, ...(without === null ? [] : [step(view, words.steps.sentWithout(voice, without))])],
    }
  }
  if (state === 'met-late')
    return {
      ...arrived,
      title: said.late(voice),
      tone: 'late',
      steps: [step(view, words.steps.lateReceived(voice, without !== null && !without.coming)), ...base.steps],
    }
  return {
    ...arrived,
    title: said.unknown(voice, appeal.metOn ?? view.asAt),
    lead: said.unknownLead,
    tone: 'wait',
    since: { ...base.since, chips: [chips.certificateThere(view), ...base.since.chips] },
  }
}

/** A certificate is needed and none is known: whether one is on its way, or until when the adviser can be asked for it. */
function withoutCertificate(view: View): { readonly coming: boolean; readonly until: string | null } | null {
  const contact = begunOf(view, 'mediation.contact-adviser')
  if (contact === null || happenedOn(view, 'certificateIssuedOn') !== null) return null
  const { dueOn } = contact.deadline
  const contacted = happenedOn(view, 'adviserContactedOn')
  // Who says yes to "by that day?" and gives no day, was in time.
  const coming = contacted === null ? view.answers.contacted === 'yes' : contacted <= dueOn
  return { coming, until: daysLeft(view, contact) >= 0 ? dueOn : null }
}

const arrivedCell = (view: View, appeal: Begun): Cell =>
  cellOf(view, appeal, { what: words.panel.appeal(view.voice, false) })

/** What comes next in the Tribunal's timetable. */
export function running(view: View): Answer {
  const { steps } = words
  const hearing = begunOf(view, 'appeal.hearing')
  if (hearing?.state === 'lapsed') return heard(view, hearing)
  const { voice } = view
  const open = openIn(view)
  const [next, second] = upNext(view, open)
  const response = open.find(({ limit }) => limit === 'appeal.respond')
  const started = timetableOf(view).length > 0
  return {
    title: titleOf(view, next),
    ...leadOf(next, started),
    tone: next === undefined ? 'wait' : 'open',
    cells:
      next === undefined
        ? [letterCell(view)]
        : [next, second].filter((each) => each !== undefined).map((each) => timetableCell(view, each)),
    since: { label: words.since.more, chips: runningChips(view) },
    steps: [
      ...(response?.state === 'overdue' ? [step(view, steps.councilLateResponse(response.deadline.dueOn))] : []),
      ...(started
        ? [step(view, steps.keepTimetable(voice, open.map(rowOf), isNamed(view))), step(view, steps.moreTimeEarly)]
        : [step(view, steps.waitForRegistration(voice))]),
    ],
    sections: goesOn(view),
    help: APPEAL_HELP,
  }
}

/** The day of the hearing has passed: what is still to come is the decision, and no paper of the timetable. */
const heard = (view: View, hearing: Begun): Answer => ({
  title: words.results.running.heard(hearing.deadline.dueOn),
  lead: words.results.running.heardLead,
  tone: 'wait',
  cells: [timetableCell(view, hearing)],
  since: {
    label: words.since.more,
    chips: [
      outcomeChip(),
      chips.at(words.since.chips.timetable, 'timetable'),
      chips.at(words.since.chips.withdrawn, 'withdrawn'),
      ...adviserChips(view),
    ],
  },
  steps: [step(view, words.steps.waitForDecision), step(view, words.steps.hearingMoved)],
  sections: goesOn(view),
  help: APPEAL_HELP,
})

/** The Tribunal's letter is here; otherwise the day for the response is counted from when the council had the appeal. */
const isNamed = ({ answers }: View): boolean => Object.values(TOLD).some((key) => dayIn(answers, key) !== null)

/** One line of the timetable, for everybody's dates in their order. */
const rowOf = (entry: Begun) => ({
  limit: entry.limit,
  act: labelOf(entry),
  due: entry.deadline.dueOn,
  named: entry.deadline.endsOn,
  council: isOf('authority', entry),
  passed: entry.state === 'overdue',
})

function leadOf(next: Begun | undefined, started: boolean): { readonly lead?: Content } {
  const { running: said } = words.results
  if (next === undefined) return { lead: started ? said.allSaidLead : said.noDatesLead }
  return next.state === 'overdue' && isChoice(next) ? { lead: said.evidencePassedLead } : {}
}

function titleOf(view: View, next: Begun | undefined): Content {
  const { running: said } = words.results
  if (next === undefined) return timetableOf(view).length > 0 ? said.allSaid : said.noDates
  const { dueOn } = next.deadline
  if (next.state === 'overdue') return said.wasDue(view.voice, next.limit, dueOn, isOf('authority', next))
  if (next.limit === 'appeal.hearing') return said.nextHearing(dueOn, dueOn === view.asAt)
  return isOf('authority', next) ? said.nextOfCouncil(next.limit, dueOn) : said.next(labelOf(next), dueOn)
}

/**
 * First what may still have to be sent, then the reader's own next date; without one, what is next for anybody. Beside
 * a day that has passed stands the next of one's own, beside the next the hearing.
 */
function upNext(view: View, open: readonly Begun[]): readonly (Begun | undefined)[] {
  const hearing = open.find((entry) => entry.limit === 'appeal.hearing' && isAhead(entry))
  const ahead = open.filter((entry) => isAhead(entry) && entry !== hearing)
  const mine = ahead.filter((entry) => isOf('family', entry))
  const passed = open.filter(({ state }) => state === 'overdue')
  const first =
    passed.find((entry) => isOf('family', entry) && !isChoice(entry)) ??
    mine[0] ??
    ahead[0] ??
    // A paper that nobody has asked for is not in the way of a hearing that is near.
    (hearing !== undefined && daysLeft(view, hearing) < 7 ? hearing : undefined) ??
    passed.find((entry) => !isChoice(entry)) ??
    hearing ??
    passed[0]
  if (first === undefined) return []
  if (first === hearing) return [first, passed.find((entry) => !isChoice(entry))]
  const others = ahead.filter((entry) => entry !== first)
  const own = mine.find((entry) => entry !== first)
  return [first, first.state === 'overdue' ? (own ?? hearing ?? others[0]) : (hearing ?? own ?? others[0])]
}

/** A date of the timetable; where the Tribunal moved it, the day in its letter is struck through. */
export function timetableCell(view: View, entry: Begun): Cell {
  const { panel } = words
  const told = dayIn(view.answers, TOLD[entry.limit] ?? '')
  const moved = told !== null && told !== entry.deadline.dueOn && dayIn(view.answers, `directed.${entry.id}`) !== null
  const passed = entry.state === 'overdue'
  const over = entry.state === 'lapsed'
  const what =
    entry.limit === 'appeal.hearing'
      ? over
        ? panel.hearingWas
        : panel.hearing
      : passed
        ? panel.timetableWas(entry.limit)
        : isOf('authority', entry)
          ? panel.must(labelOf(entry))
          : panel.by(labelOf(entry))
  const { endsOn, dueOn } = entry.deadline
  const cell = cellOf(view, entry, {
    what,
    notes: [moved ? words.told(told) : null, endsOn === dueOn ? null : panel.namedMoved(endsOn)],
  })
  // Nobody is late for a hearing that is over.
  if (over)
    return {
      ...cell,
      tone: 'plain',
      state: { mark: 'todo', text: words.states.ago(-daysLeft(view, entry), null), printed: words.states.printed },
    }
  // Nobody has said whether it was sent, so nobody is late.
  return passed ? { ...cell, tone: 'plain' } : cell
}

const letterCell = (view: View): Cell => {
  const response = entryOf(view, 'appeal.respond')
  return wordsCell(
    words.results.running.letter,
    words.results.running.letterWords,
    response === null ? null : stateLine(view, response),
  )
}

export const runningChips = (view: View): readonly Chip[] => [
  ...sayable(openIn(view)).map(({ limit }) =>
    chips.event(words.since.chips.sent(view.voice, limit), SENT[limit] ?? ''),
  ),
  chips.at(words.since.chips.timetable, 'timetable'),
  ...(openIn(view).length > 0 ? [chips.at(words.since.chips.moreTime, 'moreTime')] : []),
  outcomeChip(),
  chips.at(words.since.chips.withdrawn, 'withdrawn'),
  ...adviserChips(view),
]

/** What may have been sent or have come: the latest that was due, and what is due next; three at most. */
function sayable(open: readonly Begun[]): readonly Begun[] {
  const sent = open.filter(({ limit }) => limit in SENT)
  const next = sent.filter(isAhead).slice(0, 1)
  const passed = sent.filter((entry) => !isAhead(entry)).slice(-3 + next.length)
  return [...passed, ...next]
}

/** Which of them there is, is asked next. */
const outcomeChip = (): Chip => chips.at(words.since.chips.outcome, 'outcome', { what: 'outcome' })

export const withdrawn = (view: View): Answer => ({
  title: words.results.running.over,
  lead: words.results.running.overLead,
  tone: 'done',
  cells: ['appeal.reinstate', 'appeal.costs']
    .map((id) => begunOf(view, id))
    .filter((entry) => entry !== null)
    .slice(0, 1)
    .map((entry) => cellOf(view, entry, { what: words.panel.until(labelOf(entry)) })),
  since: {
    label: words.since.more,
    chips: [chips.at(words.since.chips.timetable, 'timetable'), ...adviserChips(view)],
  },
  steps: [step(view, words.steps.reinstate(view.voice, isIn(view, 'appeal.reinstate', 'lapsed')))],
  sections: [],
  help: APPEAL_HELP,
})
