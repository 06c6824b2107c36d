// What follows from each kind of dispute, word for word where it matters.
import { expect, test } from 'vitest'
import { classifyDecision, classifyNotice, type Dispute, TimescalesError } from '../../src/index'
import { explainClassification } from '../../src/text'

const explain = (dispute: Dispute) => explainClassification(classifyDecision(dispute))

test('refusal to assess: the certificate comes first, then the appeal, mediation and its rights', () => {
  expect(explain({ kind: 'refusal-to-assess' })).toEqual([
    'First contact a mediation adviser. The Tribunal needs a mediation certificate with this appeal [CFA s.55].',
    'You can appeal to the Tribunal [CFA s.51(2)(a)].',
    'The time to appeal is 2 months after the letter or 1 month after the certificate, whichever is later. Your appeal must have reached the Tribunal by then [Rules 20(1)(c)].',
    "A child's parent appeals. A young person over compulsory school age appeals in their own name.",
    'You can get the certificate without mediation, if you contact the adviser in time. Tell the adviser that you do not want to mediate [Regs 34(1); Regs 34(2)].',
    'You can appeal this refusal even if there was an assessment in the last six months [CFA s.51(2)(a)].',
    'The Tribunal makes no recommendations on health or social care here [Rec Regs 3].',
    'Mediation is open to you, on education. It is for the council to arrange [CFA s.54].',
    'Mediation is free.',
    'You do not have to take part.',
    'The council must come, with someone who can decide.',
    'You can bring someone to support you.',
    'Your travel and other costs of coming can be paid.',
    'Disagreement resolution is open at any time between the parent or young person and the council [CFA s.57].',
    'It is confidential and independent of the council, and you choose whether to take part.',
    'It needs no certificate and does not change any time to appeal.',
  ])
})

test('placement only: exempt, not excluded, and the limit stays where it is', () => {
  const items = explain({ kind: 'plan-content', sections: ['I', 'G'] })
  expect(items[0]).toBe('You can appeal to the Tribunal [CFA s.51(2)(c)].')
  expect(items).toContain(
    'The time to appeal is 2 months after the letter. Your appeal must have reached the Tribunal by then [Rules 20(1)(c)].',
  )
  expect(items).toContain('You do not need a mediation certificate, as this is about placement only [CFA s.55(2)].')
  expect(items).toContain('You can still mediate. That does not make the time to appeal longer.')
  expect(items).toContain(
    'The Tribunal can also make recommendations on health. They change nothing about the certificate [Rec Regs 3].',
  )
  expect(items.join(' ')).not.toContain('First contact')
})

test('ceasing to maintain a plan: it is kept meanwhile', () => {
  const items = explain({ kind: 'cease-to-maintain-plan', recommendations: ['health', 'social-care'] })
  expect(items).toContain(
    'The council must keep the plan until the time to appeal has passed and, if you appeal, until the appeal is decided [CFA s.45].',
  )
  expect(items.join(' ')).toContain('recommendations on health and social care.')
  expect(explain({ kind: 'cease-to-maintain-plan', detained: true }).join(' ')).not.toContain('must keep the plan')
})

const NO_CERTIFICATE = 'So no mediation certificate is needed.'

test.each<[name: string, dispute: Dispute, said: readonly string[]]>([
  [
    'health or social care alone',
    { kind: 'plan-content', sections: ['G'] },
    [
      'There is no appeal about health or social care alone. The Tribunal looks at them only with an appeal about education [CFA s.51(2)(c)].',
      NO_CERTIFICATE,
      'Mediation is open to you, on health. It is for the health commissioning body to arrange [CFA s.53].',
    ],
  ],
  [
    'a section without appeal',
    { kind: 'plan-content', sections: ['E'] },
    ['There is no appeal about this part of the plan alone [CFA s.51(2)(c)].', NO_CERTIFICATE],
  ],
  [
    'a draft plan',
    { kind: 'draft-plan' },
    [
      'You can comment on the draft plan now [Regs 13(1)(a)].',
      'There is no appeal until the plan is final.',
      NO_CERTIFICATE,
    ],
  ],
  [
    'a discrimination claim',
    { kind: 'disability-discrimination' },
    [
      'You can bring a claim against the school to the Tribunal. The time is 6 months from the end of the conduct, counting that day [EqA Sch.17; EqA Sch.17 para 4].',
      'This is a claim and not an appeal. It is outside the mediation scheme, so it needs no certificate.',
    ],
  ],
  [
    'health or social care provision',
    { kind: 'health-or-social-care-provision' },
    [
      'There is no appeal about this. Disagreement resolution is one way to settle it [CFA s.57].',
      NO_CERTIFICATE,
      'If the provision is in the plan, mediation is open too. Then the dispute is about what the plan says, in section C, D, G or H [CFA s.53; CFA s.54].',
      'Disagreement resolution is open at any time between the parent or young person, the council and the health commissioning body [CFA s.57].',
    ],
  ],
  [
    'between authorities',
    { kind: 'between-authorities' },
    ['Disagreement resolution is open at any time between the council and the health commissioning body [CFA s.57].'],
  ],
  [
    'a statement',
    { kind: 'statement-of-sen' },
    ['There is no appeal about a statement of SEN. Statements ended on 31 March 2018.', NO_CERTIFICATE],
  ],
  [
    'a detained person',
    { kind: 'refusal-to-reassess', detained: true },
    [
      'There is no appeal about this.',
      'For a detained person there are only three appeals: a refusal to assess, no plan on release, and placement in a first plan [CFA s.73].',
      NO_CERTIFICATE,
    ],
  ],
])('%s', (_, dispute, said) => {
  const items = explain(dispute)
  for (const item of said) expect(items).toContain(item)
  expect(items.join(' ')).not.toMatch(/you can appeal|First contact/i)
})

test('a detained person: their own appeal, certificate and home council', () => {
  const items = explain({ kind: 'refusal-to-assess', detained: true })
  expect(items).toContain(
    'You can get the certificate without mediation, if you contact the adviser in time. Tell the adviser that you do not want to mediate [Detained Regs 20(1); Detained Regs 20(2)].',
  )
  expect(items).toContain(
    'You can appeal this refusal even if there was an assessment in the last six months [CFA s.73(2)(a)].',
  )
  expect(items.join(' ')).toContain('Mediation is open to you, on education. It is for the home council to arrange')
  expect(items.join(' ')).not.toContain('isagreement resolution')
})

test('several decisions in one notice: read together, then each alone', () => {
  const items = explainClassification(
    classifyNotice([
      { kind: 'plan-content', sections: ['I'] },
      { kind: 'refusal-to-amend-plan' },
      { kind: 'education-duties' },
    ]),
  )
  expect(items[0]).toMatch(/^First contact a mediation adviser/)
  expect(items.slice(-4)).toEqual([
    'The letter has 3 disputed decisions, read together. Each alone would be:',
    'What the plan says: an appeal, without a certificate [CFA s.55(2)].',
    'Refusal to amend the plan: an appeal, with a certificate [CFA s.55].',
    'How education duties are carried out: no appeal [CFA s.57].',
  ])
})

test('what is no classification is refused with a sentence', () => {
  expect(() => explainClassification(null as never)).toThrow(TimescalesError)
})
