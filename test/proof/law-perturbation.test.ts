// Does anything notice when the law is wrong? Each row is changed in one place, mechanically; behaviour must change where
// a table or an independent oracle sees it. A change that nothing notices is a survivor, and a failure.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import {
  type CaseFile,
  type Dispute,
  type Event,
  type EventName,
  type Exception,
  events,
  exceptions,
  type Limb,
  type LimitId,
  type LimitVersion,
  timeLimits,
} from '../../src/index'
import { noticeDecisions, notices } from '../../src/law/notices'
import deadlineRows from '../cases/limits.json'
import paths from '../cases/paths.json'
import { oracleDeadline } from '../oracle/deadlines'
import { oracleTimeline } from '../oracle/timeline'
import { anyCase } from '../support/case-files'
import { eventsWith, limitsWith } from '../support/changed-law'
import { focusedCases } from './focused-cases'

const WHOLE = process.env.PROOF === 'all'
/** Which of the changes of dates: `3/20` is every twentieth, from the third. CI takes other ones every day. */
const [part, parts] = (process.env.PROOF_PART ?? '7/20').split('/').map(Number) as [number, number]
type Library = typeof import('../../src/index')
interface Perturbation {
  readonly name: string
  readonly module: 'time-limits' | 'events' | 'exceptions'
  readonly exports: object
  /** The limit whose dates change, where it is dates that change. */
  readonly limit?: LimitId
}

const changed = <T extends object>(table: T, key: string, row: object): T => ({
  ...table,
  [key]: { ...(table as Record<string, object>)[key], ...row },
})

const without = <T>(list: readonly T[], one: T): T[] => list.filter((each) => each !== one)
const dayAfter = (iso: string, days = 1): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)

const startsSomething = new Set(
  Object.values(timeLimits).flatMap(({ versions }) =>
    versions.flatMap(({ counts }) => counts.limbs.map(({ event }) => event)),
  ),
)

function* perturbations(): Generator<Perturbation> {
  for (const id of LIMITS)
    for (const [i, version] of timeLimits[id].versions.entries()) yield* ofVersion(id, version, i)
  for (const id of LIMITS) {
    const { reach } = timeLimits[id]
    // What reaches a duty to comply is its source alone.
    if (reach === 'requirement') continue
    const other = reach === 'anyone' ? 'claim' : 'anyone'
    yield {
      name: `${id}: reached as ${other}`,
      module: 'time-limits',
      exports: limitsWith({ timeLimits }, { [id]: { ...timeLimits[id], reach: other } }),
    }
  }
  // What is awaited shows only where it starts a limit.
  for (const [id, row] of Object.entries(events) as [EventName, Event][]) {
    const change = (what: string, to: Partial<Event>): Perturbation => ({
      name: `${id}: ${what}`,
      module: 'events',
      exports: eventsWith({ events }, { [id]: { ...row, ...to } }),
    })
    for (const part of ['notBefore', 'notAfter', 'yieldsTo'] as const)
      for (const other of row[part]) {
        const to = { [part]: without<EventName>(row[part], other) }
        if (orderOf({ ...events, [id]: { ...row, ...to } }) !== orderOf(events))
          yield change(`${part} without ${other}`, to)
      }
    for (const implied of row.implies) {
      yield change(`implies without ${implied.step}`, { implies: without(row.implies, implied) })
      if (implied.onlyAfter || implied.only)
        yield change(`implies ${implied.step} always`, {
          implies: row.implies.map((each) => (each === implied ? { step: each.step } : each)),
        })
    }
    if (!startsSomething.has(id)) continue
    for (const other of row.follows) yield change(`follows without ${other}`, { follows: without(row.follows, other) })
    if (row.followsOpenDispute) yield change('follows no open dispute', { followsOpenDispute: false })
    for (const until of row.until) {
      yield change(`until without ${until.trigger}`, { until: without(row.until, until) })
      if (until.atAnyTime)
        yield change(`until ${until.trigger}, only after it`, {
          until: row.until.map((each) => (each === until ? { trigger: each.trigger } : each)),
        })
    }
  }
  for (const [name, notice] of Object.entries(notices))
    for (const implied of notice.implies)
      yield {
        name: `${name}: implies without ${implied.step}`,
        module: 'events',
        exports: { notices: changed(notices, name, { implies: without(notice.implies, implied) }) },
      }
  for (const [kind, decision] of Object.entries(noticeDecisions))
    for (const event of decision?.of ?? []) {
      const of = without(decision?.of ?? [], event)
      yield {
        name: `${kind}: ${event} is not taken for the notice`,
        module: 'events',
        exports: { noticeDecisions: changed(noticeDecisions, kind, { of }) },
      }
    }
  for (const [id, row] of Object.entries(exceptions) as [string, Exception][]) {
    const change = (what: string, to: Partial<Exception>, limit?: LimitId): Perturbation => ({
      name: `${id} ${what}`,
      module: 'exceptions',
      exports: { exceptions: changed(exceptions, id, to) },
      ...(limit && { limit }),
    })
    for (const limit of LIMITS) {
      // What is not open to a detained person lifts nothing of theirs, listed or not.
      if (!row.detained && timeLimits[limit].group === 'detained') continue
      const lifted = row.lifts.includes(limit)
      const lifts = lifted ? without(row.lifts, limit) : [...row.lifts, limit]
      yield change(`${lifted ? 'no longer lifts' : 'lifts'} ${limit}`, { lifts }, limit)
    }
    if (!row.detained) yield change('open to a detained person', { detained: true }, 'comply.draft-plan')
    if (row.endsFrom) yield change('a day later', { endsFrom: dayAfter(row.endsFrom) }, 'assessment.decide')
    if (row.endsThrough) yield change('a day longer', { endsThrough: dayAfter(row.endsThrough) }, 'assessment.decide')
    for (const limit of Object.keys(row.onlyFrom) as LimitId[])
      yield change(`lifts ${limit} whatever gave its end`, { onlyFrom: {} }, limit)
  }
}

