// The appeal is with the Tribunal: its own dates, next first, and more time where a judge gave it.
import { words } from 'site-language'
import type { Content } from '../../../shared/html'
import { dayIn } from '../../flow/answers'
import type { Answer, Cell, Chip } from '../blocks'
import { cellOf, labelOf, stateLine, wordsCell } from '../cells'
import { chips, step } from '../step'
import { type Begun, begunOf, daysLeft, entryOf, isAhead, isOf, isOpen, type View } from '../view'
import { APPEAL_HELP, adviserChips } from './appeal'

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

export const timetableOf = (view: View): readonly Begun[] =>
  TIMETABLE_LIMITS.map((id) => begunOf(view, id)).filter((entry) => entry !== null)

/** How the appeal arrived, where it is the latest thing that happened. */
export function received(view: View): Answer {
  const { received: said } = words.results
  const appeal = begunOf(view, 'appeal.lodge')
  const { voice } = view
  const state = appeal?.state ?? 'met'
  const base = running(view)
  if (appeal === null) return { ...base, title: said.title(voice), tone: 'done' }
  const arrived = { ...base, cells: [arrivedCell(view, appeal), ...base.cells].slice(0, 2) }
  if (state === 'met') {
    const sure = !appeal.assumptions.includes('received-by-17:00')
    return { ...arrived, title: sure ? said.title(voice) : said.lastDay(voice), tone: 'done' }
  }
  if (state === 'met-late')
    return {
      ...arrived,
      title: said.late(voice),
      tone: 'late',
      steps: [step(view, words.steps.lateReceived(voice)), ...base.steps],
    }
  return {
    ...arrived,
    title: said.unknown(voice, appeal.metOn ?? view.asAt),
    lead: said.unknownLead,
    tone: 'wait',
    since: { ...base.since, chips: [chips.certificateThere(view), ...base.since.chips] },
  }
}

const arrivedCell = (view: View, appeal: Begun): Cell =>
  cellOf(view, appeal, { what: words.panel.appeal(view.voice, false) })

/** What comes next in the Tribunal's timetable. */
export function running(view: View): Answer {
  const { results, steps } = words
  const { voice } = view
  const open = timetableOf(view).filter(isOpen)
  const [next, second] = upNext(open)
  const response = begunOf(view, 'appeal.respond')
  const responseLate = response?.state === 'overdue' ? response : null
  return {
    title: titleOf(view, next),
    ...(next === undefined ? { lead: results.running.noDatesLead } : {}),
    tone: next?.state === 'overdue' ? 'late' : next === undefined ? 'wait' : 'open',
    cells:
      next === undefined
        ? [letterCell(view)]
        : [next, second].filter((each) => each !== undefined).map((each) => timetableCell(view, each)),
    since: { label: words.since.change, chips: runningChips(view) },
    steps: [
      ...(responseLate === null ? [] : [step(view, steps.councilLateResponse(responseLate.deadline.dueOn))]),
      ...(open.length === 0
        ? [step(view, steps.waitForRegistration(voice))]
        : [step(view, steps.keepTimetable(voice))]),
      step(view, steps.moreTimeEarly),
    ],
    sections: [],
    help: APPEAL_HELP,
  }
}

function titleOf(view: View, next: Begun | undefined): Content {
  const { running: said, council } = words.results
  if (next === undefined) return said.noDates
  const { dueOn } = next.deadline
  if (next.state === 'overdue') {
    const noun = isOf('authority', next) ? words.nouns[next.limit] : undefined
    const late = -daysLeft(view, next)
    return noun === undefined ? said.ownLate(labelOf(next), late) : council.nounLate(noun, late)
  }
  return next.limit === 'appeal.hearing' ? said.nextHearing(dueOn) : said.next(labelOf(next), dueOn)
}

/** The reader's own next date and the hearing; without a date of one's own, what is next for anybody. */
function upNext(open: readonly Begun[]): readonly (Begun | undefined)[] {
  const ahead = open.filter((entry) => isAhead(entry) && entry.limit !== 'appeal.hearing')
  const hearing = open.find((entry) => entry.limit === 'appeal.hearing' && isAhead(entry))
  const late = open.filter((entry) => entry.state === 'overdue')
  const byDay = (a: Begun, b: Begun): number => a.deadline.dueOn.localeCompare(b.deadline.dueOn)
  const mine = ahead.filter((entry) => isOf('family', entry)).sort(byDay)
  const first =
    late.find((entry) => isOf('family', entry)) ?? mine[0] ?? [...ahead].sort(byDay)[0] ?? late[0] ?? hearing
  return [
    first,
    first === hearing ? undefined : (hearing ?? mine[1] ?? ahead.filter((entry) => entry !== first).sort(byDay)[0]),
  ]
}

/** A date of the timetable; where the Tribunal moved it, the day in its letter is struck through. */
export function timetableCell(view: View, entry: Begun): Cell {
  const { panel } = words
  const told = dayIn(view.answers, TOLD[entry.limit] ?? '')
  const moved = told !== null && told !== entry.deadline.dueOn && dayIn(view.answers, `directed.${entry.id}`) !== null
  const what =
    entry.limit === 'appeal.hearing'
      ? panel.hearing
      : isOf('authority', entry)
        ? entry.state === 'overdue'
          ? panel.had(labelOf(entry))
          : panel.must(labelOf(entry))
        : panel.by(labelOf(entry))
  return cellOf(view, entry, { what, notes: moved ? [words.told(told)] : [] })
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
  chips.at(words.since.chips.timetable, 'timetable'),
  ...(timetableOf(view).some(isOpen) ? [chips.at(words.since.chips.moreTime, 'moreTime')] : []),
  chips.at(words.since.chips.noOppose, 'concession', { what: 'outcome', outcome: 'concession' }),
  chips.at(words.since.chips.order, 'order', { what: 'outcome', outcome: 'order' }),
  chips.at(words.since.chips.withdrawn, 'withdrawn'),
  ...adviserChips(view),
]

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
  steps: [step(view, words.steps.reinstate)],
  sections: [],
  help: APPEAL_HELP,
})
