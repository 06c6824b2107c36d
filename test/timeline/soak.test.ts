// Random case files, and what must hold of every timeline whatever the case. `npm test` takes some hundreds of them,
// `npm run proof` a million.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { versionOf as versionOfDeadline } from '../../src/deadlines/version'
import {
  buildTimeline,
  type CaseFile,
  type disputeKinds,
  type EventName,
  events,
  type LimitVersion,
  type Timeline,
  type TimelineEntry,
  TimescalesError,
  timeLimits,
} from '../../src/index'
import { noticeDecisions, notices } from '../../src/law/notices'
import { anyCase } from '../support/case-files'

const RUNS = Number(process.env.SOAK_RUNS ?? 500)

/** A timeline, the file it was made of, and what each says of an entry. */
interface Seen {
  readonly file: CaseFile
  readonly timeline: Timeline
}

/** An invariant of one entry: the entry is listed when it is broken. */
type OfEntry = (entry: TimelineEntry, seen: Seen) => boolean

const OPEN = ['not-due', 'due-today', 'waiting', 'overdue', 'relieved', 'not-recorded']
const MET = ['met', 'met-late', 'met-time-unknown']
const isOpen = ({ state }: TimelineEntry): boolean => OPEN.includes(state)
const isMet = ({ state }: TimelineEntry): boolean => MET.includes(state)
const due = ({ deadline }: TimelineEntry): string => deadline?.dueOn ?? ''
const dayOf = (moment: unknown): string => String(moment).slice(0, 10)
/** The law of an entry: the version it was counted by, or what an event of today would be counted by. */
const versionOf = ({ limit, deadline }: TimelineEntry, asAt: string): LimitVersion => {
  const { versions } = timeLimits[limit]
  if (deadline !== null) return versionOfDeadline(deadline)
  return (
    versions.find(({ from, through }) => from <= asAt && (through === null || asAt <= through)) ??
    (versions[0] as LimitVersion)
  )
}
const force = (entry: TimelineEntry, asAt: string): string => versionOf(entry, asAt).counts.force
const isRight = (entry: TimelineEntry, asAt: string): boolean => ['may', 'minimum'].includes(force(entry, asAt))
const countsBack = ({ deadline }: TimelineEntry): boolean =>
  deadline?.starts.some(({ counting }) => counting === 'at-least-before' || counting === 'before-date') ?? false
/** The days that count for an entry however early they are: the law page names these limits. */
const anyDay = (entry: TimelineEntry, asAt: string): boolean => versionOf(entry, asAt).effectFrom !== 'its-start'

/** The days, up to today, on which the file shows that an event happened: its own, or those of what implies it. */
function shownDays(trigger: string, { file, timeline: { asAt } }: Seen): string[] {
  const shows = (name: string): boolean =>
    name === trigger || (events[name as EventName]?.implies ?? []).some(({ step }) => shows(step))
  const dated = Object.entries(file.dates).flatMap(([name, at]) => (at && shows(name) ? [dayOf(at)] : []))
  // Each of these may be taken for the notice, which shows the steps before it.
  const isOfNotice = [file.dispute ?? []].flat().some(({ kind }) => {
    const [name, notice] = Object.entries(notices).find(([, each]) => each.kind === kind) ?? []
    return trigger === name || (notice?.implies ?? []).some(({ step }) => step === trigger || shows(step))
  })
  const decisions = (isOfNotice ? ['noticeSentOn', ...NOTICES] : []).flatMap((name) => {
    const at = file.dates[name as EventName]
    return at ? [dayOf(at)] : []
  })
  const done = Object.values(file.done ?? {}).map(dayOf)
  return [...dated, ...decisions, ...done].filter((day) => day <= asAt)
}

const NOTICES = Object.values(noticeDecisions).flatMap((decision) => decision?.of ?? [])