/** Every pair of events of which one cannot come before the other, as text: what the chain says anyway is said once. */
function orderOf(table: Readonly<Record<EventName, Event>>): string {
  const direct = new Map(EVENTS.map((event) => [event, new Set(table[event].notBefore)]))
  for (const event of EVENTS) for (const later of table[event].notAfter) direct.get(later)?.add(event)
  for (const chain of direct.values())
    for (const earlier of chain) for (const further of direct.get(earlier) ?? []) chain.add(further)
  const yields = EVENTS.map((event) => table[event].yieldsTo.join())
  return JSON.stringify([[...direct].map(([event, chain]) => [event, [...chain].sort()]), yields])
}

const growingByNothing = (limb: Limb): Limb =>
  limb.growsWhile ? { ...limb, growsWhile: { ...limb.growsWhile, or: [] } } : limb

/** Every change of one version of a limit. */
function* ofVersion(id: LimitId, version: LimitVersion, at: number): Generator<Perturbation> {
  const { versions } = timeLimits[id]
  const title = versions.length === 1 ? id : `${id} from ${version.from}`
  const change = (what: string, to: Partial<LimitVersion>, limit?: LimitId): Perturbation => ({
    name: `${title}: ${what}`,
    module: 'time-limits',
    exports: limitsWith(
      { timeLimits },
      { [id]: { ...timeLimits[id], versions: versions.map((each, i) => (i === at ? { ...each, ...to } : each)) } },
    ),
    ...(limit && { limit }),
  })
  const { counts } = version
  for (const [i, limb] of counts.limbs.entries()) {
    const changeLimb = (what: string, to: Partial<Limb>, left: readonly (keyof Limb)[] = []) => {
      const limbs = counts.limbs.map((each, j) => {
        if (i !== j) return each
        return Object.fromEntries(
          Object.entries({ ...each, ...to }).filter(([key]) => !left.includes(key as keyof Limb)),
        ) as unknown as Limb
      })
      return change(`${limb.event}, ${what}`, { counts: { ...counts, limbs } }, id)
    }
    const { period, counting, event } = limb
    const counted = period.n > 0 && counting !== 'before-date'
    if (counting !== 'before-date') {
      yield changeLimb(`one more ${period.unit}`, { period: { ...period, n: period.n + 1 } })
      if (period.n > 0) yield changeLimb(`one ${period.unit} less`, { period: { ...period, n: period.n - 1 } })
    }
    const units = { days: 'working-days', 'working-days': 'days', weeks: 'days', months: 'weeks' } as const
    const unit = units[period.unit]
    if (counted) yield changeLimb(`${unit} for ${period.unit}`, { period: { ...period, unit } })
    if (counting === 'event-day-excluded' && counted && version.end === 'as-it-falls')
      yield changeLimb('as day 1', { counting: 'event-day-counts' })
    if (counting === 'event-day-counts') yield changeLimb('as day 0', { counting: 'event-day-excluded' })
    if (counting === 'at-least-before') yield changeLimb('counted on', { counting: 'event-day-excluded' })
    if (counting === 'before-date') yield changeLimb('another date', { period: { ...period, before: '04-30' } })
    yield changeLimb('another event', { event: event === 'groundsAroseOn' ? 'awareOfMatterOn' : 'groundsAroseOn' })
    if (limb.where) yield changeLimb('without its condition', {}, ['where'])
    if (limb.growsWhile) {
      yield changeLimb('growing whatever was kept', {}, ['growsWhile'])
      yield change(
        `${limb.event}, never growing by what was asked`,
        // Seen in a case alone, not in a question of this limit.
        { counts: { ...counts, limbs: counts.limbs.map((each, j) => (i === j ? growingByNothing(each) : each)) } },
      )
    }
    if (limb.optional) yield changeLimb('required', { optional: false })
    if (limb.takes) yield changeLimb('no date instead of it', {}, ['takes'])
    if (limb.from) yield changeLimb('from the start of the law', {}, ['from'])
    if (limb.liftable) {
      const { free, detained } = limb.liftable
      yield changeLimb('lifted otherwise', { liftable: { free: !free, detained } })
      yield changeLimb('lifted otherwise for a detained person', { liftable: { free, detained: !detained } })
    }
    if (limb.law) yield changeLimb('another provision', { law: ['Code 9.43'] })
    if (limb.detainedLaw) yield changeLimb('another provision for a detained person', { detainedLaw: ['Code 9.43'] })
  }
  if (counts.choose === 'later') yield change('the earlier', { counts: { ...counts, choose: 'earlier' } }, id)
  if (counts.choose === 'earlier') yield change('the later', { counts: { ...counts, choose: 'later' } }, id)
  for (const end of ['as-it-falls', 'lodging', 'tribunal-act', 'directed', 'upper-tribunal'] as const)
    if (end !== version.end) yield change(`end ${end}`, { end }, id)
  for (const force of ['must', 'may'] as const)
    if (force !== counts.force && !(force === 'may' && counts.force === 'minimum'))
      yield change(`force ${force}`, { counts: { ...counts, force } })
  for (const trigger of version.metBy) yield change(`not met by ${trigger}`, { metBy: without(version.metBy, trigger) })
  for (const ending of version.supersededBy) {
    const each = (to: object) => version.supersededBy.map((one) => (one === ending ? to : one)) as never
    yield change(`not superseded by ${ending.trigger}`, { supersededBy: without(version.supersededBy, ending) })
    if (ending.atAnyTime)
      yield change(`superseded by ${ending.trigger} only after it began`, {
        supersededBy: each({ trigger: ending.trigger }),
      })
    if (ending.unlessReversed)
      yield change(`superseded by ${ending.trigger} even if reversed`, {
        supersededBy: each({ trigger: ending.trigger }),
      })
  }
  if (version.effectFrom !== 'its-start') yield change('its events count from its start', { effectFrom: 'its-start' })
  yield change('from a year later', { from: dayAfter(version.from, 366) }, id)
  if (version.through !== null) yield change('for a year less', { through: dayAfter(version.through, -366) }, id)
  else yield change('repealed', { through: '2026-01-01' }, id)
  if (counts.limbs.some(({ law }) => law === undefined)) yield change('another provision', { law: ['Code 9.43'] }, id)
  if (version.detainedLaw) yield change('another provision for a detained person', { detainedLaw: ['Code 9.43'] }, id)
}

