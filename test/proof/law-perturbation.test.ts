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
  type TimeLimit,
  timeLimits,
} from '../../src/index'
import deadlineRows from '../cases/limits.json'
import paths from '../cases/paths.json'
import { oracleTimeline } from '../oracle/timeline'
import { anyCase } from '../support/case-files'

const ALL = process.env.PROOF === 'all'
type Library = typeof import('../../src/index')
interface Perturbation {
  readonly name: string
  readonly module: 'time-limits' | 'events' | 'event-ties' | 'exceptions'
  readonly exports: object
  /** The limit whose dates change, where it is dates that change. */
  readonly limit?: LimitId
}

const changed = <T extends object>(table: T, key: string, row: object): T => ({
  ...table,
  [key]: { ...(table as Record<string, object>)[key], ...row },
})

/** What the engine reads of the changed table: the order of events stands apart from how a case runs. */
const tiesWithout = (part: keyof Event, table: typeof events): Pick<Perturbation, 'module' | 'exports'> =>
  part === 'notBefore' || part === 'notAfter'
    ? { module: 'events', exports: { eventOrder: table } }
    : { module: 'event-ties', exports: { eventTies: table } }

const startsSomething = new Set(
  Object.values(timeLimits).flatMap(({ counts }) =>
    counts.limbs.filter(({ optional }) => !optional).map(({ event }) => event),
  ),
)

function* perturbations(): Generator<Perturbation> {
  for (const [id, row] of Object.entries(timeLimits) as [LimitId, TimeLimit][]) {
    const change = (what: string, change: Partial<TimeLimit>, limit?: LimitId): Perturbation => ({
      name: `${id}: ${what}`,
      module: 'time-limits',
      exports: { timeLimits: changed(timeLimits, id, change) },
      ...(limit && { limit }),
    })
    for (const [i, limb] of row.counts.limbs.entries()) {
      const limbs = (to: Partial<Limb>) => ({
        counts: { ...row.counts, limbs: row.counts.limbs.map((each, j) => (i === j ? { ...each, ...to } : each)) },
      })
      const { period, counting, event } = limb
      yield change(`${event}, one more ${period.unit}`, limbs({ period: { ...period, n: period.n + 1 } }), id)
      if (period.n > 0)
        yield change(`${event}, one ${period.unit} less`, limbs({ period: { ...period, n: period.n - 1 } }), id)
      const unit = ({ days: 'working-days', 'working-days': 'days', weeks: 'days', months: 'weeks' } as const)[
        period.unit
      ]
      if (period.n > 0 && counting !== 'before-date')
        yield change(`${event}, ${unit} for ${period.unit}`, limbs({ period: { ...period, unit } }), id)
      if (counting === 'event-day-excluded' && period.n > 0 && row.end === 'as-it-falls')
        yield change(`${event} as day 1`, limbs({ counting: 'event-day-counts' }), id)
      if (counting === 'event-day-counts')
        yield change(`${event} as day 0`, limbs({ counting: 'event-day-excluded' }), id)
      if (counting === 'at-least-before')
        yield change(`${event} counted on`, limbs({ counting: 'event-day-excluded' }), id)
      if (counting === 'before-date')
        yield change(`${event}, another date`, limbs({ period: { ...period, before: '04-30' } }), id)
      yield change(
        `${event} replaced`,
        limbs({ event: event === 'groundsAroseOn' ? 'awareOfMatterOn' : 'groundsAroseOn' }),
        id,
      )
      if (limb.where)
        yield change(
          `${event} without its condition`,
          { counts: { ...row.counts, limbs: row.counts.limbs.map(({ where: _, ...each }) => each) } },
          id,
        )
      if (limb.optional) yield change(`${event} required`, limbs({ optional: false }), id)
      if (limb.takes)
        yield change(
          `${event} takes no other date`,
          { counts: { ...row.counts, limbs: row.counts.limbs.map(({ takes: _, ...each }) => each) } },
          id,
        )
      if (limb.from)
        yield change(
          `${event} from the start of the law`,
          { counts: { ...row.counts, limbs: row.counts.limbs.map(({ from: _, ...each }) => each) } },
          id,
        )
    }
    if (row.counts.choose === 'later') yield change('the earlier', { counts: { ...row.counts, choose: 'earlier' } }, id)
    if (row.counts.choose === 'earlier') yield change('the later', { counts: { ...row.counts, choose: 'later' } }, id)
    for (const end of ['as-it-falls', 'lodging', 'tribunal-act', 'upper-tribunal'] as const)
      if (end !== row.end) yield change(`end ${end}`, { end }, id)
    if (row.counts.force !== 'must') yield change('a duty', { counts: { ...row.counts, force: 'must' } })
    else yield change('a right', { counts: { ...row.counts, force: 'may' } })
    for (const trigger of row.metBy)
      yield change(`not met by ${trigger}`, { metBy: row.metBy.filter((each) => each !== trigger) })
    for (const moot of row.supersededBy) {
      yield change(`not moot once ${moot.trigger}`, { supersededBy: row.supersededBy.filter((each) => each !== moot) })
      if (moot.atAnyTime)
        yield change(`moot once ${moot.trigger}, only after it began`, {
          supersededBy: row.supersededBy.map(({ trigger }) => ({ trigger })),
        })
    }
    if (row.from !== '2014-09-01') yield change('in force from the start', { from: '2014-09-01' }, id)
    else yield change('in force a year later', { from: '2015-09-01' }, id)
    for (const _ of row.variants) yield change('without its dated variant', { variants: [] }, id)
  }
  // What is awaited shows only where it starts a limit.
  for (const [id, row] of Object.entries(events) as [EventName, Event][])
    for (const part of startsSomething.has(id)
      ? (['notBefore', 'notAfter', 'follows', 'until', 'implies'] as const)
      : (['notBefore', 'notAfter', 'implies'] as const))
      for (const other of row[part] ?? [])
        yield {
          name: `${id}: ${part} without ${other}`,
          ...tiesWithout(
            part,
            changed(events, id, { [part]: (row[part] as string[]).filter((each) => each !== other) }),
          ),
        }
  yield {
    name: 'adviserToldNoMediationOn yields to nothing',
    ...tiesWithout('yieldsTo', changed(events, 'adviserToldNoMediationOn', { yieldsTo: undefined })),
  }
  for (const [id, row] of Object.entries(exceptions) as [string, Exception][])
    for (const limit of Object.keys(timeLimits) as LimitId[]) {
      const lifts = row.lifts.includes(limit) ? row.lifts.filter((each) => each !== limit) : [...row.lifts, limit]
      yield {
        name: `${id} ${lifts.length < row.lifts.length ? 'no longer lifts' : 'lifts'} ${limit}`,
        module: 'exceptions',
        exports: { exceptions: changed(exceptions, id, { lifts }) },
        limit,
      }
    }
}

