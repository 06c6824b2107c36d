// A draft plan or proposed changes: the days that the council must leave are a floor, and nobody is ever late.
import { words } from 'site-language'
import type { Answer } from '../blocks'
import { cellOf } from '../cells'
import { chips, step } from '../step'
import { type Begun, begunOf, isDone, type View } from '../view'
import { adviserChips } from './appeal'

export const commentsOf = (view: View): Begun | null =>
  begunOf(view, 'plan.comment-on-draft') ?? begunOf(view, 'review.comment-on-amendments')

export function draftAnswer(view: View, comments: Begun): Answer {
  const { draft } = words.results
  const { steps } = words
  const { voice } = view
  const { dueOn } = comments.deadline
  const what = comments.limit === 'plan.comment-on-draft' ? 'draft' : 'changes'
  const passed = comments.state === 'lapsed'
  const event = what === 'draft' ? 'draftCommentsMadeOn' : 'amendmentCommentsMadeOn'
  return {
    title: isDone(comments) ? draft.sent(voice) : passed ? draft.passed(voice) : draft.until(voice, dueOn),
    ...(passed ? { lead: draft.passedLead(dueOn) } : {}),
    tone: isDone(comments) ? 'done' : 'open',
    cells: [cellOf(view, comments, { what: words.panel.commentsUntil, notes: [draft.note] })],
    since: {
      label: words.since.more,
      chips: [
        ...(isDone(comments) ? [] : [chips.event(words.since.chips.comments, event)]),
        chips.at(words.since.chips.finalPlan, 'about', { what: 'decision', decision: 'plan-content' }),
        chips.at(words.since.chips.refusal, 'decision', { what: 'decision' }),
        ...adviserChips(view),
      ],
    },
    steps: [
      ...(isDone(comments) ? [] : [step(view, steps.comment(voice, what)), step(view, steps.askSchool(voice))]),
      step(view, steps.afterDraft(voice)),
    ],
    sections: [{ title: draft.appeal, text: [draft.appealText] }],
    help: ['sendiass', 'ipsea', 'sossen', 'contact'],
  }
}