const LIMITS = Object.keys(timeLimits) as LimitId[]

interface Told {
  readonly caseFile: CaseFile
  readonly asAt: string
  readonly outcome: string
}
const DISPUTES: Dispute[] = [
  { kind: 'refusal-to-assess' },
  { kind: 'refusal-to-issue-plan', recommendations: ['health'] },
  { kind: 'plan-content', sections: ['B', 'F', 'I'] },
  { kind: 'plan-content', sections: ['C', 'G'] },
  { kind: 'refusal-to-reassess' },
  { kind: 'refusal-to-amend-plan' },
  { kind: 'cease-to-maintain-plan' },
  { kind: 'refusal-to-assess', detained: true },
  { kind: 'refusal-to-issue-plan', detained: true },
]

const EVENTS = Object.keys(events) as EventName[]
/** Something is said of it beside other events, or it starts, meets or ends a limit. */
const isTied = (event: EventName): boolean => {
  const { notBefore, notAfter, follows, until, implies } = events[event]
  return notBefore.length + notAfter.length + follows.length + until.length + implies.length > 0
}

/** Every pair of events, in both orders, in disputes taken in turn; and a notice with every event, in every dispute. */
function* pairs(): Generator<{ caseFile: CaseFile; asAt: string }> {
  const names = EVENTS.filter(isTied)
  const asAt = '2025-06-01'
  let turn = 0
  for (const one of names)
    for (const two of names)
      if (one !== two)
        yield {
          caseFile: {
            dispute: DISPUTES[turn++ % DISPUTES.length] as Dispute,
            dates: { [one]: '2025-03-03', [two]: '2025-03-13' },
          },
          asAt,
        }
  for (const dispute of DISPUTES)
    for (const one of names)
      for (const two of names.filter((name) => startsSomething.has(name) || name.startsWith('appeal')))
        if (one !== two && one !== 'noticeSentOn' && two !== 'noticeSentOn')
          yield {
            caseFile: { dispute, dates: { noticeSentOn: '2025-02-03', [one]: '2025-03-03', [two]: '2025-03-13' } },
            asAt: '2025-04-01',
          }
  for (const dispute of DISPUTES)
    for (const one of startsSomething)
      for (const asAt of ['2025-02-27', '2025-03-03', '2026-05-01'])
        for (const notice of [{}, { noticeSentOn: '2025-04-07' }])
          yield {
            caseFile: { dispute, dates: { [one]: '2025-03-03', ...(one === 'noticeSentOn' ? {} : notice) } },
            asAt,
          }
}