// biome-ignore format: one line an invariant
const ofEntries: Record<string, OfEntry> = {
  'an entry that has not started has no deadline, and every other has one': ({ state, deadline }) => (state === 'not-started') === (deadline === null),
  'what is met has a day, or the file shows that it was done': (entry, seen) => !isMet(entry) || entry.metOn !== null || versionOf(entry, seen.timeline.asAt).metBy.some((trigger) => shownDays(trigger, seen).length > 0),
  'what is met late has a day': ({ state, metOn }) => state !== 'met-late' || metOn !== null,
  'only what is met has a day on which it was': (entry) => entry.metOn === null || isMet(entry),
  'nothing is met after today': ({ metOn }, { timeline }) => metOn === null || metOn <= timeline.asAt,
  'nothing is met before its time began': (entry, { timeline }) => entry.metOn === null || countsBack(entry) || entry.deadline === null || anyDay(entry, timeline.asAt) || entry.deadline.starts.some(({ on }) => on <= (entry.metOn as string)),
  'met in time is no later than the last day, unless it was lifted or cannot be late': (entry, { timeline }) => entry.state !== 'met' || entry.metOn === null || entry.metOn <= due(entry) || entry.deadline?.relieved !== null || force(entry, timeline.asAt) === 'appointment',
  'met in time without a day, where something shows it by the last day': (entry, seen) => entry.state !== 'met' || entry.metOn !== null || entry.deadline?.relieved !== null || force(entry, seen.timeline.asAt) === 'appointment' || versionOf(entry, seen.timeline.asAt).metBy.some((trigger) => shownDays(trigger, seen).some((day) => day <= due(entry))),
  'met late is no earlier than the last day': (entry) => entry.state !== 'met-late' || (entry.metOn as string) >= due(entry),
  'met late on the last day itself only where the law sets an hour': (entry) => entry.state !== 'met-late' || entry.metOn !== due(entry) || entry.deadline?.dueTime === '17:00',
  'met at an unknown time with a day, since it could still grow on that day': (entry, { timeline }) => entry.state !== 'met-time-unknown' || entry.metOn === null || (versionOf(entry, timeline.asAt).counts.choose === 'later' && (entry.metOn > due(entry) || (entry.metOn === due(entry) && entry.deadline?.dueTime === '17:00'))),
  'a duty whose time is unknown was shown only after its last day': (entry, seen) => entry.state !== 'met-time-unknown' || entry.metOn !== null || due(entry) <= seen.timeline.asAt,
  'the last day is not before the counted end': ({ deadline }) => deadline === null || deadline.dueOn >= deadline.endsOn,
  'no end before what it is counted from': ({ deadline }) => deadline === null || deadline.starts.every(({ on, endsOn, counting }) => (counting === 'at-least-before' || counting === 'before-date' ? endsOn <= on || counting === 'before-date' : endsOn >= on)),
  'just one way in which the time ran gave the end': ({ deadline }) => deadline === null || deadline.starts.filter(({ chosen }) => chosen).length === 1,
  'the last working day is not after the last day': ({ deadline }) => deadline === null || (deadline.lastWorkingDayOn !== null && deadline.lastWorkingDayOn <= deadline.dueOn),
  'not due: the last day is to come': (entry, { timeline }) => entry.state !== 'not-due' || due(entry) > timeline.asAt,
  'due today: the last day is today': (entry, { timeline }) => entry.state !== 'due-today' || due(entry) === timeline.asAt,
  'overdue: what can be late, past its last day, neither met nor lifted': (entry, { timeline }) => entry.state !== 'overdue' || (due(entry) < timeline.asAt && !isRight(entry, timeline.asAt) && entry.deadline?.relieved === null),
  'a right that is lost is past its last day, and nothing awaited can move it': (entry, { timeline }) => entry.state !== 'lapsed' || (due(entry) < timeline.asAt && (isRight(entry, timeline.asAt) || force(entry, timeline.asAt) === 'appointment') && entry.deadline?.relieved === null),
  'an appeal waits only past its counted day, for a certificate that is awaited': ({ limit, state, deadline }, { file, timeline }) => state !== 'waiting' || (limit === 'appeal.lodge' && (deadline?.dueOn ?? '') < timeline.asAt && String(file.dates.certificateIssuedOn ?? '9999') > timeline.asAt),
  'an appeal is not overdue while mediation was asked for and the certificate is to come': ({ limit, state }, { file, timeline }) => limit !== 'appeal.lodge' || state !== 'overdue' || file.directed?.[limit] != null || timeline.classification?.certificate.needed !== true || !isStillMediating(file, timeline.asAt),
  'relieved: lifted, and its last day has passed': (entry, { timeline }) => entry.state !== 'relieved' || (entry.deadline?.relieved !== null && due(entry) < timeline.asAt),
  'what its source never records is neither late nor next': (entry, { file, timeline }) => !(file.notRecorded ?? []).includes(entry.limit) || (entry.state !== 'overdue' && entry.state !== 'lapsed' && timeline.next?.id !== entry.id),
  'only what its source never records is not recorded': ({ state, limit }, { file }) => state !== 'not-recorded' || (file.notRecorded ?? []).includes(limit),
  'what is no longer owed had started, and something can end it': (entry, { timeline }) => entry.state !== 'not-applicable' || (entry.deadline !== null && versionOf(entry, timeline.asAt).supersededBy.length > 0),
  'an entry says all that its deadline takes as given': ({ deadline, assumptions }) => deadline === null || deadline.assumptions.every((each) => assumptions.includes(each)),
}

