// A time limit as a cell of the dates panel: by when, how it stands, and a note. The words are the catalogue's.
import { limitLabel } from 'send-dispute-timescales'
import { library, words } from 'site-language'
import type { Content } from '../../shared/html'
import { daysBetween } from '../dates/days'
import { isFamily, isForFamily } from '../people'
import type { Cell, StateLine } from './blocks'
import { type Begun, daysLeft, type Entry, isContactUnsaid, isDone, isLifted, isOf, isOpen, type View } from './view'

export interface CellWords {
  readonly what: Content
  readonly notes?: readonly Content[]
}

/** The cell of a step that has begun. */
export function cellOf(view: View, entry: Begun, { what, notes = [] }: CellWords): Cell {
  const { deadline, state } = entry
  const ahead = (state === 'not-due' || state === 'due-today') && !isLifted(entry)
  const best =
    ahead &&
    deadline.lastWorkingDayOn !== null &&
    deadline.lastWorkingDayOn < deadline.dueOn &&
    deadline.lastWorkingDayOn >= view.asAt
  return {
    what,
    when: { iso: deadline.dueOn, hour: deadline.dueTime !== null },
    state: stateLine(view, entry),
    notes: [
      ...(best && deadline.lastWorkingDayOn ? [words.bestBy(deadline.lastWorkingDayOn)] : []),
      ...notes.filter(Boolean),
    ],
    tone: isDone(entry)
      ? 'done'
      : state === 'lapsed' || (state === 'overdue' && !isUnsaid(view, entry))
        ? 'past'
        : 'plain',
    entry: entry.id,
  }
}

/** How a step stands, as a mark and words: never as a colour alone. */
export function stateLine(view: View, entry: Entry): StateLine {
  const { states } = words
  const { state, metOn, deadline } = entry
  const left = deadline === null ? 0 : daysLeft(view, entry as Begun)
  if (isLifted(entry)) return { mark: 'off', text: states.relieved }
  switch (state) {
    case 'not-due':
      return { mark: 'todo', text: states.left(left, isForFamily(view.voice) && isOf('authority', entry)) }
    case 'due-today':
      return { mark: 'todo', text: states.today(deadline?.dueTime != null) }
    case 'waiting':
      return { mark: 'wait', text: view.voice === 'adviser' ? states.waiting : states.waitingYou }
    case 'overdue':
      if (isUnsaid(view, entry))
        return { mark: 'todo', text: states.ago(-left, unsaidIn(view, entry)), printed: states.printed }
      if (isIdleRefusal(view, entry)) return { mark: 'off', text: states.onlyIfNoPlan }
      return { mark: 'late', text: states.late(-left), printed: states.printed }
    case 'met':
      return { mark: 'done', text: metWords(entry) }
    case 'met-late':
      return {
        mark: 'late',
        text: states.metLate(metOn === null || deadline === null ? 0 : daysBetween(deadline.dueOn, metOn), metOn ?? ''),
      }
    case 'met-time-unknown':
      return { mark: 'done', text: states.metUnknown(metOn) }
    case 'lapsed':
      return { mark: 'late', text: states.passed(-left), printed: states.printed }
    case 'not-started':
      return { mark: 'wait', text: states.notStarted }
    case 'not-recorded':
      // What is still to come is awaited, whoever records it.
      return left > 0
        ? { mark: 'todo', text: states.left(left, isForFamily(view.voice) && isOf('authority', entry)) }
        : { mark: 'off', text: states.notRecorded(isFamily(view.voice)) }
    default:
      return { mark: 'off', text: states.notNeeded }
  }
}

/** What a family sends or waits for, and nobody asks whether it was done; evidence is a choice. */
const UNSAID: Readonly<Record<string, 'sent' | 'come' | null>> = {
  'review.give-notice': 'come',
  'review.circulate-papers': 'come',
  'appeal.respond': 'come',
  'appeal.attendance-form': 'sent',
  'appeal.further-evidence': null,
  'appeal.working-document': 'come',
  'appeal.bundle': 'come',
}

/** What the family did may be unknown to a council, a school or a health body, which say nothing of it here. */
const isUnsaid = (view: View, entry: Entry): boolean =>
  isForFamily(view.voice) ? entry.limit in UNSAID || hangsOnContact(view, entry) : isOf('family', entry)

/** The two dates of an appeal, while nobody knows whether the first was kept. */
const hangsOnContact = (view: View, { limit }: Entry): boolean =>
  (limit === 'mediation.contact-adviser' || limit === 'appeal.lodge') && isContactUnsaid(view)

const unsaidIn = ({ voice }: View, { limit }: Entry): 'sent' | 'come' | 'done' | null =>
  limit in UNSAID || (isForFamily(voice) && limit === 'appeal.lodge') ? (UNSAID[limit] ?? null) : 'done'

/** Nobody is late with a refusal that nobody wants while the plan is due. */
export const isIdleRefusal = ({ timeline }: View, { id, limit }: Entry): boolean => {
  const [, source = ''] = /(@.*)?$/.exec(id) ?? []
  const plan = PLAN_INSTEAD[limit]
  return plan !== undefined && timeline.entries.some((entry) => entry.id === `${plan}${source}` && isOpen(entry))
}

/** What is due where there is no refusal. */
const PLAN_INSTEAD: Readonly<Record<string, string>> = {
  'assessment.notify-no-plan': 'plan.finalise',
  'comply.notify-no-plan': 'comply.finalise-after-assessment',
}

const metWords = ({ metOn, assumptions }: Entry): Content =>
  metOn !== null && assumptions.includes('received-by-17:00') ? words.states.metByFive(metOn) : words.states.met(metOn)

/** Words in place of a date. */
export const wordsCell = (what: Content, big: string, state: StateLine | null, ...notes: readonly Content[]): Cell => ({
  what,
  when: { words: big },
  state,
  notes: notes.filter(Boolean),
  tone: 'plain',
  entry: null,
})

/** Why a Tribunal date is not the day on which the time was counted out. */
export function movedNote({ deadline }: Begun): Content {
  const { panel } = words
  const rules = deadline.adjustments.map(({ rule }) => rule as string)
  if (rules.includes('lodge-after-august-or-christmas'))
    return deadline.endsOn.slice(5, 7) === '08' ? panel.augustNote : panel.christmasNote
  return rules.includes('roll-to-working-day') ? panel.rolledNote : null
}

export const labelOf = ({ limit }: Entry): string => limitLabel(limit, library)

/** `send the amended plan`, after "must". */
export const actOf = (entry: Entry): string => words.acts[entry.limit] ?? words.lower(labelOf(entry))
