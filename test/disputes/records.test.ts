// Whole classifications by hand from section 2 of the law page and "which limits a case reaches": the limits a dispute
// brings, who arranges mediation, what can be recommended, and every provision it rests on.
import { describe, expect, test } from 'vitest'
import { classifyDecision, classifyNotice, type Dispute, type NoticeClassification } from '../../src/index'
import { oracleLimits } from '../oracle/deadlines'

const CERTIFY = ['contact-adviser', 'certify-declined', 'certify-not-arranged', 'certify-concluded']
// biome-ignore format: two lists
const APPEAL = [
  'lodge', 'respond', 'attendance-form', 'further-evidence', 'working-document', 'bundle', 'hearing',
  'seek-permission', 'set-aside', 'costs', 'review-changed-circumstances', 'reinstate',
]
const UPPER = ['seek-permission', 'renew', 'lodge', 'respond', 'reply']

/** What a dispute brings, in the few words of the law page. */
interface Brings {
  readonly certify?: true
  /** The mediation limits besides the certificate's. */
  readonly mediate?: readonly string[]
  readonly appeal?: true
  readonly claim?: true
  readonly comply?: readonly string[]
  readonly other?: readonly string[]
}

interface Recommend {
  readonly health?: true
  readonly socialCare?: true
}

function limitsOf(
  { certify, mediate = [], appeal, claim, comply = [], other = [] }: Brings,
  recommend: Recommend,
): string[] {
  const limits = [
    ...other,
    ...(certify ? CERTIFY : []).map((id) => `mediation.${id}`),
    ...mediate.map((id) => (id.includes('.') ? id : `mediation.${id}`)),
    ...(appeal ? APPEAL : []).map((id) => `appeal.${id}`),
    ...(recommend.health ? ['appeal.answer-health-recommendation', 'appeal.copy-health-answer'] : []),
    ...(recommend.socialCare ? ['appeal.answer-care-recommendation', 'appeal.copy-care-answer'] : []),
    ...(claim ? ['claim', 'respond', 'respond-on-reinstatement'] : []).map((id) => `discrimination.${id}`),
    ...(claim && !appeal ? ['seek-permission', 'set-aside', 'costs'] : []).map((id) => `appeal.${id}`),
    ...(appeal || claim ? UPPER : []).map((id) => `upper-tribunal.${id}`),
    ...comply.map((id) => `comply.${id}`),
  ]
  return inPageOrder(limits)
}

/** The limits in the order of the law page, as the slow oracle has it. */
const inPageOrder = (limits: readonly string[]) => oracleLimits.filter((id) => limits.includes(id))

const ARRANGE = ['arrange', 'give-date']
const WITH_HEALTH = ['arrange', 'give-date', 'tell-commissioning-body']
const HEALTH_ALONE = ['arrange-health', 'give-date', 'tell-commissioning-body']
const DETAINED = ['detained.arrange-mediation', 'give-date']
const ASSESS = ['notify-assessment', 'notify-no-plan', 'finalise-after-assessment']
const UNDER_42 = ['agreed-action', 'tell-authority']

interface Row {
  readonly what: string
  readonly dispute: Dispute
  readonly brings: Brings
  readonly arrangedBy: NoticeClassification['mediation']['arrangedBy']
  readonly recommend?: Recommend
  readonly basis: readonly string[]
}

const LA = 'local-authority'
const CB = 'commissioning-body'