let unchanged: Library
let cases: Told[] = []
beforeAll(async () => {
  unchanged = await import('../../src/index')
  const told = ({ caseFile, asAt }: { caseFile: CaseFile; asAt: string }): Told => ({
    caseFile,
    asAt,
    outcome: ofCase(() => oracleOutcome(caseFile, asAt)),
  })
  const many = WHOLE ? [...pairs(), ...fc.sample(anyCase, { numRuns: 6000, seed: 20261122 })] : []
  cases = [...(paths as { caseFile: CaseFile; asAt: string }[]), ...many].map(told)
}, 1_800_000)

function attempt(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return (error as { code?: string }).code ?? 'error'
  }
}

/** A case as text. Which of two things wrong with it is told first is no matter of the law. */
function ofCase(work: () => unknown): string {
  const outcome = attempt(work)
  return typeof outcome === 'string' ? 'refused' : JSON.stringify(outcome)
}

function oracleOutcome(caseFile: CaseFile, asAt: string): unknown {
  const { entries, next, overdue, passed, waitingFor } = oracleTimeline(
    caseFile as Parameters<typeof oracleTimeline>[0],
    asAt,
  )
  return [
    entries.map(({ id, side, state, metOn, dueOn }) => [id, side, state, metOn, dueOn]),
    next,
    overdue,
    passed,
    waitingFor,
  ]
}

