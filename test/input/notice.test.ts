// The decision that is taken for the notice, where nobody dated the notice itself.
import { expect, test } from 'vitest'
import { formatDay, readIso } from '../../src/dates/iso'
import { checkCaseFile } from '../../src/input/case-file'
import { assumedNotice } from '../../src/input/notice'
import { throwFirst } from '../../src/input/report'

const content = { kind: 'plan-content', sections: ['F'] }
const assess = { kind: 'refusal-to-assess' }
const amend = { kind: 'refusal-to-amend-plan' }
const cease = { kind: 'cease-to-maintain-plan' }
const EVER = '9999-12-31'

// biome-ignore format: one line a case
test.each<[what: string, dispute: unknown, dates: object, latest: string, day: string | null]>([
  ['its decision', assess, { assessmentDecisionSentOn: '2025-03-03' }, EVER, '2025-03-03'],
  ['nothing is dated', assess, {}, EVER, null],
  ['the notice is dated', assess, { noticeSentOn: '2025-03-04', assessmentDecisionSentOn: '2025-03-03' }, EVER, null],
  ['the decision of another kind', assess, { finalPlanSentOn: '2025-03-03' }, EVER, null],
  ['a kind without a decision that stands for its notice', { kind: 'refusal-to-reassess' }, { assessmentDecisionSentOn: '2025-03-03' }, EVER, null],
  ['on the last day that counts', assess, { assessmentDecisionSentOn: '2025-03-03' }, '2025-03-03', '2025-03-03'],
  ['after it', assess, { assessmentDecisionSentOn: '2025-03-03' }, '2025-03-02', null],
  ['of several plans the latest', content, { finalPlanSentOn: '2024-03-03', amendedPlanSentOn: '2025-03-03' }, EVER, '2025-03-03'],
  ['of several plans the latest, though it is named first', content, { finalPlanSentOn: '2025-03-03', amendedPlanSentOn: '2024-03-03' }, EVER, '2025-03-03'],
  ['of several plans the latest that is not too late', content, { finalPlanSentOn: '2024-03-03', amendedPlanSentOn: '2025-03-03' }, '2025-03-02', '2024-03-03'],
  ['of two decisions the one that names itself first', amend, { reviewDecisionSentOn: '2025-03-03', noAmendmentNoticeSentOn: '2025-02-03' }, EVER, '2025-02-03'],
  ['of two decisions the one that names itself first, though it is the later', cease, { reviewDecisionSentOn: '2025-02-03', noAmendmentNoticeSentOn: '2025-03-03' }, EVER, '2025-03-03'],
  ['of two disputes the first whose decision is dated', [assess, content], { finalPlanSentOn: '2025-03-03' }, EVER, '2025-03-03'],
  ['of two disputes the first', [content, amend], { finalPlanSentOn: '2024-03-03', reviewDecisionSentOn: '2025-03-03' }, EVER, '2024-03-03'],
  ['on the day on which the adviser was contacted', assess, { assessmentDecisionSentOn: '2025-03-03', adviserContactedOn: '2025-03-03' }, EVER, '2025-03-03'],
  ['after the adviser was contacted', assess, { assessmentDecisionSentOn: '2025-03-03', adviserContactedOn: '2025-03-02' }, EVER, null],
  ['between a concession and what came before it', content, { finalPlanSentOn: '2025-03-03', amendedPlanSentOn: '2025-05-01', concessionNotifiedOn: '2025-04-01' }, EVER, '2025-03-03'],
  ['after the council changed its mind', assess, { assessmentDecisionSentOn: '2025-03-03', decisionReversedOn: '2025-03-02' }, EVER, null],
  ['on the day on which the council changed its mind', assess, { assessmentDecisionSentOn: '2025-03-03', decisionReversedOn: '2025-03-03' }, EVER, '2025-03-03'],
])('%s', (_what, dispute, dates, latest, day) => {
  const { moments, disputes } = checkCaseFile({ dispute, dates }, throwFirst) ?? { moments: new Map(), disputes: [] }
  const found = assumedNotice(moments, disputes, readIso(latest))
  expect(found === null ? null : formatDay(found)).toBe(day)
})