// biome-ignore format: one line a dispute
const rows: Row[] = [
  { what: 'refusal to assess', dispute: { kind: 'refusal-to-assess' }, brings: { certify: true, mediate: ARRANGE, appeal: true, comply: ASSESS }, arrangedBy: LA, basis: ['CFA s.51(2)(a)', 'CFA s.55', 'CFA s.54', 'CFA s.57'] },
  { what: 'refusal to issue', dispute: { kind: 'refusal-to-issue-plan' }, brings: { certify: true, mediate: ARRANGE, appeal: true, comply: ['draft-plan', 'finalise-plan'] }, arrangedBy: LA, basis: ['CFA s.51(2)(b)', 'CFA s.55', 'CFA s.54', 'CFA s.57'] },
  { what: 'refusal to issue, health asked for', dispute: { kind: 'refusal-to-issue-plan', recommendations: ['health'] }, brings: { certify: true, mediate: WITH_HEALTH, appeal: true, comply: ['draft-plan', 'finalise-plan'] }, arrangedBy: LA, recommend: { health: true }, basis: ['CFA s.51(2)(b)', 'CFA s.55', 'Rec Regs 3', 'CFA s.53', 'CFA s.54', 'CFA s.57'] },
  { what: 'refusal to issue, social care asked for', dispute: { kind: 'refusal-to-issue-plan', recommendations: ['social-care'] }, brings: { certify: true, mediate: ARRANGE, appeal: true, comply: ['draft-plan', 'finalise-plan'] }, arrangedBy: LA, recommend: { socialCare: true }, basis: ['CFA s.51(2)(b)', 'CFA s.55', 'Rec Regs 3', 'CFA s.54', 'CFA s.57'] },
  { what: 'refusal to re-assess', dispute: { kind: 'refusal-to-reassess' }, brings: { certify: true, mediate: ARRANGE, appeal: true, comply: ASSESS }, arrangedBy: LA, basis: ['CFA s.51(2)(d)', 'CFA s.55', 'CFA s.54', 'CFA s.57'] },
  { what: 'refusal to amend', dispute: { kind: 'refusal-to-amend-plan' }, brings: { certify: true, mediate: ARRANGE, appeal: true, comply: ['amend-plan'] }, arrangedBy: LA, basis: ['CFA s.51(2)(e)', 'CFA s.55', 'CFA s.54', 'CFA s.57'] },
  { what: 'ceasing: nothing timed is required', dispute: { kind: 'cease-to-maintain-plan' }, brings: { certify: true, mediate: ARRANGE, appeal: true }, arrangedBy: LA, basis: ['CFA s.51(2)(f)', 'CFA s.55', 'CFA s.54', 'CFA s.57'] },
  { what: 'needs and provision', dispute: { kind: 'plan-content', sections: ['B', 'F'] }, brings: { certify: true, mediate: ARRANGE, appeal: true, comply: ['amend-plan'] }, arrangedBy: LA, basis: ['CFA s.51(2)(c)', 'CFA s.51(2)(c)(i)', 'CFA s.51(2)(c)(ii)', 'CFA s.55', 'CFA s.54', 'CFA s.57'] },
  { what: 'provision, and health and social care', dispute: { kind: 'plan-content', sections: ['F', 'G', 'H1'] }, brings: { certify: true, mediate: WITH_HEALTH, appeal: true, comply: ['amend-plan'] }, arrangedBy: LA, recommend: { health: true, socialCare: true }, basis: ['CFA s.51(2)(c)', 'CFA s.51(2)(c)(ii)', 'CFA s.55', 'Rec Regs 3', 'CFA s.53', 'CFA s.54', 'CFA s.57'] },
  { what: 'placement alone: exempt', dispute: { kind: 'plan-content', sections: ['I'] }, brings: { mediate: ARRANGE, appeal: true, comply: ['amend-placement'] }, arrangedBy: LA, basis: ['CFA s.51(2)(c)', 'CFA s.51(2)(c)(iii)', 'CFA s.51(2)(c)(iv)', 'CFA s.55(2)', 'CFA s.54', 'CFA s.57'] },
  { what: 'health alone: no appeal', dispute: { kind: 'plan-content', sections: ['C', 'G'] }, brings: { mediate: HEALTH_ALONE, comply: UNDER_42 }, arrangedBy: CB, basis: ['CFA s.51(2)(c)', 'CFA s.53', 'CFA s.57'] },
  { what: 'social care alone: no appeal', dispute: { kind: 'plan-content', sections: ['D'] }, brings: { mediate: ARRANGE, comply: UNDER_42 }, arrangedBy: LA, basis: ['CFA s.51(2)(c)', 'CFA s.54', 'CFA s.57'] },
  { what: 'health and social care, no education', dispute: { kind: 'plan-content', sections: ['C', 'H2'] }, brings: { mediate: WITH_HEALTH, comply: UNDER_42 }, arrangedBy: LA, basis: ['CFA s.51(2)(c)', 'CFA s.53', 'CFA s.54', 'CFA s.57'] },
  { what: 'outcomes alone: no appeal, and mediation is open (CFA s.52(1)(b), 54)', dispute: { kind: 'plan-content', sections: ['E'] }, brings: { mediate: ARRANGE, comply: UNDER_42 }, arrangedBy: LA, basis: ['CFA s.51(2)(c)', 'CFA s.54', 'CFA s.57'] },
  { what: 'health provision and advice: not about health only', dispute: { kind: 'plan-content', sections: ['G', 'K'] }, brings: { mediate: WITH_HEALTH, comply: UNDER_42 }, arrangedBy: LA, basis: ['CFA s.51(2)(c)', 'CFA s.53', 'CFA s.54', 'CFA s.57'] },
  { what: 'provision and placement: the plan in 5 weeks and the school in 2', dispute: { kind: 'plan-content', sections: ['F', 'I'] }, brings: { certify: true, mediate: ARRANGE, appeal: true, comply: ['amend-plan', 'amend-placement'] }, arrangedBy: LA, basis: ['CFA s.51(2)(c)', 'CFA s.51(2)(c)(ii)', 'CFA s.51(2)(c)(iii)', 'CFA s.51(2)(c)(iv)', 'CFA s.55', 'CFA s.54', 'CFA s.57'] },
  { what: 'a draft', dispute: { kind: 'draft-plan' }, brings: { other: ['plan.comment-on-draft'] }, arrangedBy: null, basis: ['Regs 13(1)(a)', 'CFA s.51(2)(c)', 'CFA s.57'] },
  { what: 'discrimination', dispute: { kind: 'disability-discrimination' }, brings: { claim: true }, arrangedBy: null, basis: ['EqA Sch.17'] },
  { what: 'duties', dispute: { kind: 'education-duties' }, brings: {}, arrangedBy: null, basis: ['CFA s.57'] },
  { what: 'between authorities', dispute: { kind: 'between-authorities' }, brings: {}, arrangedBy: null, basis: ['CFA s.57'] },
  { what: 'a statement', dispute: { kind: 'statement-of-sen' }, brings: {}, arrangedBy: null, basis: ['CFA s.51(2)(c)'] },
]