function libraryOutcome(library: Library, caseFile: CaseFile, asAt: string): unknown {
  const { entries, next, overdue, passed, waitingFor } = library.buildTimeline(caseFile, { asAt })
  return [
    entries.map(({ id, side, state, metOn, deadline }) => [id, side, state, metOn, deadline?.dueOn ?? null]),
    next?.id ?? null,
    overdue,
    passed,
    waitingFor,
  ]
}

interface Question {
  readonly limit: LimitId
  readonly dates: Record<string, string>
  readonly options: Record<string, unknown>
}
interface Asked extends Question {
  readonly outcome: string
  /** With the provisions and the assumptions too. */
  readonly whole: string
}

/** Questions of one limit: from each of its events, on days around its versions and some besides, with every option. */
function* questionsOf(limit: LimitId): Generator<Question> {
  const { versions } = timeLimits[limit]
  const [{ counts }] = versions as readonly [LimitVersion]
  const names = [...new Set(counts.limbs.map(({ event }) => event))]
  const single = counts.choose === 'one-source' || counts.choose === 'one-of'
  const edges = versions.flatMap(({ from, through }) => [from, ...(through === null ? [] : [through])])
  const days = [
    ...[...edges, '2015-03-23', '2015-04-01', '2018-04-03', '2015-12-01', '2016-12-01'].flatMap((day) => [
      dayAfter(day, -1),
      day,
      dayAfter(day),
    ]),
    ...[
      '2019-11-14',
      '2020-03-19',
      '2020-03-20',
      '2020-04-20',
      '2020-08-10',
      '2020-08-14',
      '2020-08-15',
      '2024-01-31',
      '2025-03-03',
      '2025-06-20',
      '2025-07-28',
      '2025-12-20',
      '2026-03-06',
      '2026-11-13',
      '2031-05-28',
    ],
  ]
  const gaps = [0, 33, 75, -40, 400]
  for (const [i, day] of days.entries())
    for (const first of single ? names : [null])
      for (const some of first !== null || names.length === 1 ? [names] : [names, names.slice(0, 1), names.slice(1)]) {
        const dates: Record<string, string> = {}
        if (first !== null) dates[first] = day
        else for (const [j, name] of some.entries()) dates[name] = dayAfter(day, j * (gaps[i % gaps.length] as number))
        for (const options of OPTIONS) yield { limit, dates, options }
      }
}

const FOR_A_DETAINED_PERSON = { dispute: { kind: 'refusal-to-issue-plan', detained: true } }
const OPTIONS: Record<string, unknown>[] = [
  {},
  { directedDueOn: '2026-12-07' },
  { agreedDueOn: '2026-12-07' },
  { dispute: { kind: 'plan-content', sections: ['I'] } },
  { dispute: { kind: 'plan-content', sections: ['B', 'I'] } },
  FOR_A_DETAINED_PERSON,
  ...Object.keys(exceptions).flatMap((relievedBy) => [{ relievedBy }, { relievedBy, ...FOR_A_DETAINED_PERSON }]),
]

const facts = (each: { endsOn: string; dueOn: string; dueTime: unknown; lastWorkingDayOn: unknown }): unknown[] => [
  each.endsOn,
  each.dueOn,
  each.dueTime,
  each.lastWorkingDayOn,
]

/** The oracle names three provisions in another way: the guidance beside the text that settles a date is none of its basis. */
const asWeNameIt = (citation: string): readonly string[] =>
  ({
    'Local Government Act 1974 s.26B': ['LGA s.26B'],
    'UT Rules 22(3)–(5)': ['UT Rules 22(3)', 'UT Rules 22(4)', 'UT Rules 22(5)'],
    'Code 11.26': [],
  })[citation] ?? [citation]

const askedOf = new Map<LimitId, readonly Asked[]>()
/** What the oracle says to every question of a limit. */
function asked(limit: LimitId): readonly Asked[] {
  const known = askedOf.get(limit)
  if (known !== undefined) return known
  const made = [...questionsOf(limit)].map((question): Asked => {
    const answer = attempt(() => oracleDeadline(limit, question.dates, question.options))
    if (typeof answer === 'string') return { ...question, outcome: answer, whole: answer }
    const told = answer as ReturnType<typeof oracleDeadline>
    return {
      ...question,
      outcome: JSON.stringify(facts(told)),
      whole: JSON.stringify([facts(told), told.basis.flatMap(asWeNameIt), [...told.assumptions].sort()]),
    }
  })
  askedOf.set(limit, made)
  return made
}

