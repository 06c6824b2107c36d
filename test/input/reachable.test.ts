// Which entries a case file may name: every one that its dispute could ever reach, whatever the day, and no other.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildTimeline, type CaseFile, caseFileProblems, entryIds, TimescalesError, timeLimits } from '../../src/index'
import { anyCase } from '../support/case-files'

/** Whether a file without any date may name this entry. */
const mayName = (file: Partial<CaseFile>, id: string): boolean =>
  caseFileProblems({ ...file, dates: {}, done: { [id]: '2025-06-02' } }).length === 0

type Row = [file: Partial<CaseFile>, reached: string[], never: string[]]

const ASSESS = { kind: 'refusal-to-assess' } as const
const content = (...sections: ('A' | 'B' | 'C' | 'D' | 'F' | 'G' | 'I')[]) =>
  ({ kind: 'plan-content', sections }) as const
const UPSTREAM = [
  'assessment.decide',
  'plan.finalise',
  'review.complete',
  'reassessment.review',
  'move.review',
  'phase-transfer.finalise-other',
]
const ANYONE = ['ombudsman.complain', 'judicial-review.file', 'judicial-review.answer-letter']
const CERTIFICATE = ['mediation.contact-adviser', 'mediation.certify-declined', 'mediation.certify-concluded']
const ANSWERS = [
  'appeal.answer-health-recommendation',
  'appeal.answer-care-recommendation',
  'appeal.copy-health-answer',
  'appeal.copy-care-answer',
]
const APPEAL = [
  'appeal.lodge',
  'appeal.respond',
  'appeal.hearing',
  'appeal.costs',
  'appeal.reinstate',
  'upper-tribunal.reply',
]
const bySource = (id: string) =>
  ['orderMadeOn', 'agreementMadeOn', 'concessionNotifiedOn'].map((source) => `${id}@${source}`)

