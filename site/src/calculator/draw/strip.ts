// The picture of the time that runs: what began it, where today stands, and each last day, a line between them.
import { words } from 'site-language'
import { type Content, type Html, html } from '../../shared/html'
import { daysBetween } from '../dates/days'
import type { Answer } from '../result/blocks'
import { labelOf } from '../result/cells'
import { type Begun, begunOf, type View } from '../result/view'
import { eventOn, withoutPrinted, wordsOfLibrary } from '../wishes'

interface Point {
  readonly iso: string
  readonly label: string
  readonly kind: 'start' | 'today' | 'end' | 'due'
}

/** Nothing where there is no stretch of time to see. */
export function strip(view: View, { cells }: Answer): Content {
  const entries = cells
    .map(({ entry }) => (entry === null ? null : begunOf(view, entry)))
    .filter((each) => each !== null)
  const points = pointsOf(view, entries)
  if (points.filter(({ kind }) => kind !== 'today').length < 2) return null
  return html`<ol class="track">${points.map((point, i) => pointItem(point, points[i - 1], entries))}</ol>`
}

function pointsOf(view: View, entries: readonly Begun[]): readonly Point[] {
  const starts = entries.flatMap((entry) =>
    (withoutPrinted(entry, view.answers).deadline ?? entry.deadline).starts
      // A day that is due on itself has no stretch before it.
      .filter(({ chosen, on }) => chosen && on.slice(0, 10) !== entry.deadline.dueOn)
      .map(
        ({ on, event }): Point => ({
          iso: on,
          label: eventOn(event, on.slice(0, 10) > view.asAt, wordsOfLibrary(view.answers)),
          kind: 'start',
        }),
      ),
  )
  const dues = entries
    .filter(({ state }) => state !== 'waiting')
    .map((entry): Point => ({ iso: entry.deadline.dueOn, label: labelOf(entry), kind: 'due' }))
  const ends = entries
    .filter(({ deadline, state }) => deadline.endsOn !== deadline.dueOn || state === 'waiting')
    .map(({ deadline }): Point => ({ iso: deadline.endsOn, label: words.folds.picture.counted, kind: 'end' }))
    .filter(({ iso }) => !dues.some((due) => due.iso === iso))
  const made = byDay([...starts, ...ends, ...dues])
  const days = made.map(({ iso }) => iso).sort()
  const label = view.asAt === view.today ? words.folds.picture.today : words.folds.picture.past
  // A picture of last year has no place for today.
  const shown = (days[0] ?? '') <= view.asAt && daysBetween(days.at(-1) ?? view.asAt, view.asAt) < 200
  return [...made, ...(shown ? [{ iso: view.asAt, label, kind: 'today' as const }] : [])].sort(
    (a, b) => a.iso.localeCompare(b.iso) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  )
}

/** What falls on one day stands at one point. */
function byDay(points: readonly Point[]): readonly Point[] {
  const made = new Map<string, Point>()
  for (const point of points) {
    const key = `${point.iso} ${point.kind}`
    const there = made.get(key)
    const labels = there?.label.split(' · ') ?? []
    if (!labels.includes(point.label)) made.set(key, { ...point, label: [...labels, point.label].join(' · ') })
  }
  return [...made.values()]
}

const ORDER: readonly Point['kind'][] = ['start', 'today', 'end', 'due']

/** The line before a point is as long as the days are many, and dashed where the end only moved. */
function pointItem({ iso, label, kind }: Point, before: Point | undefined, entries: readonly Begun[]): Html {
  const gap = before === undefined ? 0 : Math.min(6, Math.ceil(daysBetween(before.iso, iso) / 12))
  const moved = entries.some(({ deadline }) => deadline.endsOn < iso && iso <= deadline.dueOn)
  return html`<li class="track__point track__point--${kind} track__gap--${gap}${moved ? ' track__point--moved' : ''}"><time datetime="${iso}">${words.date.plain(iso)}</time> <span>${label}</span></li>`
}
