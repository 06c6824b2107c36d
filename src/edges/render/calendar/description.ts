// What a calendar says of one time limit. It is read on another day than it was written, so it counts no days.
import {
  explainEntry,
  type Instrument,
  instruments,
  type ProvisionId,
  provisions,
  summarizeEntry,
  type Timeline,
  withoutCitations,
} from 'send-dispute-timescales'
import { dayAndMonth, shortDate } from '../dates'
import { apart } from '../text'
import type { Row } from '../view'
import { isCertificate } from './title'

/** What to do, why that day, the law by its name, and that it can change. */
export function descriptionOf(row: Row, timeline: Timeline): string {
  const { entry, deadline, why } = row
  const { dueOn, lastWorkingDayOn } = deadline
  return [
    withoutCitations(explainEntry(entry)[0] ?? ''),
    ...(isCertificate(row) ? ['Look at the day on it: your time to appeal can run from that day.'] : []),
    `Why this day: ${apart(why)}.`,
    ...(lastWorkingDayOn !== null && lastWorkingDayOn !== dueOn
      ? [`Best by ${shortDate(lastWorkingDayOn)}, the last working day before.`]
      : []),
    `The law: ${lawOf(deadline.basis)}.`,
    ...closing(timeline),
  ].join('\n')
}

/** Of a step that waits for a certificate, which has no last day yet. */
export const waitingDescriptionOf = ({ entry }: Row, timeline: Timeline): string =>
  [withoutCitations(summarizeEntry(entry)), ...closing(timeline)].join('\n')

const closing = ({ asAt, computedWith }: Timeline): string[] => [
  'Check again before you act: dates change when something happens.',
  `Worked out on ${dayAndMonth(asAt)} by send-dispute-timescales ${computedWith.package}. Not legal advice.`,
]

/** What the numbers of an instrument count. */
const UNITS: Readonly<Partial<Record<Instrument, string>>> = {
  Regs: 'regulation',
  'Detained Regs': 'regulation',
  'Rec Regs': 'regulation',
  Rules: 'rule',
  'UT Rules': 'rule',
  Code: 'paragraph',
}

/** `Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 44(2)(e), regulation 42(2)`. */
function lawOf(basis: readonly ProvisionId[]): string {
  const byName = new Map<string, string[]>()
  for (const id of basis) {
    const { citation, instrument } = provisions[id]
    const isNamed = citation.startsWith(instrument)
    const name = isNamed ? instruments[instrument].title : citation
    const number = isNamed ? citation.slice(instrument.length).trim() : ''
    const unit = UNITS[instrument] ?? ''
    byName.set(name, [...(byName.get(name) ?? []), ...(number === '' ? [] : [`${unit} ${number}`.trim()])])
  }
  return [...byName].map(([name, numbers]) => [name, ...numbers].join(', ')).join('; ')
}
