// What a calendar says of one time limit. It is read on another day than it was written, so it counts no days.
import { explainParts, provisionName, summarizeEntry, type Timeline, withoutCitations } from 'send-dispute-timescales'
import { plainDate, shortDate } from '../dates'
import { apart } from '../text'
import type { Row } from '../view'
import { isCertificate } from './title'

/** What to do, why that day, the law by its name, and that it can change. */
export function descriptionOf(row: Row, timeline: Timeline): string {
  const { entry, deadline, why } = row
  const { dueOn, lastWorkingDayOn } = deadline
  const { entries, classification } = timeline
  const [what, certificate] = explainParts(entry, { entries, classification }).lead
  return [
    what?.text ?? '',
    ...(entry.limit === 'appeal.lodge' && certificate !== undefined ? [certificate.text] : []),
    ...(isCertificate(row, timeline) ? ['Look at the day on it: your time to appeal can run from that day.'] : []),
    `Why this day: ${apart(why)}.`,
    ...(lastWorkingDayOn !== null && lastWorkingDayOn !== dueOn
      ? [`Best by ${shortDate(lastWorkingDayOn)}, the last working day before.`]
      : []),
    `The law: ${deadline.basis.map((id) => provisionName(id)).join('; ')}.`,
    ...closing(timeline),
  ].join('\n')
}

/** Of a step that waits for a certificate, which has no last day yet. */
export const waitingDescriptionOf = ({ entry }: Row, timeline: Timeline): string =>
  [withoutCitations(summarizeEntry(entry, timeline)), ...closing(timeline)].join('\n')

const closing = ({ asAt, computedWith }: Timeline): string[] => [
  'Check again before you act: dates change when something happens.',
  `Worked out on ${plainDate(asAt)} by send-dispute-timescales ${computedWith.package}. Not legal advice.`,
]