const RIGHTS = 5

describe('one decision', () => {
  test.each(rows)('$what', ({ dispute, brings, arrangedBy, recommend = {}, basis }) => {
    const found = classifyDecision(dispute)
    expect(inTable(found.limits)).toEqual(limitsOf(brings, recommend))
    expect([...found.basis].sort()).toEqual([...basis].sort())
    expect(found.mediation.arrangedBy).toBe(arrangedBy)
    expect(found.mediation.rights).toHaveLength(arrangedBy === null ? 0 : RIGHTS)
    expect(found.recommendations).toEqual({
      health: recommend.health ?? false,
      socialCare: recommend.socialCare ?? false,
    })
  })
})

// A detained person appeals under CFA s.73, and mediates with the home authority alone; the Detained Regs know no ceasing,
// no amending of a plan, and no health body that would tell the council.
// biome-ignore format: one line a dispute
const detained: (Omit<Row, 'recommend'> & { readonly reason: NoticeClassification['appeal']['reason'] | null })[] = [
  { what: 'refusal to assess', dispute: { kind: 'refusal-to-assess', detained: true }, brings: { certify: true, mediate: DETAINED, appeal: true, comply: ASSESS }, arrangedBy: LA, reason: null, basis: ['CFA s.51(2)(a)', 'CFA s.73', 'CFA s.55'] },
  { what: 'no plan on release', dispute: { kind: 'refusal-to-issue-plan', detained: true }, brings: { certify: true, mediate: DETAINED, appeal: true, comply: ['draft-plan', 'finalise-plan'] }, arrangedBy: LA, reason: null, basis: ['CFA s.51(2)(b)', 'CFA s.73', 'CFA s.55'] },
  { what: 'no plan on release, health asked for: no recommendations', dispute: { kind: 'refusal-to-issue-plan', detained: true, recommendations: ['health'] }, brings: { certify: true, mediate: DETAINED, appeal: true, comply: ['draft-plan', 'finalise-plan'] }, arrangedBy: LA, reason: null, basis: ['CFA s.51(2)(b)', 'CFA s.73', 'CFA s.55'] },
  { what: 'only placement can be appealed', dispute: { kind: 'plan-content', sections: ['F', 'I'], detained: true }, brings: { mediate: DETAINED, appeal: true, comply: ['amend-placement'] }, arrangedBy: LA, reason: null, basis: ['CFA s.51(2)(c)', 'CFA s.73', 'CFA s.55(2)'] },
  { what: 'provision alone: no appeal, and mediation is open', dispute: { kind: 'plan-content', sections: ['F'], detained: true }, brings: { mediate: DETAINED, comply: ['agreed-action'] }, arrangedBy: LA, reason: 'detained-person', basis: ['CFA s.73'] },
  { what: 'health alone: the home authority mediates all the same', dispute: { kind: 'plan-content', sections: ['C'], detained: true }, brings: { mediate: DETAINED, comply: ['agreed-action'] }, arrangedBy: LA, reason: 'health-or-social-care-alone', basis: ['CFA s.73', 'CFA s.51(2)(c)'] },
  { what: 'ceasing has no appeal', dispute: { kind: 'cease-to-maintain-plan', detained: true }, brings: {}, arrangedBy: null, reason: 'detained-person', basis: ['CFA s.73'] },
  { what: 'a refusal to amend has no appeal', dispute: { kind: 'refusal-to-amend-plan', detained: true }, brings: {}, arrangedBy: null, reason: 'detained-person', basis: ['CFA s.73'] },
  { what: 'a refusal to re-assess has no appeal', dispute: { kind: 'refusal-to-reassess', detained: true }, brings: {}, arrangedBy: null, reason: 'detained-person', basis: ['CFA s.73'] },
  { what: 'a draft', dispute: { kind: 'draft-plan', detained: true }, brings: { other: ['detained.comment-on-draft'] }, arrangedBy: null, reason: 'not-final-yet', basis: ['CFA s.73', 'CFA s.51(2)(c)'] },
  { what: 'discrimination: a claim all the same', dispute: { kind: 'disability-discrimination', detained: true }, brings: { claim: true }, arrangedBy: null, reason: 'claim-not-appeal', basis: ['CFA s.73', 'EqA Sch.17'] },
  { what: 'duties: no disagreement resolution (CFA s.70(1))', dispute: { kind: 'education-duties', detained: true }, brings: {}, arrangedBy: null, reason: 'detained-person', basis: ['CFA s.73'] },
]

