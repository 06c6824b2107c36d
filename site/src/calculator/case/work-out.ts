// From the answers to the case as the library sees it, or to what is wrong with them.
import { buildTimeline, type Timeline, TimescalesError, versionOf } from 'send-dispute-timescales'
import { addDays } from '../dates/days'
import type { Answers } from '../flow/answers'
import { voiceOf } from '../flow/answers'
import { type Circumstances, NOTHING_KNOWN } from '../flow/questions'
import { isForFamily } from '../people'
import { dutiesOf, isToDo, toFamily } from '../result/situations/outcome'
import { TIMETABLE_LIMITS } from '../result/situations/running'
import { type Begun, begunOf, isOpen, openOwn, type View } from '../result/view'
import { withLastHours, withoutBarred, withoutMediated, withoutOldReview, withoutUnasked } from '../wishes'
import { caseFileOf } from './case-file'

export type WorkedOut =
  | { readonly timeline: Timeline; readonly refused?: undefined }
  | { readonly timeline?: undefined; readonly refused: TimescalesError }

/** `pastFive` where the case is looked at after 5pm on that day. */
export function workOut(answers: Answers, asAt: string, pastFive = false): WorkedOut {
  try {
    const file = caseFileOf(answers)
    const day = buildTimeline(file, { asAt })
    const timeline = pastFive ? withLastHours(day, buildTimeline(file, { asAt: addDays(asAt, 1) })) : day
    const own = withoutUnasked(withoutOldReview(withoutBarred(timeline, answers)), answers)
    return { timeline: withoutMediated(own, answers) }
  } catch (error) {
    if (error instanceof TimescalesError) return { refused: error }
    throw error
  }
}

export function viewOf(answers: Answers, timeline: Timeline, today: string): View {
  return { answers, voice: voiceOf(answers), timeline, asAt: timeline.asAt, today }
}

/** What the next questions hang on. Answers that the library refuses lead nowhere yet. */
export function circumstancesOf(answers: Answers, asAt: string): Circumstances {
  const { timeline } = workOut(answers, asAt)
  if (timeline === undefined) return NOTHING_KNOWN
  const view = viewOf(answers, timeline, asAt)
  const contact = begunOf(view, 'mediation.contact-adviser')
  return {
    adviserBy: contact?.deadline.dueOn ?? null,
    adviserDayPassed: contact?.state === 'overdue',
    appealDueOn: begunOf(view, 'appeal.lodge')?.deadline.dueOn ?? null,
    timetable: TIMETABLE_LIMITS.filter((id) => {
      const entry = begunOf(view, id)
      return entry !== null && isOpen(entry)
    }),
    own: recordable(view).map(({ id, deadline }) => ({
      id,
      meets: meets(deadline),
      exceptions: deadline.exceptions,
    })),
  }
}

/** The reader's own steps; of an order, an agreement or a promise, a family says what the council has done. */
function recordable(view: View): readonly Begun[] {
  const duties = dutiesOf(view)
  const ofCouncil = isForFamily(view.voice) && (view.answers.what === 'outcome' || duties.length > 0)
  return ofCouncil ? toFamily(duties).filter(isToDo) : openOwn(view)
}

/** The event that meets a step: the first that is one; the notice of a dispute is asked for elsewhere. */
const meets = (deadline: Begun['deadline']): string | null =>
  versionOf(deadline).metBy.find((trigger) => !trigger.startsWith('@')) ?? null