/** Which exceptions lift which limits, from the law page by hand. */
const STEPS = ['assessment.decide', 'assessment.notify-no-plan', 'plan.finalise', 'reassessment.finalise']
const DETAINED = ['detained.decide', 'detained.notify-no-plan', 'detained.finalise']
const COMPLY = [
  'notify-assessment',
  'notify-no-plan',
  'finalise-after-assessment',
  'draft-plan',
  'finalise-plan',
  'reconsider',
  'amend-plan',
  'amend-placement',
  'agreed-action',
  'tell-authority',
].map((id) => `comply.${id}`)
const REGULATIONS =
  /^(assessment|plan|reassessment|phase-transfer|move|mediation|detained|comply)\.|^review\.(?!complete)|^appeal\.answer-recommendation/
const LIFTS: Record<string, (limit: string) => boolean> = {
  'school-closed': (limit) => [...STEPS, ...DETAINED, ...COMPLY].includes(limit),
  'early-years-closed': (limit) => [...STEPS, ...COMPLY].includes(limit),
  'exceptional-circumstances': (limit) => [...STEPS, ...DETAINED, ...COMPLY, 'assessment.give-advice'].includes(limit),
  'absent-from-area': (limit) => [...STEPS, ...COMPLY, 'assessment.give-advice'].includes(limit),
  'missed-appointment': (limit) => limit === 'assessment.give-advice',
  coronavirus: (limit) => REGULATIONS.test(limit),
}

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

/** Every pair of events, in both orders, in disputes taken in turn; and a notice with every event, in every dispute. */
function* pairs(): Generator<{ caseFile: CaseFile; asAt: string }> {
  const names = Object.keys(events) as EventName[]
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

let cases: Told[] = []
beforeAll(() => {
  const told = ({ caseFile, asAt }: { caseFile: CaseFile; asAt: string }): Told => ({
    caseFile,
    asAt,
    outcome: JSON.stringify(attempt(() => oracleOutcome(caseFile, asAt))),
  })
  const many = ALL ? [...pairs(), ...fc.sample(anyCase, { numRuns: 6000, seed: 20261122 })] : []
  cases = [...(paths as { caseFile: CaseFile; asAt: string }[]), ...many].map(told)
}, 240_000)

function attempt(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return (error as { code?: string }).code ?? 'error'
  }
}

function oracleOutcome(caseFile: CaseFile, asAt: string): unknown {
  const { entries, next, overdue, waitingFor } = oracleTimeline(caseFile as Parameters<typeof oracleTimeline>[0], asAt)
  return [
    entries.map(({ id, state, metOn, dueOn }) => [id, state, metOn, dueOn]),
    next,
    overdue,
    [...waitingFor].sort(),
  ]
}

function libraryOutcome(library: Library, caseFile: CaseFile, asAt: string): unknown {
  const { entries, next, overdue, waitingFor } = library.buildTimeline(caseFile, { asAt })
  return [
    entries.map(({ id, state, metOn, deadline }) => [id, state, metOn, deadline?.dueOn ?? null]),
    next?.id ?? null,
    overdue,
    [...waitingFor].sort(),
  ]
}