/** Mediation was asked for, nothing after it has happened, and the certificate has no date. */
function isStillMediating(file: CaseFile, asAt: string): boolean {
  if (Object.keys(file.done ?? {}).length > 0) return false
  const dates = Object.entries(file.dates).filter(([, at]) => at && dayOf(at) <= asAt)
  const asked = dates.some(([name]) => name === 'authorityToldOfMediationOn' || name === 'adviserToldOfMediationOn')
  const ended = ENDS_MEDIATION.some((name) => dates.some(([event]) => event === name))
  return asked && !ended && file.dates.certificateIssuedOn == null
}
const ENDS_MEDIATION = [
  'appealReceivedByTribunalOn',
  'caseClosedOn',
  'agreementCarriedOutOn',
  'appealReceivedByAuthorityOn',
  'responseReceivedOn',
  'concessionNotifiedOn',
  'appealWithdrawnOn',
  'withdrawalNoticeSentOn',
  'orderMadeOn',
  'tribunalDecisionSentOn',
  'recommendationMadeOn',
]

type OfTimeline = (seen: Seen) => boolean

// biome-ignore format: one line an invariant
const ofTimelines: Record<string, OfTimeline> = {
  'no entry stands twice': ({ timeline: { entries } }) => new Set(entries.map(({ id }) => id)).size === entries.length,
  'entries stand in the order of the law': ({ timeline: { entries } }) => isSorted(entries.map(({ limit }) => LIMITS.indexOf(limit))),
  'overdue lists what is overdue, the longest first': ({ timeline: { entries, overdue } }) => same(overdue, sortedBy(entries.filter(({ state }) => state === 'overdue'), 1)),
  'passed lists the rights and the guaranteed days of the family that are lost, the latest first': ({ timeline: { entries, passed, asAt } }) => same(passed, sortedBy(entries.filter((entry) => entry.state === 'lapsed' && entry.side === 'family' && isRight(entry, asAt)), -1)),
  'next is what is due first of all that is due today or later': ({ timeline: { entries, next } }) => next === (entries.filter(({ state }) => state === 'not-due' || state === 'due-today').reduce<TimelineEntry | null>((first, each) => (first === null || due(each) < due(first) ? each : first), null)),
  'nobody reads that nothing is due while something is': ({ timeline: { entries, next, overdue, passed, waitingFor, asAt } }) => next !== null || overdue.length > 0 || passed.length > 0 || waitingFor.length > 0 || !entries.some((entry) => isOpen(entry) && !['waiting', 'relieved', 'not-recorded'].includes(entry.state) && due(entry) >= asAt),
  'what is waited for has no date yet, or is planned': ({ file, timeline: { waitingFor, asAt } }) => waitingFor.every((event) => file.dates[event] == null || dayOf(file.dates[event]) > asAt),
  'what is waited for starts something that has not started': ({ timeline: { entries, waitingFor, asAt } }) => waitingFor.every((event) => entries.some((entry) => entry.state === 'not-started' && versionOf(entry, asAt).counts.limbs.some((limb) => limb.event === event))),
  'what has not started waits for something': ({ timeline: { entries, waitingFor, asAt } }) => entries.every((entry) => entry.state !== 'not-started' || versionOf(entry, asAt).counts.limbs.some(({ event }) => waitingFor.includes(event))),
  'a decision that can be appealed has its appeal in the list, or the wait for it is over': ({ file, timeline: { entries, classification, waitingFor } }) => classification?.appeal.available !== true || entries.some(({ limit }) => limit === 'appeal.lodge') || isSettled(file) || waitingFor.includes('noticeSentOn'),
  'no appeal, no step of one': ({ timeline: { entries, classification } }) => classification === null || classification.appeal.available === true || entries.every(({ limit }) => limit !== 'appeal.lodge' && !['appeal', 'upper-tribunal'].includes(timeLimits[limit].group) || timeLimits[limit].group === 'upper-tribunal' || AFTER_A_CLAIM.includes(limit)),
  'no certificate needed, none to issue': ({ timeline: { entries, classification } }) => classification?.certificate.needed === true || entries.every(({ limit }) => !CERTIFICATES.includes(limit)),
  'no recommendation on a refusal to assess alone': ({ file, timeline: { entries } }) => !isOnly(file, 'refusal-to-assess') || entries.every(({ limit }) => !['health-recommendation', 'care-recommendation'].includes(timeLimits[limit].reach)),
  'what is no longer needed says what made it fall away, and nothing else does': ({ timeline: { entries, asAt } }) => entries.every(({ state, supersededBy, deadline }) => (state === 'not-applicable') === (supersededBy !== null) && (supersededBy === null || (supersededBy.on <= asAt && deadline !== null && versionOfDeadline(deadline).supersededBy.some(({ trigger }) => trigger === supersededBy.trigger)))),
  'it is as JSON says it is': ({ timeline }) => same(timeline, JSON.parse(JSON.stringify(timeline))),
  'all of it is frozen': ({ timeline }) => isFrozen(timeline),
}