function answers(library: Library, { limit, dates, options }: Question): { outcome: string; whole: string } {
  const answer = attempt(() => library.calculateDeadline(limit, dates as never, options))
  if (typeof answer === 'string') return { outcome: answer, whole: answer }
  const told = answer as import('../../src/index').Deadline
  return {
    outcome: JSON.stringify(facts(told)),
    whole: JSON.stringify([facts(told), told.basis, [...told.assumptions].sort()]),
  }
}

/** The questions whose provisions and assumptions the unchanged library and the oracle name alike. */
const alike = new Map<LimitId, ReadonlySet<Question>>()
function namedAlike(library: Library, limit: LimitId): ReadonlySet<Question> {
  const known = alike.get(limit)
  if (known !== undefined) return known
  const same = new Set<Question>(asked(limit).filter((each) => answers(library, each).whole === each.whole))
  alike.set(limit, same)
  return same
}

/** Whether any table or oracle disagrees with this library. */
function isNoticed(library: Library, limit: LimitId | undefined, name = ''): boolean {
  for (const row of deadlineRows) {
    if (limit !== undefined && row.limit !== limit) continue
    const told = attempt(() => {
      const deadline = library.calculateDeadline(row.limit as LimitId, row.dates as never, row.options as never)
      return facts(deadline)
    })
    const { endsOn, dueOn, dueTime, lastWorkingDayOn } = row.expect
    if (JSON.stringify(told) !== JSON.stringify([endsOn, dueOn, dueTime, lastWorkingDayOn])) return true
  }
  if (limit !== undefined) {
    const same = namedAlike(unchanged, limit)
    for (const question of asked(limit)) {
      const told = answers(library, question)
      if (told.outcome !== question.outcome || (same.has(question) && told.whole !== question.whole)) return true
    }
  }
  return inOrderFor(name).some(
    ({ caseFile, asAt, outcome }) => ofCase(() => libraryOutcome(library, caseFile, asAt)) !== outcome,
  )
}

/** Whether a case about what the change is named after comes out otherwise than the oracle has it. */
function isSeenInCases(library: Library, name: string): boolean {
  const named = EVENTS.filter((event) => name.includes(event))
  const around = new Set<EventName>(named)
  for (const notice of Object.keys(notices)) if (name.includes(notice)) around.add('noticeSentOn')
  if (/reversed/.test(name)) around.add('decisionReversedOn').add('noticeSentOn')
  const limits = LIMITS.filter((limit) => name.startsWith(limit))
  const started = LIMITS.filter((limit) => startEventsOf(limit).some((event) => around.has(event)))
  for (const each of focusedCases(limits.length > 0 ? limits : started, around.size > 0 ? [...around] : EVENTS)) {
    const { caseFile, asAt } = each
    const changed = ofCase(() => libraryOutcome(library, caseFile, asAt))
    if (changed === ofCase(() => libraryOutcome(unchanged, caseFile, asAt))) continue
    // Two readings of the law as it is agree on it; so the change is what is seen.
    expect(ofCase(() => oracleOutcome(caseFile, asAt))).toBe(ofCase(() => libraryOutcome(unchanged, caseFile, asAt)))
    return true
  }
  return false
}

const startEventsOf = (limit: LimitId): EventName[] =>
  timeLimits[limit].versions.flatMap(({ counts }) => counts.limbs.map(({ event }) => event))

