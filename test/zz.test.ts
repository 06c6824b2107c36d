import { test } from 'vitest'
import { calculateDeadline, caseFileProblems, createCalendar, disputeProblems, noticeProblems } from '../src/index'

const D = { noticeSentOn: '2025-03-03' }
const A = { kind: 'refusal-to-assess' }
class K {
  noticeSentOn = '2025-03-03'
}
const files: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['text', '{"dates":{}}'],
  ['list', []],
  ['Map', new Map()],
  ['class', new K()],
  ['Date', new Date(0)],
  ['no dates', {}],
  ['null dates', { dates: null }],
  ['list dates', { dates: [] }],
  ['Map dates', { dates: new Map() }],
  ['key', { dates: {}, disputes: [] }],
  ['key far', { dates: {}, zzz: 1 }],
  ['reference number', { dates: {}, reference: 117 }],
  ['ref long', { dates: {}, reference: 'x'.repeat(1001) }],
  ['event', { dates: { noticeSend: '2025-03-03' } }],
  ['event far', { dates: { zzz: '2025-03-03' } }],
  ['day', { dates: { noticeSentOn: '2025-02-30' } }],
  ['time', { dates: { noticeSentOn: '2025-03-03T10:00' } }],
  ['bad hour', { dates: { appealReceivedByTribunalOn: '2025-03-03T24:00' } }],
  ['order', { dates: { requestReceivedOn: '2025-05-12', noticeSentOn: '2025-05-11' } }],
  ['chain', { dates: { requestReceivedOn: '2025-05-12', mediationOn: '2025-05-11' } }],
  ['concession', { dates: { responseReceivedOn: '2025-05-12', concessionNotifiedOn: '2025-05-13' } }],
  ['dispute empty', { dates: {}, dispute: [] }],
  ['no kind', { dates: {}, dispute: {} }],
  ['kind', { dates: {}, dispute: { kind: 'refusal-to-asses' } }],
  ['two persons', { dates: {}, dispute: [A, { ...A, detained: true }] }],
  ['order list', { dates: {}, order: ['comply.amend-plan'] }],
  ['order key', { dates: {}, order: { require: [] } }],
  ['requires text', { dates: {}, order: { requires: 'comply.amend-plan' } }],
  ['requires unknown', { dates: {}, order: { requires: ['comply.amend'] } }],
  ['requires not comply', { dates: {}, order: { requires: ['appeal.lodge'] } }],
  ['requires not from', { dates: {}, agreement: { requires: ['comply.cease-plan'] } }],
  ['requires not from c', { dates: {}, concession: { requires: ['comply.reconsider'] } }],
  ['requires detained', { dates: {}, dispute: { ...A, detained: true }, order: { requires: ['comply.amend-plan'] } }],
  ['directed list', { dates: {}, directed: [] }],
  ['directed id', { dates: {}, directed: { zzz: '2025-03-03' } }],
  ['directed comply no source', { dates: {}, directed: { 'comply.amend-plan': '2025-03-03' } }],
  ['directed wrong source', { dates: {}, directed: { 'comply.cease-plan@agreementMadeOn': '2025-03-03' } }],
  ['unreachable', { dates: {}, dispute: A, directed: { 'comply.amend-plan@orderMadeOn': '2025-03-03' } }],
  ['directed none', { dates: {}, dispute: A, directed: { 'mediation.arrange': '2025-03-03' } }],
  ['directed not agreed', { dates: {}, dispute: A, agreed: { 'appeal.respond': '2025-03-03' } }],
  [
    'agreed not directed',
    { dates: {}, dispute: A, directed: { 'comply.notify-assessment@agreementMadeOn': '2025-03-03' } },
  ],
  [
    'before',
    { dates: { appealReceivedByAuthorityOn: '2025-05-01' }, dispute: A, directed: { 'appeal.respond': '2025-04-30' } },
  ],
  [
    'both',
    { dates: {}, dispute: A, directed: { 'appeal.respond': '2025-04-30' }, agreed: { 'appeal.respond': '2025-04-30' } },
  ],
  [
    'done unreach',
    {
      dates: {},
      dispute: { kind: 'plan-content', sections: ['I'] },
      done: { 'mediation.contact-adviser': '2025-04-30' },
    },
  ],
  ['done before', { dates: { requestReceivedOn: '2025-05-12' }, done: { 'assessment.decide': '2025-05-11' } }],
  ['done time', { dates: { requestReceivedOn: '2025-05-12' }, done: { 'plan.comment-on-draft': '2025-06-11T10:00' } }],
  ['rel list', { dates: {}, relieved: {} }],
  ['rel item', { dates: {}, relieved: ['x'] }],
  ['rel empty', { dates: {}, relieved: [{}] }],
  ['rel key', { dates: {}, relieved: [{ entry: 'plan.finalise', exceptions: 'school-closed' }] }],
  ['rel not lift', { dates: {}, relieved: [{ entry: 'plan.finalise', exception: 'missed-appointment' }] }],
  ['rel none', { dates: {}, relieved: [{ entry: 'review.give-notice', exception: 'coronavirus' }] }],
  [
    'rel detained',
    {
      dates: {},
      dispute: { ...A, detained: true },
      relieved: [{ entry: 'comply.notify-assessment@orderMadeOn', exception: 'school-closed' }],
    },
  ],
  [
    'closure fail',
    {
      dates: {},
      relieved: [
        {
          entry: 'plan.finalise',
          exception: 'school-closed',
          closure: { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-23', reopensOn: '2025-09-03' },
        },
      ],
    },
  ],
  [
    'closure other',
    {
      dates: {},
      relieved: [
        {
          entry: 'plan.finalise',
          exception: 'absent-from-area',
          closure: { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-23', reopensOn: '2025-09-03' },
        },
      ],
    },
  ],
  [
    'closure rev',
    {
      dates: {},
      relieved: [
        {
          entry: 'plan.finalise',
          exception: 'school-closed',
          closure: { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-23', reopensOn: '2025-07-03' },
        },
      ],
    },
  ],
  [
    'closure missing',
    {
      dates: {},
      relieved: [
        {
          entry: 'plan.finalise',
          exception: 'school-closed',
          closure: { closedFrom: '2025-07-23', reopensOn: '2025-09-03' },
        },
      ],
    },
  ],
  [
    'closure key',
    {
      dates: {},
      relieved: [
        {
          entry: 'plan.finalise',
          exception: 'school-closed',
          closure: { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-23', reopensOn: '2025-09-03', school: 'x' },
        },
      ],
    },
  ],
  ['nr', { dates: {}, notRecorded: 'review.report' }],
  ['nr2', { dates: {}, notRecorded: ['review.reports'] }],
  ['nr3', { dates: {}, notRecorded: [1] }],
  ['law', { dates: { requestReceivedOn: '2014-08-31' } }],
  ['det law', { dates: { noticeSentOn: '2015-03-31' }, dispute: { ...A, detained: true } }],
  ['conc', { dates: { concessionNotifiedOn: '2015-03-22' }, dispute: A }],
  ['rec', { dates: { recommendationMadeOn: '2018-04-02' } }],
  ['assumed', { dates: { assessmentDecisionSentOn: '2014-08-31', adviceGivenOn: '2014-08-31' }, dispute: A }],
]
const disputes: [string, unknown][] = [
  ['nothing', undefined],
  ['text', 'x'],
  ['map', new Map()],
  ['none', {}],
  ['kind', { kind: 1 }],
  ['sections', { kind: 'plan-content' }],
  ['s empty', { kind: 'plan-content', sections: [] }],
  ['s wrong', { kind: 'plan-content', sections: ['B', 'L', 'X'] }],
  ['s text', { kind: 'plan-content', sections: 'B' }],
  ['s refusal', { kind: 'refusal-to-assess', sections: ['B'] }],
  ['rec', { kind: 'plan-content', sections: ['B'], recommendations: ['health'] }],
  ['rec t', { kind: 'refusal-to-issue-plan', recommendations: 'health' }],
  ['rec w', { kind: 'refusal-to-issue-plan', recommendations: ['Health'] }],
  ['det', { kind: 'refusal-to-assess', detained: 'yes' }],
  ['dec', { kind: 'refusal-to-assess', decidedOn: '2025-02-30' }],
  ['dec law', { kind: 'refusal-to-assess', decidedOn: '2014-08-31' }],
  ['dec law det', { kind: 'refusal-to-assess', detained: true, decidedOn: '2015-03-31' }],
  ['unknown kind keys', { kind: 'zzz', sections: ['B'], foo: 1 }],
]
const calls: [string, () => unknown][] = []
const c = (l: any, d: any, o?: any) => calls.push([JSON.stringify([l, d, o]), () => calculateDeadline(l, d, o)])
c('appeal.lodged', D)
c(undefined, D)
c('zzz', D)
c('appeal.lodge', undefined)
c('appeal.lodge', [])
c('appeal.lodge', new Map())
c('appeal.lodge', { noticeSent: 'x' })
c('appeal.lodge', { requestReceivedOn: '2025-03-03' })
c('appeal.lodge', {})
c('move.review', { planTransferredOn: '2025-09-01' })
c('comply.amend-plan', {})
c('comply.cease-plan', {})
c('review.finalise-amendments', {})
c('appeal.costs', {})
c('comply.amend-plan', { orderMadeOn: '2025-06-06', agreementMadeOn: '2025-04-09' })
c('appeal.costs', { tribunalDecisionSentOn: '2025-06-06', withdrawalNoticeSentOn: '2025-06-06' })
c('comply.cease-plan', { agreementMadeOn: '2025-06-06' })
c('appeal.lodge', { noticeSentOn: null })
c('appeal.lodge', { noticeSentOn: '2025-03-03', certificateIssuedOn: '2025-03-02' })
c('appeal.lodge', { noticeSentOn: '2014-08-31' })
c('appeal.lodge', D, { directedDueon: 'x' })
c('appeal.lodge', D, '2025')
c('appeal.lodge', D, { calendar: {} })
c('appeal.lodge', D, { dispute: {} })
c('appeal.lodge', D, { dispute: { kind: 'draft-plan' } })
c('comply.amend-plan', { orderMadeOn: '2025-06-06' }, { dispute: { ...A, detained: true } })
c('appeal.lodge', D, { agreedDueOn: '2025-06-06' })
c('comply.amend-plan', { agreementMadeOn: '2025-06-06' }, { directedDueOn: '2025-06-06' })
c('mediation.arrange', { authorityToldOfMediationOn: '2025-06-06' }, { directedDueOn: '2025-06-06' })
c('appeal.lodge', D, { directedDueOn: '2025-06-06', agreedDueOn: '2025-06-06' })
c('appeal.lodge', D, { directedDueOn: '2025-03-02' })
c('assessment.decide', { requestReceivedOn: '2025-03-02' }, { relievedBy: 'holidays' })
c('assessment.decide', { requestReceivedOn: '2025-03-02' }, { relievedBy: 'missed-appointment' })
c('appeal.lodge', D, { relievedBy: 'coronavirus' })
c('assessment.decide', { requestReceivedOn: '2025-03-02' }, { relievedBy: 'coronavirus' })
c('move.transfer-plan', { movedOn: '2020-05-04' }, { relievedBy: 'coronavirus' })
c('assessment.decide', { requestReceivedOn: '2025-03-02' }, { closure: {} })
c(
  'mediation.certify-declined',
  { adviserToldNoMediationOn: '2028-12-29' },
  { calendar: createCalendar({ beyond: 'error' }) },
)
test('x', () => {
  for (const [n, f] of files)
    for (const p of caseFileProblems(f)) console.log(`F ${n} | ${p.code} | ${p.path} | ${p.message}`)
  for (const [n, f] of disputes)
    for (const p of disputeProblems(f)) console.log(`D ${n} | ${p.code} | ${p.path} | ${p.message}`)
  for (const p of noticeProblems('x')) console.log(`N | ${p.code} | ${p.path} | ${p.message}`)
  for (const [n, f] of calls)
    try {
      f()
      console.log('C no error', n)
    } catch (e: any) {
      console.log(`C ${n} | ${e.code} | ${e.path} | ${e.message}`)
    }
})