describe('one decision, a detained person', () => {
  test.each(detained)('$what', ({ dispute, brings, arrangedBy, reason, basis }) => {
    const found = classifyDecision(dispute)
    expect(inTable(found.limits)).toEqual(limitsOf(brings, {}))
    expect(found.mediation.arrangedBy).toBe(arrangedBy)
    expect(found.recommendations).toEqual({ health: false, socialCare: false })
    expect(found.disagreementResolution).toEqual({ available: false, between: [] })
    expect(found.appeal.reason ?? null).toBe(reason)
    expect([...found.basis].sort()).toEqual([...basis].sort())
  })
})

interface NoticeRow extends Omit<Row, 'dispute' | 'basis'> {
  readonly disputes: readonly Dispute[]
  readonly reason: NoticeClassification['certificate']['reason']
  readonly appeal: string | null
  readonly between: number
  readonly basis: readonly string[]
}

// biome-ignore format: one line a notice
const notices: NoticeRow[] = [
  { what: 'placement and provision, apart: one needs it', disputes: [{ kind: 'plan-content', sections: ['I'] }, { kind: 'plan-content', sections: ['F'] }], appeal: 'CFA s.51(2)(c)', reason: 'educational-appeal', brings: { certify: true, mediate: ARRANGE, appeal: true, comply: ['amend-plan', 'amend-placement'] }, arrangedBy: LA, between: 2, basis: ['CFA s.51(2)(c)', 'CFA s.51(2)(c)(ii)', 'CFA s.51(2)(c)(iii)', 'CFA s.51(2)(c)(iv)', 'CFA s.55', 'CFA s.54', 'CFA s.57'] },
  { what: 'placement, and health apart: still exempt, and health can be added', disputes: [{ kind: 'plan-content', sections: ['I'] }, { kind: 'plan-content', sections: ['C'] }], appeal: 'CFA s.51(2)(c)', reason: 'placement-only', brings: { mediate: WITH_HEALTH, appeal: true, comply: ['amend-placement'] }, arrangedBy: LA, recommend: { health: true }, between: 2, basis: ['CFA s.51(2)(c)', 'CFA s.51(2)(c)(iii)', 'CFA s.51(2)(c)(iv)', 'CFA s.55(2)', 'Rec Regs 3', 'CFA s.53', 'CFA s.54', 'CFA s.57'] },
  { what: 'ceasing, and social care apart: it can be added', disputes: [{ kind: 'cease-to-maintain-plan' }, { kind: 'plan-content', sections: ['D'] }], appeal: 'CFA s.51(2)(f)', reason: 'educational-appeal', brings: { certify: true, mediate: ARRANGE, appeal: true }, arrangedBy: LA, recommend: { socialCare: true }, between: 2, basis: ['CFA s.51(2)(f)', 'CFA s.51(2)(c)', 'CFA s.55', 'Rec Regs 3', 'CFA s.54', 'CFA s.57'] },
  { what: 'health and placement, each apart, and ceasing', disputes: [{ kind: 'plan-content', sections: ['C'] }, { kind: 'plan-content', sections: ['I'] }, { kind: 'cease-to-maintain-plan' }], appeal: 'CFA s.51(2)(f)', reason: 'educational-appeal', brings: { certify: true, mediate: WITH_HEALTH, appeal: true, comply: ['amend-placement'] }, arrangedBy: LA, recommend: { health: true }, between: 2, basis: ['CFA s.51(2)(f)', 'CFA s.51(2)(c)', 'CFA s.51(2)(c)(iii)', 'CFA s.51(2)(c)(iv)', 'CFA s.55', 'CFA s.55(2)', 'Rec Regs 3', 'CFA s.53', 'CFA s.54', 'CFA s.57'] },
  { what: 'refusal to assess, and health apart: no recommendation on a refusal to assess', disputes: [{ kind: 'refusal-to-assess' }, { kind: 'plan-content', sections: ['G'] }], appeal: 'CFA s.51(2)(a)', reason: 'educational-appeal', brings: { certify: true, mediate: WITH_HEALTH, appeal: true, comply: ASSESS }, arrangedBy: LA, between: 2, basis: ['CFA s.51(2)(a)', 'CFA s.51(2)(c)', 'CFA s.55', 'CFA s.53', 'CFA s.54', 'CFA s.57'] },
  { what: 'placement, and a refusal to amend: the school in 2 weeks, the rest in 5', disputes: [{ kind: 'plan-content', sections: ['I'] }, { kind: 'refusal-to-amend-plan' }], appeal: 'CFA s.51(2)(c)', reason: 'educational-appeal', brings: { certify: true, mediate: ARRANGE, appeal: true, comply: ['amend-plan', 'amend-placement'] }, arrangedBy: LA, between: 2, basis: ['CFA s.51(2)(c)', 'CFA s.51(2)(c)(iii)', 'CFA s.51(2)(c)(iv)', 'CFA s.51(2)(e)', 'CFA s.55', 'CFA s.55(2)', 'CFA s.54', 'CFA s.57'] },
  { what: 'health, and social care apart: no appeal', disputes: [{ kind: 'plan-content', sections: ['C'] }, { kind: 'plan-content', sections: ['D'] }], appeal: null, reason: 'no-appeal-right', brings: { mediate: WITH_HEALTH, comply: UNDER_42 }, arrangedBy: LA, between: 2, basis: ['CFA s.51(2)(c)', 'CFA s.53', 'CFA s.54', 'CFA s.57'] },
  { what: 'health in two parts: the health body arranges', disputes: [{ kind: 'plan-content', sections: ['C'] }, { kind: 'plan-content', sections: ['G'] }], appeal: null, reason: 'no-appeal-right', brings: { mediate: HEALTH_ALONE, comply: UNDER_42 }, arrangedBy: CB, between: 2, basis: ['CFA s.51(2)(c)', 'CFA s.53', 'CFA s.57'] },
  { what: 'a statement and a claim: nothing between anybody', disputes: [{ kind: 'statement-of-sen' }, { kind: 'disability-discrimination' }], appeal: null, reason: 'no-appeal-right', brings: { claim: true }, arrangedBy: null, between: 0, basis: ['CFA s.51(2)(c)', 'EqA Sch.17'] },
]

