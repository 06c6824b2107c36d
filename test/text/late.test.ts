// Late is never a dead end: what each late step must explain, and that a judge decides.
import { expect, test } from 'vitest'
import { buildTimeline, type CaseFile, type LimitId, type State, timeLimits } from '../../src/index'
import { explainEntry, explainLate, summarizeEntry } from '../../src/text'

const APPEALED = { noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: '2025-04-01' }
const DECIDED = { ...APPEALED, tribunalDecisionSentOn: '2025-09-01' }
const REFUSED = { ...DECIDED, permissionRefusalSentOn: '2025-09-15' }
const GRANTED = { ...DECIDED, permissionGrantedSentOn: '2025-09-15' }
const content = (dates: CaseFile['dates']): CaseFile => ({ dispute: { kind: 'plan-content', sections: ['F'] }, dates })
const claim = (dates: CaseFile['dates']): CaseFile => ({ dispute: { kind: 'disability-discrimination' }, dates })

const JUDGE = 'must say why it is late, and a judge decides whether to extend the time'
const OURS = `${JUDGE} [Rules 5(3)(a)].`
/** Its own rule 5(3)(a) was not read, so nothing is cited. */
const UPPER = `${JUDGE}.`
const EQUAL = 'must say why it is late, and a judge decides if it is just and equitable to hear it [EqA Sch.17 para 4].'

interface Row {
  readonly limit: LimitId
  readonly caseFile: CaseFile
  /** The event that meets it, and a day on which that is late. */
  readonly doneBy: string
  readonly lateOn: string
  readonly undone: State
  readonly open: string
  readonly done: string
}

// biome-ignore format: one line a row
const rows: readonly Row[] = [
  { limit: 'appeal.lodge', caseFile: content({ noticeSentOn: '2025-03-03' }), doneBy: 'appealReceivedByTribunalOn', lateOn: '2025-05-07', undone: 'overdue', open: `You can still lodge the appeal: it ${OURS}`, done: `The appeal ${OURS}` },
  { limit: 'appeal.respond', caseFile: content({ ...APPEALED, appealReceivedByAuthorityOn: '2025-04-08' }), doneBy: 'responseReceivedOn', lateOn: '2025-05-24', undone: 'overdue', open: `The council must still respond to the appeal: the response ${OURS}`, done: `The response ${OURS}` },
  { limit: 'appeal.seek-permission', caseFile: content(DECIDED), doneBy: 'permissionSoughtOn', lateOn: '2025-10-01', undone: 'lapsed', open: `Either side can still ask for permission to appeal: the request ${OURS}`, done: `The request ${OURS}` },
  { limit: 'appeal.set-aside', caseFile: content(DECIDED), doneBy: 'setAsideSoughtOn', lateOn: '2025-10-01', undone: 'lapsed', open: `Either side can still ask to set the decision aside: the request ${OURS}`, done: `The request ${OURS}` },
  { limit: 'appeal.review-changed-circumstances', caseFile: content(DECIDED), doneBy: 'reviewSoughtOn', lateOn: '2025-10-01', undone: 'lapsed', open: `Either side can still ask for a review for changed circumstances: the request ${OURS}`, done: `The request ${OURS}` },
  { limit: 'upper-tribunal.seek-permission', caseFile: content(REFUSED), doneBy: 'upperTribunalPermissionSoughtOn', lateOn: '2025-10-20', undone: 'lapsed', open: `The applicant can still ask the Upper Tribunal for permission: the request ${UPPER}`, done: `The request ${UPPER}` },
  { limit: 'upper-tribunal.renew', caseFile: content({ ...REFUSED, upperTribunalRefusalSentOn: '2025-10-20' }), doneBy: 'renewalSoughtOn', lateOn: '2025-11-10', undone: 'lapsed', open: `The applicant can still ask for a hearing of the refusal: the request ${UPPER}`, done: `The request ${UPPER}` },
  { limit: 'upper-tribunal.lodge', caseFile: content(GRANTED), doneBy: 'upperTribunalAppealReceivedOn', lateOn: '2025-10-20', undone: 'lapsed', open: `Whoever is appealing can still lodge the appeal with the Upper Tribunal: it ${UPPER}`, done: `The appeal ${UPPER}` },
  { limit: 'discrimination.claim', caseFile: claim({ conductEndedOn: '2025-02-10' }), doneBy: 'claimReceivedOn', lateOn: '2025-08-10', undone: 'lapsed', open: `You can still bring the claim: it ${EQUAL}`, done: `The claim ${EQUAL}` },
]

