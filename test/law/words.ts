// The law as data, written back in the short words of the law page.
import type { Counts, Limb } from '../../src/law/counts'
import type { Implied, Until } from '../../src/law/events'
import type { LimitVersion, Superseding } from '../../src/law/limit'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const FORCE = { must: '', minimum: 'min ', may: 'may ', appointment: 'appointment ' }
const COUNTING = { 'event-day-excluded': 'after', 'event-day-counts': 'with', 'at-least-before': 'before' }

/** `later of 2 months after noticeSentOn, 1 month after certificateIssuedOn (opt) where a certificate is needed` */
export function countedAs({ force, choose, limbs }: Counts): string {
  const [first] = limbs as readonly [Limb]
  const events = limbs.map(({ event }) => event).join(', ')
  const all = limbs.map(limbAs).join(', ')
  const together = {
    only: all,
    earlier: `earlier of ${all}`,
    later: `later of ${all}`,
    'one-of': limbAs({ ...first, event: `one of ${events}` as never }),
    'one-source': all,
  }
  return FORCE[force] + together[choose]
}

function limbAs({ event, period, counting, rules, optional, where }: Limb): string {
  const more = (optional ? ' (opt)' : '') + (where === undefined ? '' : ' where a certificate is needed')
  if (counting === 'before-date') {
    const [month = '', day = ''] = (period.before ?? '').split('-')
    return `before ${Number(day)} ${MONTHS[Number(month) - 1]} of the year of ${event}${more}`
  }
  if (period.n === 0) return `at once ${event}${more}`
  return `${lengthAs(period.n, period.unit, rules)} ${COUNTING[counting]} ${event}${more}`
}

function lengthAs(n: number, unit: string, rules: readonly string[]): string {
  if (unit === 'working-days') return `${n} wd${rules.includes('working-day-assumed') ? '*' : ''}`
  return `${n} ${n === 1 ? unit.slice(0, -1) : unit}`
}

/** The provision of the row, or of each limb where they have their own. */
export function lawAs({ law, detainedLaw, counts: { limbs } }: LimitVersion, detained: boolean): string {
  const row = detained ? (detainedLaw ?? []) : law
  const own = limbs.map((limb) => (detained ? limb.detainedLaw : limb.law) ?? [])
  if (own.every((each) => each.length === 0)) return row.join(', ')
  return own.map((each) => [...row, ...each].join(', ')).join(' | ')
}

export const overtakenAs = ({ trigger, atAnyTime, unlessReversed }: Superseding): string =>
  trigger + (atAnyTime ? ' at any time' : '') + (unlessReversed ? ' unless reversed' : '')

export const untilAs = ({ trigger, atAnyTime }: Until): string => trigger + (atAnyTime ? ' at any time' : '')

export const impliedAs = ({ step, onlyAfter, only }: Implied): string =>
  step +
  (onlyAfter === undefined ? '' : ` after ${onlyAfter}`) +
  (only === undefined ? '' : ` in ${only === 'appeal' ? 'an appeal' : 'a claim'}`)
