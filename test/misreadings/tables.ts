// The figures as docs/misreadings.md shows them, between its markers.
import type { Figures, Headline } from './measure'

export interface Measured {
  readonly from: string
  readonly through: string
  readonly headline: Headline
  readonly misreadings: readonly Figures[]
}

/** The page with its measured parts as they should stand; all else stays. */
export function withFigures(page: string, { headline, misreadings }: Measured): string {
  return put(put(page, 'headline', headlineWords(headline, misreadings)), 'tables', tables(misreadings))
}

function put(page: string, name: string, content: string): string {
  const [open, close] = [`<!-- measured: ${name} -->`, `<!-- end: ${name} -->`]
  const [from, to] = [page.indexOf(open), page.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`docs/misreadings.md must have ${open} and ${close}.`)
  return `${page.slice(0, from + open.length)}\n\n${content}\n\n${page.slice(to)}`
}

const count = (n: number): string => n.toLocaleString('en-GB')
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const dayOf = (iso: string): string =>
  `${Number(iso.slice(8))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`
const weekdayAndDay = (iso: string): string => `${WEEKDAYS[new Date(iso).getUTCDay()]} ${dayOf(iso)}`

const headlineWords = (of: Headline, rows: readonly Figures[]): string =>
  `Take a letter on each Monday to Friday from 2015 to 2027, bank holidays among them, and no certificate: ${count(of.letters)} letters.
Two months to the day is not the last day in time for **${count(of.wrong)}** of them, **${of.share} %**. It is always too early, by up to
**${of.worstDays} days** (a letter of ${dayOf(of.worstLetter)}). ${count(of.weekendOrBankHoliday)} ends move off a weekend or a bank holiday, ${of.august} move past August
and ${of.christmas} past Christmas. The table below counts letters of weekends too: ${rows.find(({ id }) => id.endsWith('.no-rule-12'))?.share} %.`

/** Whether there is an appeal at all. */
const isOfRight = ({ id }: Figures): boolean => /-no-appeal$/.test(id)

const GROUPS: readonly (readonly [title: string, holds: (row: Figures) => boolean])[] = [
  ['Is a certificate needed?', (row) => (row.limit === null || /-(not-)?exempt$/.test(row.id)) && !isOfRight(row)],
  ['The time to appeal', (row) => row.limit === 'appeal.lodge' || isOfRight(row)],
  ['The adviser, the certificate and the mediation', ({ limit }) => limit?.startsWith('mediation.') ?? false],
  ["The council's time", ({ limit }) => /^(assessment|plan|phase-transfer|appeal|comply)\./.test(limit ?? '')],
  ['Disability claims', ({ limit }) => limit === 'discrimination.claim'],
]
const ORDER = [1, 0, 2, 3, 4]

function tables(rows: readonly Figures[]): string {
  const groupOf = (row: Figures): number => GROUPS.findIndex(([, holds]) => holds(row))
  return ORDER.map((group) => {
    const own = rows.filter((row) => groupOf(row) === group)
    const shown = own.filter((row, i) => !own.slice(0, i).some((before) => saysTheSame(before, row)))
    const head = '| It is said | In law | For example | Wrong | At most |\n| --- | --- | --- | --: | --- |'
    return `## ${GROUPS[group]?.[0]}\n\n${head}\n${shown.map(line).join('\n')}`
  }).join('\n\n')
}

const saysTheSame = (before: Figures, row: Figures): boolean =>
  before.wrongRule === row.wrongRule && (row.limit === null || row.limit === before.limit)

const line = (row: Figures): string =>
  `| ${[row.wrongRule, `${row.rightAnswer}. *${row.authority}*`, example(row), share(row), worst(row)].join(' | ')} |`

function example(row: Figures): string {
  const { dates, wrong, right } = row.example
  const story = Object.entries(dates)
    .filter(([, day]) => /^\d{4}-/.test(day))
    .map(([event, day]) => `${wordsOf(event)} ${dayOf(day)}`)
  const nothing = isOfRight(row) ? 'no appeal' : 'nothing due'
  const said = typeof wrong === 'string' ? `not ${weekdayAndDay(wrong)}` : `not “${nothing}”`
  const but = typeof right === 'string' ? `but **${weekdayAndDay(right)}**` : 'but **no appeal**'
  return `${story.join(', ')}: ${said}, ${but}`
}

const share = ({ share: of }: Figures): string => (of === 100 ? '100 %' : `${of.toFixed(1)} %`)

/** `noticeSentOn` as `notice sent`. */
const wordsOf = (event: string): string =>
  event
    .replace(/On$/, '')
    .replaceAll(/([A-Z]|\d+)/g, ' $1')
    .toLowerCase()

function worst({ worstEarlyDays, worstLateDays, example: { right } }: Figures): string {
  if (worstEarlyDays === null || worstLateDays === null)
    return right === null ? 'a day, where there is none' : 'no day, where there is one'
  const parts = [
    ...(worstEarlyDays > 0 ? [`${days(worstEarlyDays)} early`] : []),
    ...(worstLateDays > 0 ? [`${days(worstLateDays)} late`] : []),
  ]
  return parts.join(', ')
}

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`)