const entryOf = ({ caseFile, limit }: Row, asAt: string, dates: object = {}) => {
  const file = { ...caseFile, dates: { ...caseFile.dates, ...dates } } as CaseFile
  const entry = buildTimeline(file, { asAt }).entries.find(({ id }) => id === limit)
  if (entry === undefined) throw new Error(`no ${limit}`)
  return entry
}

test('there is a row for every act before a Tribunal, and for the claim', () => {
  const acts = Object.entries(timeLimits).filter(([, { end }]) => end !== 'as-it-falls')
  expect(rows.map(({ limit }) => limit)).toEqual([...acts.map(([id]) => id), 'discrimination.claim'])
})

test.each(rows)('$limit, not done: it leads with what can still be done', (row) => {
  const entry = entryOf(row, row.lateOn)
  expect(entry.state).toBe(row.undone)
  expect(explainEntry(entry)[0]).toBe(row.open)
  expect(summarizeEntry(entry).startsWith(row.open)).toBe(true)
  expect(explainLate(entry)).toBe(row.done)
})

test.each(rows)('$limit, done late: what it must say', (row) => {
  const entry = entryOf(row, row.lateOn, { [row.doneBy]: row.lateOn })
  expect(entry.state).toBe('met-late')
  expect(explainEntry(entry)[1]).toBe(row.done)
  expect(explainLate(entry)).toBe(row.done)
})

test.each(rows)('$limit, in time: nothing to explain', (row) => {
  const [first] = Object.values(row.caseFile.dates).slice(-1)
  const entry = entryOf(row, String(first))
  expect(entry.state).toBe('not-due')
  expect(explainLate(entry)).toBeNull()
})

const NO_CERTIFICATE =
  'If no certificate is issued, tell the Tribunal why the adviser was contacted late: a judge decides, and can give leave to appeal in exceptional cases [Rules 19; Regs 34].'

test('the adviser not contacted in time: do it now, and what to explain without a certificate', () => {
  const { entries } = buildTimeline(content({ noticeSentOn: '2025-03-03' }), { asAt: '2025-05-04' })
  const entry = entries.find(({ id }) => id === 'mediation.contact-adviser')
  expect(entry && explainEntry(entry).slice(0, 2)).toEqual([
    'Contact a mediation adviser now: the last day was Saturday 3 May 2025 [Regs 33].',
    NO_CERTIFICATE,
  ])
})

test('the adviser contacted late', () => {
  const { entries } = buildTimeline(content({ noticeSentOn: '2025-03-03', adviserContactedOn: '2025-05-04' }), {
    asAt: '2025-05-05',
  })
  const entry = entries.find(({ id }) => id === 'mediation.contact-adviser')
  expect(entry && explainEntry(entry).slice(0, 2)).toEqual([
    'This was done on Sunday 4 May 2025, after the last day, Saturday 3 May 2025 [Regs 33].',
    NO_CERTIFICATE,
  ])
})

test('a step of the council outside the Tribunal just must be done', () => {
  const { entries } = buildTimeline({ dates: { requestReceivedOn: '2025-05-12' } }, { asAt: '2025-06-24' })
  expect(entries[0] && explainLate(entries[0])).toBeNull()
  expect(entries[0] && summarizeEntry(entries[0])).toBe(
    'The council must still send the decision on an assessment. The last day was Monday 23 June 2025 [Regs 4(1); Regs 5(1)].',
  )
})
