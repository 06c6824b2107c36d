// The provisions: each read in one way only, so that none is surer in one place than in another; each with its page.
import { describe, expect, test } from 'vitest'
import {
  countingRules,
  disputeKinds,
  exceptions,
  instruments,
  planSections,
  provisions,
  timeLimits,
} from '../../src/index'
import { routes } from '../../src/law/dispute-kinds'
import { readings, VERIFIED, weakest } from '../../src/law/provisions'

test('every provision stands once, by how it was read', () => {
  const citations = VERIFIED.flatMap((level): readonly string[] => readings[level])
  expect(citations.filter((citation, i) => citations.indexOf(citation) < i)).toEqual([])
  expect(Object.keys(provisions)).toEqual(citations)
})

test('the levels go from the strongest to the weakest, and a result is only as sure as the weakest', () => {
  expect(VERIFIED).toEqual(['statute', 'as-made', 'guidance', 'recollection'])
  expect(weakest(['as-made', 'guidance', 'statute'])).toBe('guidance')
  expect(weakest(['recollection', 'statute'])).toBe('recollection')
  expect(weakest([])).toBe('statute')
})

test('all were last reviewed on the day of the law page', () => {
  expect([...new Set(Object.values(provisions).map(({ lastReviewed }) => lastReviewed))]).toEqual(['2026-11-29'])
  expect([...new Set(Object.values(countingRules).map(({ lastReviewed }) => lastReviewed))]).toEqual(['2026-11-29'])
})

describe('each citation has its page', () => {
  const LEGISLATION = 'https://www.legislation.gov.uk'
  // biome-ignore format: one line a sort of citation
  test.each([
    ['CFA s.55', 'CFA', `${LEGISLATION}/ukpga/2014/6/section/55`],
    ['CFA s.51(2)(c)(iii)', 'CFA', `${LEGISLATION}/ukpga/2014/6/section/51`],
    ['Regs 33', 'Regs', `${LEGISLATION}/uksi/2014/1530/regulation/33`],
    ['Regs 45(6A)', 'Regs', `${LEGISLATION}/uksi/2014/1530/regulation/45`],
    ['Rules 12(3)(a)', 'Rules', `${LEGISLATION}/uksi/2008/2699/article/12`],
    ['Rules 21(1)(cc)', 'Rules', `${LEGISLATION}/uksi/2008/2699/article/21`],
    ['UT Rules 22(3)', 'UT Rules', `${LEGISLATION}/uksi/2008/2698/article/22`],
    ['Rec Regs 6(4)', 'Rec Regs', `${LEGISLATION}/uksi/2017/1306/regulation/6`],
    ['Detained Regs 29(7)', 'Detained Regs', `${LEGISLATION}/uksi/2015/62/regulation/29`],
    ['EqA Sch.17', 'EqA', `${LEGISLATION}/ukpga/2010/15/schedule/17`],
    ['EqA Sch.17 para 4', 'EqA', `${LEGISLATION}/ukpga/2010/15/schedule/17/paragraph/4`],
    ['BFDA s.1', 'BFDA', `${LEGISLATION}/ukpga/1971/80/section/1`],
    ['BFDA Sch.1', 'BFDA', `${LEGISLATION}/ukpga/1971/80/schedule/1`],
    ['LGA s.26B', 'LGA', `${LEGISLATION}/ukpga/1974/7/section/26B`],
    ['Interpretation Act s.9', 'Interpretation Act', `${LEGISLATION}/ukpga/1978/30/section/9`],
    ['CPR 54.8(2)(a)', 'CPR', `${LEGISLATION}/uksi/1998/3132/part/54`],
    ['SI 2020/471', 'SI 2020/471', `${LEGISLATION}/uksi/2020/471`],
    ['Code 9.83', 'Code', 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25'],
    ['Pre-Action Protocol for Judicial Review', 'Pre-Action Protocol for Judicial Review', 'https://www.justice.gov.uk/courts/procedure-rules/civil/protocol/prot_jrv'],
    ['L, M and P v Devon [2022] EWHC 493 (Admin)', 'Case law', 'https://caselaw.nationalarchives.gov.uk/ewhc/admin/2022/493'],
    ['KM and DM v Cheshire West and Chester [2024] UKUT 89 (AAC)', 'Case law', 'https://caselaw.nationalarchives.gov.uk/ukut/aac/2024/89'],
    ['Dodds v Walker [1981] 1 WLR 1027 (HL)', 'Case law', null],
  ] as const)('%s', (citation, instrument, url) => {
    expect(provisions[citation]).toMatchObject({ citation, instrument, url })
  })

  test('and every one an instrument, and a page unless it is an old case', () => {
    for (const { citation, instrument, url } of Object.values(provisions)) {
      expect(instruments).toHaveProperty([instrument])
      if (instrument !== 'Case law')
        expect([citation, url]).toEqual([citation, expect.stringMatching(/^https:\/\/www\./)])
    }
  })
})

describe('every citation in the law has a provision', () => {
  const cited = new Set<string>()
  const cite = (...law: readonly (readonly string[] | null | undefined)[]) => {
    for (const each of law.flatMap((list) => list ?? [])) cited.add(each)
  }
  for (const { versions } of Object.values(timeLimits))
    for (const { law, detainedLaw, counts } of versions) {
      cite(law, detainedLaw)
      for (const limb of counts.limbs) cite(limb.law, limb.detainedLaw)
    }
  for (const { law, ...rest } of Object.values(countingRules))
    cite(law, 'upperTribunal' in rest ? rest.upperTribunal.law : [])
  for (const { law } of Object.values(exceptions)) cite(law)
  for (const { law } of Object.values(disputeKinds)) cite([law])
  for (const { certificate } of Object.values(routes)) cite(certificate.law)
  for (const { appeal } of Object.values(planSections)) cite(appeal)

  test.each([...cited])('%s', (citation) => expect(provisions).toHaveProperty([citation]))
})

describe('how days are counted: each rule with its authority and how sure it is', () => {
  // biome-ignore format: one line a rule, in the order of the law page; before the Upper Tribunal where that has its own
  test.each([
    ['month-corresponding-date', 'as-made', undefined],
    ['event-day-excluded', 'as-made', undefined],
    ['event-day-counts', 'guidance', undefined],
    ['before-date', 'statute', undefined],
    ['at-least-before', 'statute', undefined],
    ['working-day', 'guidance', 'statute'],
    ['working-day-assumed', 'guidance', undefined],
    ['five-pm', 'guidance', 'statute'],
    ['roll-to-working-day', 'guidance', 'statute'], // as-made, and no surer than what a working day is
    ['lodge-after-august-or-christmas', 'as-made', undefined],
    ['days-not-counted', 'as-made', undefined],
    ['directed-date', 'as-made', 'as-made'],
    ['agreed-date', 'statute', undefined],
    ['upper-tribunal-days-not-counted', 'statute', undefined],
  ] as const)('%s', (id, verified, upperTribunal) => {
    const rule: { verified: string; upperTribunal?: { verified: string } } = countingRules[id]
    expect([rule.verified, rule.upperTribunal?.verified]).toEqual([verified, upperTribunal])
  })

  test('all of them are in the table, in its order', () => expect(Object.keys(countingRules)).toHaveLength(14))
})