const CERTIFICATES = [
  'mediation.contact-adviser',
  'mediation.certify-declined',
  'mediation.certify-not-arranged',
  'mediation.certify-concluded',
]
const AFTER_A_CLAIM = ['appeal.seek-permission', 'appeal.set-aside', 'appeal.costs']
/** The dispute is over or under way, so nobody waits for its notice. */
const isSettled = ({ dates, done }: CaseFile): boolean =>
  Object.keys(done ?? {}).length > 0 ||
  Object.keys(dates).some((event) => dates[event as EventName] != null && settles(event))
/** Whether it is one of these, or shows that one of them was: an appeal that was acknowledged has been received. */
const settles = (event: string): boolean =>
  SETTLING.includes(event) || (events[event as EventName]?.implies ?? []).some(({ step }) => settles(step))
const SETTLING: readonly string[] = [
  'appealReceivedByTribunalOn',
  'orderMadeOn',
  'agreementMadeOn',
  'agreementCarriedOutOn',
  'concessionNotifiedOn',
  'caseClosedOn',
  'appealReceivedByAuthorityOn',
  'responseReceivedOn',
  'appealWithdrawnOn',
  'withdrawalNoticeSentOn',
  'tribunalDecisionSentOn',
  'recommendationMadeOn',
]
const sortedBy = (entries: readonly TimelineEntry[], sign: 1 | -1): string[] =>
  [...entries].sort((a, b) => sign * (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0)).map(({ id }) => id)

const LIMITS = Object.keys(timeLimits)
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const isSorted = (places: readonly number[]): boolean =>
  places.every((place, i) => i === 0 || place >= (places[i - 1] as number))
const isOnly = ({ dispute }: CaseFile, kind: keyof typeof disputeKinds): boolean =>
  dispute !== undefined && [dispute].flat().every((part) => part?.kind === kind)
const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))

/** The invariants that a timeline breaks, by name. */
function broken(seen: Seen): string[] {
  const names: string[] = []
  for (const [name, holds] of Object.entries(ofTimelines)) if (!holds(seen)) names.push(name)
  for (const [name, holds] of Object.entries(ofEntries))
    for (const entry of seen.timeline.entries) if (!holds(entry, seen)) names.push(`${name}: ${entry.id}`)
  return names
}

/** The timeline, or null when the file is refused; anything thrown but our own error is thrown on. */
function attempt(file: CaseFile, asAt: string): Timeline | null {
  try {
    return buildTimeline(file, { asAt })
  } catch (error) {
    if (error instanceof TimescalesError) return null
    throw error
  }
}

const later = (iso: string, days: number): string =>
  new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)

/** The same file with something said of one of its entries. */
function saidOf(entry: TimelineEntry, kind: number, shift: number, asAt: string): Partial<CaseFile> {
  const on = later(entry.deadline?.dueOn ?? asAt, shift)
  const exception = entry.deadline?.exceptions[0]
  if (kind === 3 && exception !== undefined) return { relieved: [{ entry: entry.id, exception }] }
  return { [['directed', 'agreed', 'done'][kind % 3] as string]: { [entry.id]: on } }
}

/** Equal input gives an equal result, the input stays as it was, nothing is broken, and what was met stays met. */
function tryCase(file: CaseFile, asAt: string): Timeline | null {
  const before = JSON.stringify(file)
  const timeline = attempt(file, asAt)
  const again = attempt(JSON.parse(before) as CaseFile, asAt)
  if (!same(timeline, again)) expect(timeline).toEqual(again)
  if (JSON.stringify(file) !== before) expect(file).toEqual(JSON.parse(before))
  if (timeline === null) return null
  const faults = broken({ file, timeline })
  if (faults.length > 0) expect({ file, asAt, faults }).toEqual({ file, asAt, faults: [] })
  return timeline
}

