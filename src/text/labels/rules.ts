// The counting rules: a label for each, and what each did to an end that it moved.
import { readIso } from '../../dates/iso'
import type { Adjustment, TimelineDeadline } from '../../deadlines/record'
import type { CountingRuleId } from '../../law/counting-rules'
import { longDate, spellsBetween, spellWords } from '../dates'
import { capital, list, say, wordsFor } from '../sentence'

const labels = {
  'month-corresponding-date': 'a month ends on the same date',
  'event-day-excluded': 'the day of the event is not counted',
  'event-day-counts': 'the day of the event is day 1',
  'before-date': 'the day before the date named is the last',
  'at-least-before': 'counted back from the event',
  'working-day': 'weekends and bank holidays are left out',
  'working-day-assumed': 'weekends and bank holidays are left out, as the library reads it',
  'five-pm': 'the last day ends at 5pm',
  'roll-to-working-day': 'moves to the next working day',
  'lodge-after-august-or-christmas': 'moves past August, or past Christmas',
  'days-not-counted': 'August and Christmas days are not counted',
  'directed-date': 'the Tribunal named a date',
  'agreed-date': 'the parties agreed a date',
  'upper-tribunal-days-not-counted': 'August and Christmas days are made up after the end',
} satisfies Record<CountingRuleId, string>

/**
 * How days are counted, for a column or a footnote.
 *
 * @throws TimescalesError `invalid-input`
 * @example ruleLabel('roll-to-working-day') // 'moves to the next working day'
 */
export const ruleLabel = (rule: CountingRuleId): string =>
  wordsFor(labels, rule, { what: 'a counting rule', code: 'invalid-input' })

/** Whether a date was named in place of the counted one. */
export const isNamedDate = ({ rule }: Adjustment): boolean => rule === 'directed-date' || rule === 'agreed-date'

/** What one move of the end was, with both its dates and its authority. */
export function explainAdjustment(adjustment: Adjustment, deadline: TimelineDeadline): string {
  const { rule, basis } = adjustment
  const [from, to] = [longDate(adjustment.from), longDate(adjustment.to)]
  switch (rule) {
    case 'lodge-after-august-or-christmas':
      return say(
        `${from} is ${inSpell(adjustment.from)}. So the last day moves to the next working day after that, ${to}`,
        basis,
      )
    case 'days-not-counted':
    case 'upper-tribunal-days-not-counted': {
      const spells = spellWords(spellsBetween(countedFrom(deadline), readIso(adjustment.to)))
      return say(`${capital(spells)} are not counted. So the end moves from ${from} to ${to}`, basis)
    }
    case 'directed-date':
      return say(
        `the Tribunal named ${from === to ? `this same day, ${to}` : `${to}. It stands in place of ${from}`}`,
        basis,
      )
    case 'agreed-date':
      return say(
        `the parties to the mediation agreed a date in writing: ${from === to ? `this same day, ${to}` : `${to}. It stands in place of ${from}`}`,
        basis,
      )
    default:
      return say(`${from} is not a working day. So the last day is the next one, ${to}`, basis)
  }
}

/** Where a day lies that does not count before the Tribunals. */
const SPELLS = { August: 'in August', Christmas: 'between 25 December and 1 January' } as const

const inSpell = (iso: string): string =>
  list(spellsBetween(readIso(iso) - 1, readIso(iso)).map((spell) => SPELLS[spell]))

/** The day from which the end was counted. */
const countedFrom = ({ starts }: TimelineDeadline): number => readIso(starts.find(({ chosen }) => chosen)?.on as string)