// biome-ignore format: one line a dispute
const rows: [what: string, ...Row][] = [
  ['a refusal to assess', { dispute: ASSESS }, [...UPSTREAM, ...ANYONE, ...CERTIFICATE, ...APPEAL, 'mediation.arrange', ...bySource('comply.notify-assessment'), ...bySource('comply.finalise-after-assessment')], [...ANSWERS, 'mediation.tell-commissioning-body', 'mediation.arrange-health', 'comply.draft-plan@orderMadeOn', 'comply.agreed-action@agreementMadeOn', 'detained.decide', 'discrimination.claim']],
  ['placement alone: exempt, and a recommendation could be asked for', { dispute: content('I') }, [...UPSTREAM, ...ANYONE, ...APPEAL, ...ANSWERS, 'mediation.arrange', ...bySource('comply.amend-placement')], [...CERTIFICATE, 'comply.amend-plan@orderMadeOn', 'mediation.tell-commissioning-body']],
  ['provision and placement: the placement from every source, a concession too', { dispute: content('F', 'I') }, [...CERTIFICATE, ...APPEAL, ...ANSWERS, ...bySource('comply.amend-plan'), ...bySource('comply.amend-placement')], ['comply.draft-plan@orderMadeOn', 'comply.cease-plan@orderMadeOn']],
  ['health alone: no appeal', { dispute: content('C') }, [...UPSTREAM, ...ANYONE, 'mediation.arrange-health', 'mediation.tell-commissioning-body', 'comply.agreed-action@agreementMadeOn', 'comply.tell-authority@agreementMadeOn'], [...CERTIFICATE, ...APPEAL, ...ANSWERS, 'mediation.arrange', 'comply.amend-plan@agreementMadeOn', 'comply.agreed-action@orderMadeOn']],
  ['outcomes alone: no appeal, and mediation', { dispute: content('A') }, ['mediation.arrange', 'mediation.give-date', 'comply.agreed-action@agreementMadeOn'], [...CERTIFICATE, ...APPEAL, 'mediation.arrange-health', 'mediation.tell-commissioning-body']],
  ['a detained person', { dispute: { ...ASSESS, detained: true } }, ['detained.decide', 'detained.finalise', 'detained.arrange-mediation', 'mediation.give-date', ...ANYONE, ...CERTIFICATE, ...APPEAL, ...bySource('comply.notify-assessment')], [...UPSTREAM, ...ANSWERS, 'mediation.arrange', 'mediation.tell-commissioning-body']],
  ['a detained person’s placement', { dispute: { ...content('F', 'I'), detained: true } }, [...bySource('comply.amend-placement'), 'appeal.lodge'], [...CERTIFICATE, 'comply.amend-plan@orderMadeOn', ...ANSWERS]],
  ['ceasing: nothing timed is required', { dispute: { kind: 'cease-to-maintain-plan' } }, [...CERTIFICATE, ...APPEAL, ...ANSWERS, 'review.decide'], ['comply.cease-plan@orderMadeOn', 'comply.amend-plan@orderMadeOn']],
  ['ceasing, and an order that amends the plan: then from every source', { dispute: { kind: 'cease-to-maintain-plan' }, order: { requires: ['comply.amend-plan', 'comply.cease-plan'] } }, ['comply.cease-plan@orderMadeOn', ...bySource('comply.amend-plan')], ['comply.amend-placement@orderMadeOn', 'comply.cease-plan@agreementMadeOn']],
  ['discrimination', { dispute: { kind: 'disability-discrimination' } }, [...UPSTREAM, ...ANYONE, 'discrimination.claim', 'discrimination.respond', 'discrimination.respond-on-reinstatement', 'appeal.seek-permission', 'appeal.set-aside', 'appeal.costs', 'upper-tribunal.lodge'], ['appeal.lodge', 'appeal.respond', 'appeal.hearing', 'appeal.reinstate', 'mediation.arrange', ...CERTIFICATE, 'comply.amend-plan@orderMadeOn']],
  ['a draft', { dispute: { kind: 'draft-plan' } }, [...UPSTREAM, ...ANYONE, 'plan.comment-on-draft'], [...APPEAL, ...CERTIFICATE, 'mediation.arrange', 'comply.draft-plan@orderMadeOn']],
  ['a disagreement about duties', { dispute: { kind: 'education-duties' } }, [...UPSTREAM, ...ANYONE], [...APPEAL, 'mediation.arrange', 'comply.agreed-action@agreementMadeOn']],
  ['two parts of one notice: health beside a refusal to assess', { dispute: [ASSESS, content('G')] }, [...CERTIFICATE, ...APPEAL, 'mediation.tell-commissioning-body', 'mediation.arrange'], [...ANSWERS, 'mediation.arrange-health', 'comply.agreed-action@agreementMadeOn']],
  ['two parts of one notice: on ceasing the Tribunal can recommend, on a refusal to assess it cannot', { dispute: [ASSESS, { kind: 'cease-to-maintain-plan' }] }, [...CERTIFICATE, ...APPEAL, ...ANSWERS], ['mediation.tell-commissioning-body']],
  ['no dispute: what starts by an event of its own', {}, [...UPSTREAM, ...ANYONE, ...ANSWERS, 'appeal.respond', 'appeal.hearing', 'appeal.costs', 'upper-tribunal.reply'], ['appeal.lodge', ...CERTIFICATE, 'mediation.arrange', 'discrimination.claim', 'detained.decide', 'comply.amend-plan@orderMadeOn']],
  ['no dispute, and an agreement that names what it requires', { agreement: { requires: ['comply.amend-plan'] } }, bySource('comply.amend-plan'), ['comply.amend-placement@agreementMadeOn']],
  ['a requirement that is not known is as if nothing were said', { dispute: content('F'), order: { requires: null } }, bySource('comply.amend-plan'), ['comply.amend-placement@orderMadeOn']],
]

describe.each(rows)('%s', (_, file, reached, never) => {
  test.each(reached)('may name %s', (id) => expect(mayName(file, id)).toBe(true))
  test.each(never)('never reaches %s', (id) => expect(mayName(file, id)).toBe(false))
})

test('every entry that a timeline shows may be named, whatever the day', () => {
  fc.assert(
    fc.property(anyCase, ({ caseFile, asAt }) => {
      const { dates: _, ...file } = caseFile
      for (const { id } of entriesOf(caseFile, asAt)) expect([id, mayName(file, id)]).toEqual([id, true])
    }),
    { numRuns: 60 },
  )
})

function entriesOf(caseFile: CaseFile, asAt: string): readonly { readonly id: string }[] {
  try {
    return buildTimeline(caseFile, { asAt }).entries
  } catch (error) {
    if (error instanceof TimescalesError) return []
    throw error
  }
}

test('an entry is a limit, and for a duty to comply a limit with what started it', () => {
  expect(entryIds('appeal.lodge')).toEqual(['appeal.lodge'])
  expect(entryIds('comply.cease-plan')).toEqual(['comply.cease-plan@orderMadeOn'])
  expect(entryIds('comply.amend-plan')).toEqual(bySource('comply.amend-plan'))
  expect(new Set(entryIds()).size).toBe(entryIds().length)
  expect(entryIds().filter((id) => id.includes('@'))).toHaveLength(25)
  expect(entryIds().filter((id) => !id.includes('@'))).toEqual(
    Object.keys(timeLimits).filter((id) => !id.startsWith('comply.')),
  )
})