/** All cases, first those that speak of the limits and the events that the change is named after. */
function inOrderFor(name: string): readonly Told[] {
  const names = NAMES.filter((each) => name.includes(each))
  const score = (told: Told): number => names.filter((each) => casesOf(each).has(told)).length
  const scored = cases.map((told) => [score(told), told] as const)
  return scored.sort(([one], [two]) => two - one).map(([, told]) => told)
}
const NAMES = [...Object.keys(timeLimits), ...Object.keys(events)]
const speakingOf = new Map<string, ReadonlySet<Told>>()
function casesOf(name: string): ReadonlySet<Told> {
  const known = speakingOf.get(name)
  if (known !== undefined) return known
  const begun = new RegExp(`"${name}","[^"]*","(?!not-started)`)
  const told = new Set(
    cases.filter(({ caseFile, outcome }) => (name.includes('.') ? begun.test(outcome) : name in caseFile.dates)),
  )
  speakingOf.set(name, told)
  return told
}

async function withLaw({ module, exports }: Perturbation): Promise<Library> {
  vi.resetModules()
  vi.doMock(`../../src/law/${module}`, async (original) => ({ ...((await original()) as object), ...exports }))
  try {
    return await import('../../src/index')
  } finally {
    vi.doUnmock(`../../src/law/${module}`)
  }
}

const all = [...perturbations()]
// Changes of dates are seen by the tables alone; the rest needs the many cases of the whole proof.
const chosen = all.filter(({ limit }, i) => WHOLE || (limit !== undefined && i % parts === part))
const survivors: string[] = []

const SAME_DAYS =
  'both Tribunals leave out the same days and move an end alike: only the rule that a record cites differs, which test/law pins'

const PLAN_SHOWS = 'a final plan shows that a draft was served, which moots it too'
const ANY_TIME = 'it counts back, and whatever bears on it counts whenever it happened'
const CONTACT_FIRST = 'the contact with the adviser has happened or is awaited itself, and the certificate with it'
const AWAITED_EVER = 'the notice is awaited from the beginning, and everything comes after that'