describe('several decisions in one notice', () => {
  test.each(notices)('$what', ({ disputes, appeal, reason, brings, arrangedBy, recommend = {}, between, basis }) => {
    const found = classifyNotice(disputes)
    expect(found.appeal.provision ?? null).toBe(appeal)
    expect(found.appeal.available).toBe(appeal !== null)
    expect(found.certificate).toMatchObject({ needed: reason === 'educational-appeal', reason })
    expect(inTable(found.limits)).toEqual(limitsOf(brings, recommend))
    expect([...found.basis].sort()).toEqual([...basis].sort())
    expect(found.mediation.arrangedBy).toBe(arrangedBy)
    expect(found.recommendations).toEqual({
      health: recommend.health ?? false,
      socialCare: recommend.socialCare ?? false,
    })
    expect(found.disagreementResolution.available).toBe(between > 0)
    expect(found.disagreementResolution.between).toHaveLength(between)
    expect(found.parts.map(({ kind }) => kind)).toEqual(disputes.map(({ kind }) => kind))
  })

  test.each(notices)(
    '$what, named the other way round',
    ({ disputes, appeal, reason, brings, recommend = {}, basis }) => {
      const found = classifyNotice([...disputes].reverse())
      expect(found.appeal.available).toBe(appeal !== null)
      expect(found.certificate.reason).toBe(reason)
      expect(inTable(found.limits)).toEqual(limitsOf(brings, recommend))
      expect([...found.basis].sort()).toEqual([...basis].sort())
    },
  )

  test('detained: placement and provision, apart, are placement only (CFA s.73)', () => {
    const found = classifyNotice([
      { kind: 'plan-content', sections: ['F'], detained: true },
      { kind: 'plan-content', sections: ['I'], detained: true },
    ])
    expect(found.appeal).toEqual({ available: true, provision: 'CFA s.73' })
    expect(found.certificate).toMatchObject({ needed: false, reason: 'placement-only' })
  })

  test('detained: health in two parts is mediated by the home authority all the same (CFA s.73(9))', () => {
    const found = classifyNotice([
      { kind: 'plan-content', sections: ['C'], detained: true },
      { kind: 'plan-content', sections: ['G'], detained: true },
    ])
    expect(found.mediation.arrangedBy).toBe('local-authority')
    expect(inTable(found.limits)).toEqual(limitsOf({ mediate: DETAINED, comply: ['agreed-action'] }, {}))
  })

  test('detained: a refusal that cannot be appealed asks nothing of an order beside one that can (CFA s.73(2))', () => {
    const found = classifyNotice([
      { kind: 'refusal-to-issue-plan', detained: true },
      { kind: 'refusal-to-reassess', detained: true },
    ])
    expect(found.limits.filter((id) => id.startsWith('comply.'))).toEqual(['comply.draft-plan', 'comply.finalise-plan'])
  })

  test.each<[string, Dispute[], NoticeClassification['appeal']['reason']]>([
    [
      'health, and outcomes apart',
      [
        { kind: 'plan-content', sections: ['E'] },
        { kind: 'plan-content', sections: ['C'] },
      ],
      'health-or-social-care-alone',
    ],
    [
      'a claim, and a disagreement',
      [{ kind: 'disability-discrimination' }, { kind: 'education-duties' }],
      'claim-not-appeal',
    ],
    [
      'a disagreement, and a claim',
      [{ kind: 'education-duties' }, { kind: 'disability-discrimination' }],
      'disagreement-resolution',
    ],
  ])('%s: why there is no appeal', (_, disputes, reason) => {
    expect(classifyNotice(disputes).appeal).toEqual({ available: false, reason })
  })

  // Decisions made, and plans made or amended, from 3 April 2018 (Rec Regs); a plan in parts was made when its last part was.
  test.each<[string, string | undefined, string | undefined, boolean]>([
    ['both before', '2018-04-01', '2018-04-02', false],
    ['the second from that day', '2018-04-02', '2018-04-03', true],
    ['the first from that day', '2018-04-03', '2018-04-02', true],
    ['one before, the other on no day', '2018-04-02', undefined, false],
    ['one on no day, the other before', undefined, '2018-04-02', false],
    ['one from that day, the other on no day', '2018-04-03', undefined, true],
    ['neither on a known day', undefined, undefined, true],
  ])('health beside provision, decided %s', (_, provision, health, recommended) => {
    const content = (sections: ('F' | 'C')[], decidedOn: string | undefined): Dispute => ({
      kind: 'plan-content',
      sections,
      ...(decidedOn !== undefined && { decidedOn }),
    })
    const found = classifyNotice([content(['F'], provision), content(['C'], health)])
    expect(found.recommendations.health).toBe(recommended)
    expect(found.limits.includes('appeal.answer-health-recommendation')).toBe(recommended)
    expect(found.limits.includes('appeal.copy-health-answer')).toBe(recommended)
    expect(found.basis.includes('Rec Regs 3')).toBe(recommended)
  })
})

/** The limits that one of these tables knows. A limit that none does is named once, at the end, and not in every row. */
const inTable = (limits: readonly string[]) => limits.filter((id) => isNamed.has(id))
const isNamed = new Set(
  [...rows, ...detained, ...notices].flatMap(({ brings }) => limitsOf(brings, { health: true, socialCare: true })),
)

test('no decision brings a limit that stands in none of these tables', () => {
  const brought: Record<string, string[]> = {}
  const disputes = [...rows, ...detained].map((row) => [row.what, [row.dispute]] as const)
  for (const [what, parts] of [...disputes, ...notices.map((row) => [row.what, row.disputes] as const)])
    for (const id of classifyNotice([...parts]).limits)
      if (!isNamed.has(id)) brought[id] = [...(brought[id] ?? []), what]
  expect(brought).toEqual({})
})