/** The day each limit's law began, from the law page by hand. */
const beganOn = (limit: string): string =>
  limit.startsWith('detained.') ? '2015-04-01' : limit === 'appeal.answer-recommendation' ? '2018-04-03' : '2014-09-01'
const dayBefore = (iso: string): string => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10)

/** Whether the row starts on the day its law began, and not the day before; and takes the dates it should, by hand. */
function edgesDiffer(library: Library, limit: LimitId): boolean {
  const known = timeLimits[limit].counts.limbs
  const back = known.some(({ counting }) => counting === 'at-least-before' || counting === 'before-date')
  if (back) return false
  const sources = limit.startsWith('comply.')
    ? known.map(({ event }) => [event])
    : [known.filter(({ optional }) => !optional).map(({ event }) => event)]
  return sources.some((events) => {
    const from = events[0] === 'concessionNotifiedOn' ? '2015-03-23' : beganOn(limit)
    const told = (on: string, options?: object) =>
      attempt(
        () =>
          library.calculateDeadline(limit, Object.fromEntries(events.map((event) => [event, on])) as never, options)
            .dueOn,
      )
    const directed =
      /^(appeal|upper-tribunal)\.(?!answer)/.test(limit) || events[0] === 'orderMadeOn' ? '2025-06-03' : 'invalid-input'
    const agreed = events[0] === 'agreementMadeOn' && limit !== 'comply.tell-authority' ? '2025-06-01' : 'invalid-input'
    return (
      told(dayBefore(from)) !== 'not-in-force' ||
      told(from) === 'not-in-force' ||
      told('2025-03-03', { directedDueOn: '2025-06-03' }) !== directed ||
      told('2025-03-03', { agreedDueOn: '2025-06-01' }) !== agreed
    )
  })
}

/** Whether any table or oracle disagrees with this library. */
function isNoticed(library: Library, limit: LimitId | undefined): boolean {
  for (const row of deadlineRows) {
    if (limit !== undefined && row.limit !== limit) continue
    const told = attempt(() => {
      const { endsOn, dueOn, dueTime, lastWorkingDayOn, adjustments } = library.calculateDeadline(
        row.limit as LimitId,
        row.dates as never,
        row.options as never,
      )
      const skips = adjustments.map(({ rule }) => rule).filter((rule) => rule.endsWith('days-not-counted'))
      const ours = row.limit.startsWith('upper-tribunal') ? 'upper-tribunal-days-not-counted' : 'days-not-counted'
      return skips.every((rule) => rule === ours) ? [endsOn, dueOn, dueTime, lastWorkingDayOn] : skips
    })
    const { endsOn, dueOn, dueTime, lastWorkingDayOn } = row.expect
    if (JSON.stringify(told) !== JSON.stringify([endsOn, dueOn, dueTime, lastWorkingDayOn])) return true
  }
  if (limit !== undefined && (exceptionsDiffer(library, limit) || edgesDiffer(library, limit))) return true
  return cases.some(
    ({ caseFile, asAt, outcome }) => JSON.stringify(attempt(() => libraryOutcome(library, caseFile, asAt))) !== outcome,
  )
}

function exceptionsDiffer(library: Library, limit: LimitId): boolean {
  const row = deadlineRows.find((each) => each.limit === limit && Object.keys(each.options ?? {}).length === 0)
  if (row === undefined) return false
  return Object.keys(LIFTS).some((exception) => {
    if (exception === 'coronavirus')
      return library.exceptions.coronavirus.lifts.includes(limit) !== LIFTS[exception]?.(limit)
    const told = attempt(
      () => library.calculateDeadline(limit, row.dates as never, { relievedBy: exception as never }).relieved?.by[0],
    )
    return told !== (LIFTS[exception]?.(limit) ? exception : 'invalid-input')
  })
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
const chosen = ALL ? all : all.filter(({ limit }, i) => limit !== undefined && i % 20 === 7)
const survivors: string[] = []

/** Changes that cannot be seen, each with the reason. */
const EQUIVALENT: Record<string, string> = {
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
  'commissioningBodyToldOn: until without mediationOn': 'the session shows that the body was told',
  'adviserToldNotArrangedOn: until without certificateIssuedOn': 'the certificate moots its only limit at any time',
  'mediationConcludedOn: until without certificateIssuedOn': 'the certificate moots its only limit at any time',
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
  test.each(chosen.map((each) => [each.name, each] as const))('%s', { timeout: 60_000 }, async (name, perturbation) => {
    const noticed = isNoticed(await withLaw(perturbation), perturbation.limit)
    if (!noticed) survivors.push(name)
    expect(noticed).toBe(!(name in EQUIVALENT))
  })
  afterAll(() =>
    console.log(
      `changes to the law: ${chosen.length} tried, ${chosen.length - survivors.length} noticed${survivors.length ? `; not noticed:\n${survivors.join('\n')}` : ''}`,
    ),
  )
})