/** Changes that cannot be seen, each with the reason. */
const EQUIVALENT: Record<string, string> = {
  'appeal.respond: end upper-tribunal': SAME_DAYS,
  'appeal.seek-permission: end upper-tribunal': SAME_DAYS,
  'appeal.set-aside: end upper-tribunal': SAME_DAYS,
  'appeal.costs: end upper-tribunal': SAME_DAYS,
  'appeal.review-changed-circumstances: end upper-tribunal': SAME_DAYS,
  'appeal.reinstate: end upper-tribunal': SAME_DAYS,
  'upper-tribunal.renew: end tribunal-act': SAME_DAYS,
  'discrimination.respond: end upper-tribunal': SAME_DAYS,
  'discrimination.respond-on-reinstatement: end upper-tribunal': SAME_DAYS,
  'early-years-closed lifts comply.reconsider':
    'reconsidering is lifted for a detained person alone, and this exception never is',
  'adviceRequestReceivedOn: until without @assess': 'the notice moots assessment.give-advice, its only limit',
  'adviceRequestReceivedOn: until without @content':
    'the notice shows that the draft plan was served, which ends the wait too',
  'draftPlanServedOn: until without @assess': 'the notice moots the comments on the draft, its only limits',
  'amendmentNoticeSentOn: follows without reviewMeetingOn':
    'once the meeting is dated, it has started the only limit itself',
  'amendmentNoticeSentOn: until without amendedPlanSentOn':
    'once the meeting is dated, it has started the only limit itself',
  'amendmentNoticeSentOn: until without @content': 'once the meeting is dated, it has started the only limit itself',
  'amendmentNoticeSentOn: until without @amend': 'once the meeting is dated, it has started the only limit itself',
  'amendmentNoticeSentOn: until without @cease': 'once the meeting is dated, it has started the only limit itself',
  'adviserToldNoMediationOn: until without authorityToldOfMediationOn':
    'asking moots mediation.certify-declined, its only limit',
  'adviserToldNoMediationOn: until without certificateIssuedOn':
    'the certificate moots mediation.certify-declined, its only limit',
  'authorityToldOfMediationOn: until without adviserToldNoMediationOn':
    'declining moots the limits that asking would start',
  'adviserToldNotArrangedOn: until without certificateIssuedOn': 'the certificate moots its only limit at any time',
  'mediationConcludedOn: until without certificateIssuedOn': 'the certificate moots its only limit at any time',
  'assessment.notify-no-plan: not superseded by finalPlanSentOn': PLAN_SHOWS,
  'assessment.notify-no-plan: not superseded by @content': PLAN_SHOWS,
  'detained.notify-no-plan: not superseded by finalPlanSentOn': PLAN_SHOWS,
  'detained.notify-no-plan: not superseded by @content': PLAN_SHOWS,
  'review.give-notice: superseded by reviewMeetingOn only after it began': ANY_TIME,
  'review.circulate-papers: superseded by reviewMeetingOn only after it began': ANY_TIME,
  'mediation.give-date: superseded by mediationOn only after it began': ANY_TIME,
  'mediation.tell-commissioning-body: superseded by mediationOn only after it began':
    'the session is never before the asking, which starts it',
  'appeal.hearing: not superseded by orderMadeOn': 'the same event meets it, and of the two meeting goes first',
  'appeal.hearing: not superseded by tribunalDecisionSentOn':
    'the same event meets it, and of the two meeting goes first',
  'noticeSentOn: until appealReceivedByTribunalOn, only after it': AWAITED_EVER,
  'noticeSentOn: until orderMadeOn, only after it': AWAITED_EVER,
  'noticeSentOn: until agreementMadeOn, only after it': AWAITED_EVER,
  'noticeSentOn: until concessionNotifiedOn, only after it': AWAITED_EVER,
  'noticeSentOn: until without orderMadeOn': 'an order shows that the appeal was received, which ends the wait too',
  'noticeSentOn: until without concessionNotifiedOn':
    'a concession shows that the appeal was received, which ends the wait too',
  'certificateIssuedOn: follows without adviserToldNoMediationOn': CONTACT_FIRST,
  'certificateIssuedOn: follows without adviserToldNotArrangedOn': CONTACT_FIRST,
  'certificateIssuedOn: follows without mediationConcludedOn': CONTACT_FIRST,
  'certificateIssuedOn: until without appealReceivedByTribunalOn':
    'the appeal meets appeal.lodge, the only limit that a certificate bears on',
  'adviserToldNoMediationOn: until without adviserToldOfMediationOn':
    'asking moots mediation.certify-declined, its only limit',
  'adviserToldOfMediationOn: until without appealReceivedByTribunalOn':
    'the appeal moots detained.arrange-mediation, its only limit',
  'adviserToldOfMediationOn: until without adviserToldNoMediationOn':
    'declining moots detained.arrange-mediation, its only limit',
  'amendmentNoticeSentOn: until without noAmendmentNoticeSentOn':
    'once the meeting is dated, it has started the only limit itself',
  'tribunalDecisionSentOn: implies appealReceivedByAuthorityOn always': 'no step of an appeal is reached by a claim',
  'tribunalDecisionSentOn: implies claimReceivedOn always': 'no step of a claim is reached by an appeal',
  '@content: implies without assessmentDecisionSentOn': 'the draft that it shows was served shows the decision too',
  'appealReceivedByAuthorityOn: until without appealWithdrawnOn': 'withdrawal moots appeal.respond, its only limit',
}

describe('the law unchanged', () => {
  test('is not mistaken for a changed one', () => {
    expect(isNoticed({ buildTimeline: undefined } as never, undefined)).toBe(true)
  })
  test('agrees with the tables and the oracle', async () => {
    vi.resetModules()
    expect(isNoticed(await import('../../src/index'), undefined)).toBe(false)
  })
})

describe(`one change at a time (${chosen.length} of ${all.length})`, () => {
  test.each(chosen.map((each) => [each.name, each] as const))(
    '%s',
    { timeout: 120_000 },
    async (name, perturbation) => {
      const library = await withLaw(perturbation)
      const noticed = isNoticed(library, perturbation.limit, name) || (WHOLE && isSeenInCases(library, name))
      if (!noticed) survivors.push(name)
      expect(noticed).toBe(!(name in EQUIVALENT))
    },
  )
  afterAll(() =>
    console.log(
      `changes to the law: ${chosen.length} tried, ${chosen.length - survivors.length} noticed${survivors.length ? `; not noticed:\n${survivors.join('\n')}` : ''}`,
    ),
  )
})