describe('whatever the case', () => {
  test(`${RUNS} random case files: no invariant is broken`, { timeout: 3_600_000 }, () => {
    const tally = { answered: 0, refused: 0, entries: 0 }
    fc.assert(
      fc.property(
        anyCase,
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.integer({ min: -10, max: 60 }),
        ({ caseFile, asAt }, pick, kind, shift) => {
          const timeline = tryCase(caseFile, asAt)
          if (timeline === null) {
            tally.refused++
            return
          }
          tally.answered++
          tally.entries += timeline.entries.length
          const entry = timeline.entries[pick % Math.max(1, timeline.entries.length)]
          if (entry !== undefined && pick % 2 === 0)
            tryCase({ ...caseFile, ...saidOf(entry, kind, shift, asAt) } as CaseFile, asAt)
          // A case file that was accepted once is accepted on every other day.
          const other = later(asAt, (pick % 1500) - 600)
          if (attempt(caseFile, other) === null) expect({ caseFile, asAt, other }).toBe('accepted on every other day')
          const tomorrow = attempt(caseFile, later(asAt, 1))
          for (const { id, state, metOn } of timeline.entries)
            if (state.startsWith('met')) {
              const next = tomorrow?.entries.find((each) => each.id === id)
              // What another event shows to be done may still get a day of its own: a dated event wins.
              if (!next?.state.startsWith('met') || (metOn !== null && next.metOn !== metOn))
                expect({ caseFile, asAt, id, next }).toBe('what was met stays met')
            }
        },
      ),
      { numRuns: RUNS },
    )
    console.log(
      `cases tried: ${RUNS} (${tally.answered} answered with ${tally.entries} entries, ${tally.refused} refused)`,
    )
    expect(tally.answered).toBeGreaterThan(RUNS / 4)
  })
})

test('each invariant would be noticed: a timeline spoilt in one place breaks it', () => {
  const file: CaseFile = {
    dispute: { kind: 'refusal-to-issue-plan' },
    dates: { requestReceivedOn: '2025-05-12', noticeSentOn: '2025-10-03', adviserContactedOn: '2025-10-20' },
  }
  // biome-ignore lint/suspicious/noExplicitAny: spoiling a record is the subject
  type Spoilt = any
  const spoilt = (change: (copy: Spoilt) => void): string[] => {
    const copy = JSON.parse(JSON.stringify(buildTimeline(file, { asAt: '2025-11-01' })))
    change(copy)
    return broken({ file, timeline: copy }).map((fault) => fault.split(': ')[0] as string)
  }
  const entry = (copy: Spoilt, id: string) => copy.entries.find((each: { id: string }) => each.id === id)
  expect(spoilt((copy) => (entry(copy, 'mediation.contact-adviser').metOn = '2025-11-02'))).toContain(
    'nothing is met after today',
  )
  expect(spoilt((copy) => (entry(copy, 'mediation.contact-adviser').metOn = '2025-10-01'))).toContain(
    'nothing is met before its time began',
  )
  expect(spoilt((copy) => (entry(copy, 'appeal.lodge').deadline.dueOn = '2025-11-01'))).toContain('not due')
  expect(spoilt((copy) => copy.overdue.push('appeal.lodge'))).toContain(
    'overdue lists what is overdue, the longest first',
  )
  expect(spoilt((copy) => copy.entries.reverse())).toContain('entries stand in the order of the law')
  expect(spoilt((copy) => copy.waitingFor.push('noticeSentOn'))).toContain(
    'what is waited for has no date yet, or is planned',
  )
  expect(spoilt((copy) => copy.passed.push('appeal.lodge'))).toContain(
    'passed lists the rights and the guaranteed days of the family that are lost, the latest first',
  )
  expect(spoilt((copy) => (entry(copy, 'appeal.lodge').state = 'lapsed'))).toContain(
    'a right that is lost is past its last day, and nothing awaited can move it',
  )
  expect(spoilt((copy) => (entry(copy, 'plan.finalise').state = 'met'))).toContain(
    'what is met has a day, or the file shows that it was done',
  )
  expect(spoilt((copy) => (copy.next = null))).toContain('next is what is due first of all that is due today or later')
  expect(
    spoilt(
      (copy) =>
        copy.entries.pop() &&
        (copy.entries = copy.entries.filter(({ limit }: TimelineEntry) => limit !== 'appeal.lodge')),
    ),
  ).toContain('a decision that can be appealed has its appeal in the list, or the wait for it is over')
  expect(spoilt(() => {})).toContain('all of it is frozen')
})
