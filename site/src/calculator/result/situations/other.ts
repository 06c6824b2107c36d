// Something that is not appealed: disagreement resolution at any time, a complaint, the Ombudsman.
import { words } from 'site-language'
import { isAboutCouncil } from '../../flow/questions'
import type { Answer } from '../blocks'
import { cellOf, wordsCell } from '../cells'
import { chips, step } from '../step'
import { begunOf, type View } from '../view'
import { adviserChips } from './appeal'

export function otherAnswer(view: View): Answer {
  const { other } = words.results
  const { panel, steps } = words
  const { matter } = view.answers
  const ofCouncil = isAboutCouncil(view.answers)
  const health = matter === 'care' && view.answers.care !== 'social'
  const complaint = ofCouncil ? begunOf(view, 'ombudsman.complain') : null
  const passed = complaint?.state === 'lapsed'
  const open = wordsCell(panel.disagreement, panel.anyTime, null, panel.disagreementNote)
  return {
    title: complaint === null ? other.title : passed ? other.councilPassed : other.council(complaint.deadline.dueOn),
    ...(complaint === null ? {} : { lead: other.lead }),
    tone: passed ? 'late' : 'open',
    cells:
      complaint === null ? [open] : [cellOf(view, complaint, { what: panel.complainUntil }), { ...open, tone: 'open' }],
    since: {
      label: words.since.more,
      chips: [
        ...(complaint === null && ofCouncil ? [chips.at(words.since.chips.firstKnown, 'aware12')] : []),
        ...adviserChips(view),
      ],
    },
    steps: [
      ...(matter === 'school' ? [step(view, steps.complainSchool)] : []),
      ...(ofCouncil ? [step(view, steps.complainCouncil)] : []),
      ...(health ? [step(view, steps.complainHealth)] : []),
      step(view, steps.disagreement),
      ...(complaint === null
        ? []
        : [step(view, passed ? steps.ombudsmanLate : steps.ombudsmanBy(complaint.deadline.dueOn))]),
    ],
    sections: matter === 'school' ? [{ title: words.results.draft.appeal, text: [other.school] }] : [],
    help:
      matter === 'school'
        ? ['sendiass', 'ipsea', 'contact', 'child-law']
        : ofCouncil
          ? ['sendiass', 'ipsea', 'ombudsman', 'contact']
          : ['sendiass', 'ipsea', 'contact'],
  }
}
