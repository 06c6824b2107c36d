// Which dispute is it? Section 2 of the law page as tables: appeal, certificate, mediation, recommendations, limits.
import { describe, expect, test } from 'vitest'
import {
  type CertificateReason,
  type Classification,
  classifyDecision,
  classifyNotice,
  type Dispute,
  disputeKinds,
  needsMediationCertificate,
  type PlanSection,
  planSections,
  TimescalesError,
} from '../../src/index'

const inShort = (c: Classification) => ({
  appeal: c.appeal.available,
  needed: c.certificate.needed,
  reason: c.certificate.reason,
  mediation: c.mediation.scope,
})

const codeOf = (run: () => unknown): string | null => {
  try {
    run()
    return null
  } catch (error) {
    return error instanceof TimescalesError ? error.code : String(error)
  }
}

describe('every kind of dispute', () => {
  // biome-ignore format: one line a kind, as the law page has them
  const kinds: [Dispute, { appeal: string | null; reason: CertificateReason; mediation: string[]; between: string[] }][] = [
    [{ kind: 'refusal-to-assess' }, { appeal: 'CFA s.51(2)(a)', reason: 'educational-appeal', mediation: ['education'], between: ['parent-or-young-person', 'local-authority'] }],
    [{ kind: 'refusal-to-issue-plan' }, { appeal: 'CFA s.51(2)(b)', reason: 'educational-appeal', mediation: ['education'], between: ['parent-or-young-person', 'local-authority'] }],
    [{ kind: 'plan-content', sections: ['B', 'F', 'I'] }, { appeal: 'CFA s.51(2)(c)', reason: 'educational-appeal', mediation: ['education'], between: ['parent-or-young-person', 'local-authority'] }],
    [{ kind: 'plan-content', sections: ['I'] }, { appeal: 'CFA s.51(2)(c)', reason: 'placement-only', mediation: ['education'], between: ['parent-or-young-person', 'local-authority'] }],
    [{ kind: 'plan-content', sections: ['C'] }, { appeal: null, reason: 'no-appeal-right', mediation: ['health'], between: ['parent-or-young-person', 'local-authority'] }],
    [{ kind: 'plan-content', sections: ['E'] }, { appeal: null, reason: 'no-appeal-right', mediation: ['education'], between: ['parent-or-young-person', 'local-authority'] }],
    [{ kind: 'refusal-to-reassess' }, { appeal: 'CFA s.51(2)(d)', reason: 'educational-appeal', mediation: ['education'], between: ['parent-or-young-person', 'local-authority'] }],
    [{ kind: 'refusal-to-amend-plan' }, { appeal: 'CFA s.51(2)(e)', reason: 'educational-appeal', mediation: ['education'], between: ['parent-or-young-person', 'local-authority'] }],
    [{ kind: 'cease-to-maintain-plan' }, { appeal: 'CFA s.51(2)(f)', reason: 'educational-appeal', mediation: ['education'], between: ['parent-or-young-person', 'local-authority'] }],
    [{ kind: 'draft-plan' }, { appeal: null, reason: 'no-appeal-right', mediation: [], between: ['parent-or-young-person', 'local-authority'] }],
    [{ kind: 'disability-discrimination' }, { appeal: null, reason: 'outside-mediation-scheme', mediation: [], between: [] }],
    [{ kind: 'education-duties' }, { appeal: null, reason: 'no-appeal-right', mediation: [], between: ['parent-or-young-person', 'local-authority', 'governing-body', 'further-education-institution', 'academy'] }],
    [{ kind: 'special-educational-provision' }, { appeal: null, reason: 'no-appeal-right', mediation: [], between: ['parent-or-young-person', 'early-years-provider', 'school', 'post-16-institution'] }],
    [{ kind: 'health-or-social-care-provision' }, { appeal: null, reason: 'no-appeal-right', mediation: [], between: ['parent-or-young-person', 'local-authority', 'health-commissioning-body'] }],
    [{ kind: 'between-authorities' }, { appeal: null, reason: 'no-appeal-right', mediation: [], between: ['local-authority', 'health-commissioning-body'] }],
    [{ kind: 'statement-of-sen' }, { appeal: null, reason: 'no-appeal-right', mediation: [], between: [] }],
  ]

  test('all of them are in the table', () => {
    expect([...new Set(kinds.map(([{ kind }]) => kind))].sort()).toEqual(Object.keys(disputeKinds).sort())
  })

  test.each(kinds)('%j', (dispute, { appeal, reason, mediation, between }) => {
    const found = classifyDecision(dispute)
    expect(found.kind).toBe(dispute.kind)
    expect(found.appeal.available).toBe(appeal !== null)
    if (appeal !== null) expect(found.appeal).toEqual({ available: true, provision: appeal })
    else expect(found.appeal).toEqual({ available: false, reason: expect.any(String) })
    expect(found.certificate).toMatchObject({ needed: reason === 'educational-appeal', reason })
    expect(found.mediation).toMatchObject({ available: mediation.length > 0, scope: mediation })
    expect(found.recommendations).toEqual({ health: false, socialCare: mediation.includes('social-care') })
    expect(found.disagreementResolution).toEqual({ available: between.length > 0, between })
    expect(needsMediationCertificate(dispute)).toBe(reason === 'educational-appeal')
  })

  test.each(kinds)('%j is frozen, equal to its own JSON, and the same each time', (dispute) => {
    const found = classifyDecision(dispute)
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
    expect(classifyDecision({ ...dispute })).toEqual(found)
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(found)).toBe(true)
  })

  test('mediation is free, voluntary, and brings what the law page lists', () => {
    expect(classifyDecision({ kind: 'refusal-to-assess' }).mediation.rights).toEqual([
      'free',
      'voluntary-for-the-family',
      'authority-attends-with-someone-who-can-decide',
      'supporter-may-come',
      'travel-and-expenses-payable',
    ])
    expect(classifyDecision({ kind: 'draft-plan' }).mediation.rights).toEqual([])
  })

  test('why there is no appeal', () => {
    // biome-ignore format: one line a reason
    expect([
      ['plan-content', 'C'], ['plan-content', 'A'], ['draft-plan'], ['disability-discrimination'], ['education-duties'],
      ['between-authorities'], ['statement-of-sen'],
    ].map(([kind, section]) => classifyDecision((section ? { kind, sections: [section] } : { kind }) as Dispute).appeal.reason)).toEqual([
      'health-or-social-care-alone', 'section-without-appeal', 'not-final-yet', 'claim-not-appeal', 'disagreement-resolution',
      'disagreement-resolution', 'statements-ended',
    ])
  })
})

