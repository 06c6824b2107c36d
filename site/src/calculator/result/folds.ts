// What is one click away from every answer: reasons, the other side, every date, what was answered.
import {
  type Actor,
  actorLabel,
  explainClassification,
  explainParts,
  type Sentence,
  standingOf,
  timeLimits,
} from 'send-dispute-timescales'
import { library, words } from 'site-language'
import type { Content, Html } from '../../shared/html'
import { isForFamily } from '../people'
import { byTheDay, entryByTheDay, isStandIn, withoutPrinted, wordsOfLibrary } from '../wishes'
import type { Answer } from './blocks'
import { labelOf, stateLine } from './cells'
import { withLinks, withLinksOf } from './law'
import { type Begun, type Entry, entryOf, isBegun, isDone, isOpen, isOwn, type View } from './view'

export interface Reasons {
  readonly title: string
  readonly items: readonly Content[]
}

export interface DateRow {
  readonly id: string
  readonly what: string
  readonly who: string
  /** Null while it has not begun. */
  readonly due: { readonly iso: string; readonly hour: boolean } | null
  readonly state: Content
}

/** Why each of the dates that are shown is what it is, with its law. */
export function reasonsOf(view: View, answer: Answer): readonly Reasons[] {
  const shown = [...new Set(answer.cells.map(({ entry }) => entry).filter((id) => id !== null))]
  const entries = shown
    .map((id) => entryOf(view, id))
    .filter((entry) => entry !== null)
    // The library explains the family's own steps to the family.
    .filter((entry) => isForFamily(view.voice) || isOwn(view, entry))
  const said = entries
    .map((entry) => ({ title: labelOf(entry), items: reasonsFor(entry, view).map(withLinks) }))
    .filter(({ items }) => items.length > 0)
  const sure = words.folds.sure[weakestOf(entries)] ?? null
  const reasons = sharedFirst(said)
  return sure === null ? reasons : [...reasons, { title: '', items: [sure] }]
}

/** What holds for both dates is said once, before what is said of each. */
function sharedFirst(said: readonly { readonly title: string; readonly items: readonly Html[] }[]): readonly Reasons[] {
  const [first, ...others] = said
  if (first === undefined || others.length === 0) return said
  const isIn = (items: readonly Html[], item: Html): boolean => items.some((each) => each.html === item.html)
  const shared = first.items.filter((item) => others.every(({ items }) => isIn(items, item)))
  if (shared.length === 0) return said
  const rest = said.map(({ title, items }) => ({ title, items: items.filter((item) => !isIn(shared, item)) }))
  return [{ title: words.folds.both, items: shared }, ...rest.filter(({ items }) => items.length > 0)]
}

/** What is said of a step before its reasons stands on the page; of one that has not begun it says what begins it. */
function reasonsFor(entry: Entry, { timeline, answers }: View): readonly Sentence[] {
  if (isStandIn(entry, answers)) return []
  const day = entryByTheDay(entry, timeline)
  const { lead, reasons } = explainParts(withoutPrinted(day, answers), byTheDay(timeline), wordsOfLibrary(answers))
  return entry.deadline === null ? [...lead, ...reasons] : reasons
}

/** How sure the law is that the shown dates lean on: as sure as the weakest of them. */
function weakestOf(entries: readonly Entry[]): string {
  const found = entries.map(({ deadline }) => deadline?.verified ?? 'statute')
  return (
    ['recollection', 'guidance', 'as-made'].find((each) => found.some((verified) => verified === each)) ?? 'statute'
  )
}

/** Whether there is an appeal, a certificate, mediation, in the library's words, which are for a family. */
export function classificationOf({ timeline, voice }: View): readonly Content[] {
  return timeline.classification === null || !isForFamily(voice)
    ? []
    : explainClassification(timeline.classification, library).map(withLinksOf)
}

/** The library has the day of the move; but while the old council does not know of it, its time has not begun. */
const awaitsNews = ({ answers }: View, { limit }: Entry): boolean =>
  answers.aware === 'not-yet' && limit === 'move.transfer-plan'

const hasBegun = (view: View, entry: Entry): entry is Begun => isBegun(entry) && !awaitsNews(view, entry)

export function rowOf(view: View, entry: Entry): DateRow {
  const begun = hasBegun(view, entry)
  return {
    id: entry.id,
    what: labelOf(entry),
    who: words.capital(actorLabel(actorOf(entry), library)),
    due: begun ? { iso: entry.deadline.dueOn, hour: entry.deadline.dueTime !== null } : null,
    state: begun ? stateLine(view, entry).text : beginsWhen(view, entry),
  }
}

/** `Begins when the council receives the request`. */
const beginsWhen = (view: View, entry: Entry): string =>
  awaitsNews(view, entry) ? words.states.beginsOnceKnown : standingOf(entry, byTheDay(view.timeline), library)

/** Every step of the case; a family that lost does not wait for the plan to be ended. */
const entriesOf = ({ timeline, voice }: View): readonly Entry[] =>
  isForFamily(voice) ? timeline.entries.filter(({ limit }) => limit !== 'comply.cease-plan') : timeline.entries

/** Those that have begun first, by the day they are due. */
export function everyDate(view: View): readonly DateRow[] {
  const entries = entriesOf(view)
  const sorted = entries
    .filter((entry) => hasBegun(view, entry))
    .sort((a, b) => a.deadline.dueOn.localeCompare(b.deadline.dueOn))
  return [...sorted, ...entries.filter((entry) => !hasBegun(view, entry))].map((entry) => rowOf(view, entry))
}

/** What the others have to do: for a family everybody but itself, for an officer the family. */
export function othersDates(view: View): readonly DateRow[] {
  const others = entriesOf(view).filter(
    // Each side returns a form and sends evidence: for a council they are its own and the family's.
    (entry) => (isForFamily(view.voice) ? !isOwn(view, entry) : entry.side === 'family'),
  )
  return others
    .filter((entry) => isOpen(entry) || entry.state === 'not-started' || isDone(entry))
    .map((entry) => rowOf(view, entry))
}

/** `2 open, 1 done`, for the line of a fold. */
export function countOf(view: View, rows: readonly DateRow[]): string {
  const entries = rows.map(({ id }) => entryOf(view, id)).filter((entry) => entry !== null)
  const begun = entries.filter((entry) => hasBegun(view, entry))
  return words.folds.count(
    begun.filter((entry) => isOpen(entry) && entry.state !== 'not-recorded').length,
    begun.filter(isDone).length,
    entries.length - begun.length,
  )
}

/** Who has to act. */
const actorOf = (entry: Entry): Actor => timeLimits[entry.limit].actor as Actor
