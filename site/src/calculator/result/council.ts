// What is said of a step that the council has to take: by when, how late, and in which letter.
import { actorLabel, calculateDeadline, eventLabel, type ProvisionId } from 'send-dispute-timescales'
import { library, words } from 'site-language'
import type { Content } from '../../shared/html'
import { addDays } from '../dates/days'
import type { CouncilLate } from '../english'
import { eventOn } from '../wishes'
import type { Cell } from './blocks'
import { cellOf, labelOf } from './cells'
import { lawByName } from './law'
import { type Begun, isOf, type View } from './view'

export function letterFacts(view: View, entry: Begun): CouncilLate {
  const { deadline, limit } = entry
  const start = deadline.starts.find(({ chosen }) => chosen) ?? deadline.starts[0]
  const own = words.letters[limit]
  return {
    began:
      start === undefined
        ? null
        : (own?.began?.({ iso: start.on, event: start.event, voice: view.voice, ahead: start.on > view.asAt }) ??
          words.letterBegan(eventLabel(start.event, library), start.on, start.event)),
    act: own?.act ?? words.lower(labelOf(entry)),
    due: deadline.dueOn,
    law: lawByName(namedLaw(entry) ?? deadline.basis),
    to: words.letterTo(limit),
    unless: null,
  }
}

/** Counted on from a day, not back from one. */
const COUNTED_ON: readonly string[] = ['event-day-excluded', 'event-day-counts']

/** A date that somebody named instead of the counted one. */
const FIXED: readonly string[] = ['directed-date', 'agreed-date']

/** A day of the order’s own, and one that was agreed, stand in provisions of their own, and not in that of the weeks. */
function namedLaw({ limit, deadline }: Begun): readonly ProvisionId[] | null {
  const rule = deadline.adjustments.find((each) => FIXED.includes(each.rule))?.rule
  if (rule === undefined || !limit.startsWith('comply.')) return null
  return rule === 'agreed-date' ? ['Regs 42(5)'] : ['Regs 44(1)']
}

/** Who named the day; a day of the Tribunal that is no working day has moved since. */
function fixedNote({ deadline }: Begun): Content {
  const rule = deadline.adjustments.find((each) => FIXED.includes(each.rule))?.rule
  if (rule === undefined)
    return deadline.endsOn !== deadline.dueOn && deadline.starts.some(({ event }) => event.endsWith('DueOn'))
      ? words.panel.namedMoved(deadline.endsOn)
      : null
  if (rule === 'agreed-date') return words.panel.agreedDay
  return deadline.endsOn === deadline.dueOn ? words.panel.named : words.panel.namedMoved(deadline.endsOn)
}

/** A duty as a cell: in the family's eyes "the council must …", in the officer's own the act alone. */
export function dutyCell(view: View, entry: Begun, notes: readonly Content[] = []): Cell {
  const past = entry.state === 'overdue'
  const { panel } = words
  const label = labelOf(entry)
  const own = words.panel.duties[entry.limit]
  const ofReader = view.voice === 'council' || view.voice === 'school' || view.voice === 'health'
  const what = ofReader
    ? (panel.ownDuties[entry.limit] ?? panel.by(label))
    : ((past ? own?.had : own?.must) ??
      (isOf('authority', entry)
        ? past
          ? panel.had(label)
          : panel.must(label)
        : panel.otherMust(actorLabel(entry.deadline.actor, library), label)))
  const begun = entry.deadline.starts.find(({ chosen }) => chosen)
  const fixed = fixedNote(entry)
  const period =
    fixed !== null ||
    begun === undefined ||
    (past && !ofReader) ||
    !COUNTED_ON.includes(begun.counting) ||
    begun.period.n === 0
      ? null
      : words.panel.periodNote(words.period(begun.period), eventOn(begun.event, begun.on > view.asAt))
  const cell = cellOf(view, entry, {
    what,
    notes: [past ? null : fixed, period, ...notes],
  })
  return cell
}

/** Beside a date that has passed, the one that is still open stands out. */
export const beside = (cells: readonly Cell[]): readonly Cell[] =>
  cells.some(({ tone }) => tone === 'past')
    ? cells.map((cell) => (cell.tone === 'plain' ? { ...cell, tone: 'open' as const } : cell))
    : cells

/** The last day for the Ombudsman, if the delay was known on the day it began. */
export const ombudsmanBy = ({ deadline }: Begun): string =>
  calculateDeadline('ombudsman.complain', { awareOfMatterOn: addDays(deadline.dueOn, 1) }).dueOn