// ---------------------------------------------------------------------------------------------------------------
// The content of a plan: every combination of what its sections are about.

describe('sections of a plan', () => {
  const EDUCATION = { appeal: true, needed: true, reason: 'educational-appeal' }
  const PLACEMENT = { appeal: true, needed: false, reason: 'placement-only' }
  const NONE = { appeal: false, needed: false, reason: 'no-appeal-right' }

  // Of a detained person only the placement can be appealed: with I it is placement only, without it there is no appeal.
  // biome-ignore format: one line a combination: sections, not detained, detained, mediation (not detained)
  const combinations: [PlanSection[], typeof EDUCATION, typeof EDUCATION, string[]][] = [
    [['B'], EDUCATION, NONE, ['education']],
    [['F'], EDUCATION, NONE, ['education']],
    [['B', 'F'], EDUCATION, NONE, ['education']],
    [['I'], PLACEMENT, PLACEMENT, ['education']],
    [['C'], NONE, NONE, ['health']],
    [['G'], NONE, NONE, ['health']],
    [['D'], NONE, NONE, ['social-care']],
    [['H'], NONE, NONE, ['social-care']],
    [['H1'], NONE, NONE, ['social-care']],
    [['H2'], NONE, NONE, ['social-care']],
    [['C', 'D'], NONE, NONE, ['health', 'social-care']],
    [['A'], NONE, NONE, ['education']],
    [['E'], NONE, NONE, ['education']],
    [['J'], NONE, NONE, ['education']],
    [['K'], NONE, NONE, ['education']],
    [['A', 'E', 'J', 'K'], NONE, NONE, ['education']],
    [['B', 'I'], EDUCATION, PLACEMENT, ['education']],
    [['F', 'I'], EDUCATION, PLACEMENT, ['education']],
    [['B', 'C'], EDUCATION, NONE, ['education', 'health']],
    [['F', 'H1'], EDUCATION, NONE, ['education', 'social-care']],
    [['B', 'E'], EDUCATION, NONE, ['education']],
    [['I', 'C'], PLACEMENT, PLACEMENT, ['education', 'health']],
    [['I', 'D', 'G', 'H2'], PLACEMENT, PLACEMENT, ['education', 'health', 'social-care']],
    [['I', 'A'], PLACEMENT, PLACEMENT, ['education']],
    [['G', 'K'], NONE, NONE, ['education', 'health']],
    [['B', 'C', 'I'], EDUCATION, PLACEMENT, ['education', 'health']],
    [['B', 'I', 'E'], EDUCATION, PLACEMENT, ['education']],
    [['B', 'C', 'E'], EDUCATION, NONE, ['education', 'health']],
    [['I', 'C', 'E'], PLACEMENT, PLACEMENT, ['education', 'health']],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'], EDUCATION, PLACEMENT, ['education', 'health', 'social-care']],
  ]

  test('every section alone, and every combination of the four classes, is in the table', () => {
    const classes = { BF: 'e', I: 'p', CDGH1H2: 'h', AEJK: 'o' }
    const classOf = (section: string) =>
      Object.entries(classes).find(([sections]) => sections.includes(section))?.[1] as string
    const seen = combinations.map(([sections]) => [...new Set(sections.map(classOf))].sort().join(''))
    expect(new Set(seen).size).toBe(15)
    for (const section of Object.keys(planSections))
      expect(combinations.map(([sections]) => sections.join())).toContain(section)
  })

  describe.each(combinations)('%j', (sections, free, detained, mediation) => {
    test('not detained', () => {
      expect(inShort(classifyDecision({ kind: 'plan-content', sections }))).toEqual({ ...free, mediation })
    })

    test('detained', () => {
      expect(inShort(classifyDecision({ kind: 'plan-content', sections, detained: true }))).toMatchObject(detained)
    })

    test('the order and repetition of sections change nothing', () => {
      const shuffled = [...sections, ...sections].reverse()
      expect(classifyDecision({ kind: 'plan-content', sections: shuffled })).toEqual(
        classifyDecision({ kind: 'plan-content', sections }),
      )
    })

    test('recommendations on what it says of health and social care, where there is an appeal', () => {
      expect(classifyDecision({ kind: 'plan-content', sections }).recommendations).toEqual({
        health: free.appeal && mediation.includes('health'),
        socialCare: free.appeal && mediation.includes('social-care'),
      })
      expect(classifyDecision({ kind: 'plan-content', sections, detained: true }).recommendations).toEqual({
        health: false,
        socialCare: false,
      })
    })
  })

  test.each([
    [['C'], 'commissioning-body'],
    [['C', 'G'], 'commissioning-body'],
    [['C', 'D'], 'local-authority'],
    [['C', 'I'], 'local-authority'],
    [['D'], 'local-authority'],
    [['B'], 'local-authority'],
    [['A'], 'local-authority'],
    [['C', 'A'], 'local-authority'],
  ] as const)('mediation about %j is arranged by %s', (sections, arrangedBy) => {
    expect(classifyDecision({ kind: 'plan-content', sections }).mediation.arrangedBy).toBe(arrangedBy)
  })

  test.each([
    ['B', ['CFA s.51(2)(c)(i)']],
    ['F', ['CFA s.51(2)(c)(ii)']],
    ['I', ['CFA s.51(2)(c)(iii)', 'CFA s.51(2)(c)(iv)']],
  ] as const)('the appeal against %s rests on %j', (section, provisions) => {
    const { basis } = classifyDecision({ kind: 'plan-content', sections: [section] })
    expect(basis.filter((id) => id.startsWith('CFA s.51(2)(c)('))).toEqual(provisions)
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('detained persons (CFA s.73)', () => {
  test.each([
    ['refusal-to-assess', true],
    ['refusal-to-issue-plan', true],
    ['refusal-to-reassess', false],
    ['refusal-to-amend-plan', false],
    ['cease-to-maintain-plan', false],
  ] as const)('%s: appeal %s', (kind, available) => {
    const found = classifyDecision({ kind, detained: true })
    expect(found.appeal).toEqual(
      available ? { available, provision: 'CFA s.73' } : { available, reason: 'detained-person' },
    )
    expect(found.certificate.needed).toBe(available)
    expect(found.mediation.available).toBe(available)
  })

  test('detained: false is the same as nothing said', () => {
    expect(classifyDecision({ kind: 'refusal-to-assess', detained: false })).toEqual(
      classifyDecision({ kind: 'refusal-to-assess' }),
    )
  })

  test('placement in a first plan', () => {
    const found = classifyDecision({ kind: 'plan-content', sections: ['B', 'I'], detained: true })
    expect(found.appeal.provision).toBe('CFA s.73')
    expect(found.certificate.reason).toBe('placement-only')
    expect(found.limits).toContain('comply.amend-placement')
    expect(found.limits).not.toContain('comply.amend-plan')
  })
})

describe('recommendations (Rec Regs)', () => {
  const extensible = [
    'refusal-to-issue-plan',
    'refusal-to-reassess',
    'refusal-to-amend-plan',
    'cease-to-maintain-plan',
  ] as const

  test.each(extensible)('%s: health, social care, both, none, and none when detained', (kind) => {
    const asked = (recommendations: ('health' | 'social-care')[], more: object = {}) =>
      classifyDecision({ kind, recommendations, ...more }).recommendations
    expect(asked(['health'])).toEqual({ health: true, socialCare: false })
    expect(asked(['social-care'])).toEqual({ health: false, socialCare: true })
    expect(asked(['social-care', 'health'])).toEqual({ health: true, socialCare: true })
    expect(asked([])).toEqual({ health: false, socialCare: false })
    expect(asked(['health'], { detained: true })).toEqual({ health: false, socialCare: false })
  })

  test.each(extensible)('%s: decided on 2 April 2018 no, on 3 April 2018 yes', (kind) => {
    const asked = (decidedOn: string) =>
      classifyDecision({ kind, recommendations: ['health'], decidedOn }).recommendations.health
    expect(asked('2018-04-02')).toBe(false)
    expect(asked('2018-04-03')).toBe(true)
  })

  test('the content of a plan, on the same two days', () => {
    const asked = (decidedOn: string) =>
      classifyDecision({ kind: 'plan-content', sections: ['F', 'G', 'H1'], decidedOn }).recommendations
    expect(asked('2018-04-02')).toEqual({ health: false, socialCare: false })
    expect(asked('2018-04-03')).toEqual({ health: true, socialCare: true })
  })

  test('a refusal to assess takes none', () => {
    expect(codeOf(() => classifyDecision({ kind: 'refusal-to-assess', recommendations: ['health'] } as never))).toBe(
      'invalid-input',
    )
  })

  test('the certificate follows the educational part alone: I with C, D, G and H is still exempt', () => {
    const dispute: Dispute = { kind: 'plan-content', sections: ['I', 'C', 'D', 'G', 'H1', 'H2'] }
    expect(classifyDecision(dispute).recommendations).toEqual({ health: true, socialCare: true })
    expect(needsMediationCertificate(dispute)).toBe(false)
  })
})

describe('the day of the decision', () => {
  // biome-ignore format: one line an edge
  test.each<[Dispute, string, string | null]>([
    [{ kind: 'refusal-to-assess' }, '2014-08-31', 'not-in-force'],
    [{ kind: 'refusal-to-assess' }, '2014-09-01', null],
    [{ kind: 'plan-content', sections: ['I'] }, '2014-08-31', 'not-in-force'],
    [{ kind: 'plan-content', sections: ['I'] }, '2014-09-01', null],
    [{ kind: 'education-duties' }, '2014-08-31', 'not-in-force'],
    [{ kind: 'education-duties' }, '2014-09-01', null],
    [{ kind: 'refusal-to-assess', detained: true }, '2015-03-31', 'not-in-force'],
    [{ kind: 'refusal-to-assess', detained: true }, '2015-04-01', null],
    [{ kind: 'plan-content', sections: ['I'], detained: true }, '2015-03-31', 'not-in-force'],
    [{ kind: 'plan-content', sections: ['I'], detained: true }, '2015-04-01', null],
    [{ kind: 'statement-of-sen' }, '2014-08-31', null],
    [{ kind: 'statement-of-sen' }, '2018-03-31', null],
    [{ kind: 'statement-of-sen' }, '2018-04-01', null],
  ])('%j decided on %s: %s', (dispute, decidedOn, code) => {
    expect(codeOf(() => classifyDecision({ ...dispute, decidedOn }))).toBe(code)
    expect(codeOf(() => needsMediationCertificate({ ...dispute, decidedOn }))).toBe(code)
    expect(codeOf(() => classifyNotice([{ ...dispute, decidedOn }]))).toBe(code)
  })

  test('but for recommendations it changes nothing', () => {
    for (const decidedOn of ['2014-09-01', '2018-04-02', '2018-04-03', '2026-11-22'])
      expect(classifyDecision({ kind: 'refusal-to-assess', decidedOn })).toEqual(
        classifyDecision({ kind: 'refusal-to-assess' }),
      )
  })
})

// ---------------------------------------------------------------------------------------------------------------

describe('several disputed decisions in one notice', () => {
  const I: Dispute = { kind: 'plan-content', sections: ['I'] }
  const F: Dispute = { kind: 'plan-content', sections: ['F'] }
  const C: Dispute = { kind: 'plan-content', sections: ['C'] }
  const E: Dispute = { kind: 'plan-content', sections: ['E'] }

  // biome-ignore format: one line a notice
  test.each<[string, Dispute[], object]>([
    ['placement alone stays exempt', [I], { appeal: true, needed: false, reason: 'placement-only' }],
    ['needed as soon as one part needs it', [I, F], { appeal: true, needed: true, reason: 'educational-appeal' }],
    ['in any order', [F, I], { appeal: true, needed: true, reason: 'educational-appeal' }],
    ['placement with health is exempt', [I, C], { appeal: true, needed: false, reason: 'placement-only' }],
    ['health with outcomes has no appeal', [C, E], { appeal: false, needed: false, reason: 'no-appeal-right' }],
    ['a refusal to amend beside placement', [I, { kind: 'refusal-to-amend-plan' }], { appeal: true, needed: true, reason: 'educational-appeal' }],
    ['a claim beside a disagreement', [{ kind: 'disability-discrimination' }, { kind: 'education-duties' }], { appeal: false, needed: false, reason: 'no-appeal-right' }],
    ['a claim beside an appeal', [{ kind: 'disability-discrimination' }, F], { appeal: true, needed: true, reason: 'educational-appeal' }],
  ])('%s', (_, disputes, expected) => {
    const { appeal, certificate } = classifyNotice(disputes)
    expect({ appeal: appeal.available, needed: certificate.needed, reason: certificate.reason }).toEqual(expected)
    expect(needsMediationCertificate(disputes)).toBe(certificate.needed)
  })

  test('each part alone is in parts, in the order given', () => {
    expect(classifyNotice([I, C]).parts).toEqual([classifyDecision(I), classifyDecision(C)])
  })

  test('one dispute in a notice is that dispute', () => {
    const { parts, ...notice } = classifyNotice([F])
    const { kind, ...decision } = classifyDecision(F)
    expect(notice).toEqual(decision)
    expect(parts).toHaveLength(1)
  })

  test('content in two parts is one dispute about content', () => {
    const { parts: _, ...apart } = classifyNotice([C, F, I])
    const { kind: __, ...together } = classifyDecision({ kind: 'plan-content', sections: ['C', 'F', 'I'] })
    expect(apart).toEqual(together)
  })

  test('mediation on health in one part and education in another is the authority’s', () => {
    expect(classifyNotice([C, { kind: 'refusal-to-amend-plan' }]).mediation).toMatchObject({
      arrangedBy: 'local-authority',
      scope: ['education', 'health'],
    })
  })
})
