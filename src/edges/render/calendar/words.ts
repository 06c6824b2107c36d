// What a calendar says of one time limit. It is read on another day than it was written, so it counts no days.
import {
  entryLabel,
  explainEntry,
  type Instrument,
  instruments,
  type LimitId,
  type ProvisionId,
  provisions,
  type Timeline,
  withoutCitations,
} from 'send-dispute-timescales'
import { dayAndMonth, hour, shortDate } from '../dates'
import { isOpen } from '../entry-status'
import { apart, capital } from '../text'
import type { Row } from '../view'

/** What must be there by the last day is said as that: to send it on that day can be too late. */
const ARRIVES: Readonly<Partial<Record<LimitId, string>>> = {
  'appeal.lodge': 'Appeal must arrive',
  'upper-tribunal.lodge': 'Appeal must arrive at the Upper Tribunal',
  'discrimination.claim': 'Claim must arrive',
}

/** `Appeal must arrive by 5pm, last day – 2025/117`. */
export function titleOf({ entry, deadline, what, who }: Row, reference: string): string {
  const time = deadline.dueTime === null ? '' : ` by ${hour(deadline.dueTime)}`
  const isFamily = FAMILY.has(deadline.actor)
  const step = `${isFamily ? '' : `${capital(who)}: `}${(isFamily && ARRIVES[entry.limit]) || (isFamily ? what : uncapital(what))}${time}`
  const standing =
    isOpen(entry.state) && deadline.relieved === null ? `${step}, last day` : `${capital(entryLabel(entry))}: ${step}`
  return `${standing} – ${reference}`
}

const FAMILY = new Set(['parent-or-young-person', 'appropriate-person', 'claimant', 'complainant', 'appellant'])

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** What to do, why that day, the law by its name, and that it can change. */
export function descriptionOf({ entry, deadline, why }: Row, { asAt, computedWith }: Timeline): string {
  const { dueOn, lastWorkingDayOn } = deadline
  const [what = ''] = explainEntry(entry)
  return [
    withoutCitations(what),
    `Why this day: ${apart(why)}.`,
    ...(lastWorkingDayOn !== null && lastWorkingDayOn !== dueOn
      ? [`Best by ${shortDate(lastWorkingDayOn)}, the last working day before.`]
      : []),
    `The law: ${lawOf(deadline.basis)}.`,
    'Check again before you act: dates change when something happens.',
    `Worked out on ${dayAndMonth(asAt)} by send-dispute-timescales ${computedWith.package}. Not legal advice.`,
  ].join('\n')
}

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
