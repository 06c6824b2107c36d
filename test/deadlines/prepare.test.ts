// A row made ready: what could lift it, which of its dates go before which, and how each way of counting is read.
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src/dates/iso'
import { liftsEnd } from '../../src/deadlines/exceptions'
import { mayNotPrecede, prepare, preparedLimit } from '../../src/deadlines/prepare'
import { type LimitId, timeLimits } from '../../src/index'

const made = (id: LimitId) => prepare(id, timeLimits[id])

// The exceptions table of the law page, read the other way round; coronavirus lifts what falls under the Regulations.
// biome-ignore format: one line a limit
test.each<[LimitId, readonly string[], boolean]>([
  ['assessment.decide', ['school-closed', 'early-years-closed', 'exceptional-circumstances', 'absent-from-area'], true],
  ['assessment.give-advice', ['exceptional-circumstances', 'absent-from-area', 'missed-appointment'], true],
  ['assessment.notify-no-plan', ['school-closed', 'early-years-closed', 'exceptional-circumstances', 'absent-from-area'], true],
  ['plan.comment-on-draft', [], true],
  ['plan.finalise', ['school-closed', 'early-years-closed', 'exceptional-circumstances', 'absent-from-area'], true],
  ['reassessment.decide', [], true],
  ['reassessment.finalise', ['school-closed', 'early-years-closed', 'exceptional-circumstances', 'absent-from-area'], true],
  ['review.complete', [], false],
  ['mediation.contact-adviser', [], true],
  ['appeal.lodge', [], false],
  ['appeal.answer-recommendation', [], true],
  ['upper-tribunal.lodge', [], false],
  ['discrimination.claim', [], false],
  ['detained.decide', ['school-closed', 'exceptional-circumstances'], true],
  ['detained.comment-on-draft', [], true],
  ['comply.cease-plan', [], true],
  ['comply.amend-plan', ['school-closed', 'early-years-closed', 'exceptional-circumstances', 'absent-from-area'], true],
])('what could lift %s', (id, exceptions, coronavirus) => {
  const { exceptions: open, windowed } = made(id)
  expect(open).toEqual(exceptions)
  expect(windowed).toEqual(coronavirus ? ['coronavirus'] : [])
})

test.each([
  ['2020-04-30', false],
  ['2020-05-01', true],
  ['2020-09-25', true],
  ['2020-09-26', false],
])('coronavirus lifts a limit that ends on %s: %s (SI 2020/471)', (end, lifts) => {
  expect(liftsEnd('coronavirus', parseDay(end))).toBe(lifts)
  expect(liftsEnd('school-closed', parseDay(end))).toBe(true)
})

describe('how a way of counting is read', () => {
  // biome-ignore format: one line a limit
  test.each<[LimitId, { countsBack: boolean; takes: string | null; path: string }]>([
    ['assessment.decide', { countsBack: false, takes: null, path: 'dates.requestReceivedOn' }],
    ['review.give-notice', { countsBack: true, takes: null, path: 'dates.reviewMeetingOn' }],
    ['phase-transfer.finalise-other', { countsBack: true, takes: null, path: 'dates.nextPhaseStartsOn' }],
    ['mediation.give-date', { countsBack: true, takes: null, path: 'dates.mediationOn' }],
    ['mediation.certify-declined', { countsBack: false, takes: null, path: 'dates.adviserToldNoMediationOn' }],
    ['appeal.respond', { countsBack: false, takes: 'directed-date', path: 'dates.appealReceivedByAuthorityOn' }],
    ['comply.agreed-action', { countsBack: false, takes: 'agreed-date', path: 'dates.agreementMadeOn' }],
    ['comply.tell-authority', { countsBack: false, takes: null, path: 'dates.agreementMadeOn' }],
  ])('%s', (id, expected) => {
    expect(made(id).current.limbs[0]).toMatchObject(expected)
  })
})

test('a certificate cannot be issued before the notice was sent; a review and a request stand in no order', () => {
  expect(made('appeal.lodge').order).toEqual([['certificateIssuedOn', 'noticeSentOn']])
  expect(made('review.finalise-amendments').order).toEqual([['amendmentNoticeSentOn', 'reviewMeetingOn']])
  expect(made('move.review').order).toEqual([])
})

test('which dates a limit cannot do without', () => {
  expect(made('appeal.lodge').required).toEqual(['noticeSentOn'])
  expect(made('move.review').required).toEqual(['planMadeOrReviewedOn', 'planTransferredOn'])
  expect(made('review.finalise-amendments').required).toEqual([])
  expect(made('comply.amend-plan').required).toEqual([])
})

test('what an event may not precede is followed through the chain', () => {
  expect([...mayNotPrecede('responseReceivedOn')]).toEqual([
    'appealReceivedByAuthorityOn',
    'appealReceivedByTribunalOn',
    'noticeSentOn',
    'requestReceivedOn',
    'reviewMeetingOn',
  ])
  expect([...mayNotPrecede('requestReceivedOn')]).toEqual([])
})

test('a limit is made ready once', () => {
  expect(preparedLimit('appeal.lodge')).toBe(preparedLimit('appeal.lodge'))
})
