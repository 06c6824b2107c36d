// "Is a mediation certificate needed?" as one decision table, given alike to each rules engine. It has the lines of the
// specification's table of disputes, with those of detained persons before them; the first that fits decides.
import { ZenEngine } from '@gorules/zen-engine'
import { Engine } from 'json-rules-engine'

/** Fits when the kind is this one and, where the line says so, any of the sections is there and `detained` the same. */
export const table = [
  { kind: 'plan-content', sections: ['I'], detained: true, reason: 'placement-only' },
  { kind: 'plan-content', detained: true, reason: 'no-appeal-right' },
  { kind: 'refusal-to-reassess', detained: true, reason: 'no-appeal-right' },
  { kind: 'refusal-to-amend-plan', detained: true, reason: 'no-appeal-right' },
  { kind: 'cease-to-maintain-plan', detained: true, reason: 'no-appeal-right' },
  { kind: 'refusal-to-assess', reason: 'educational-appeal' },
  { kind: 'refusal-to-issue-plan', reason: 'educational-appeal' },
  { kind: 'plan-content', sections: ['B', 'F'], reason: 'educational-appeal' },
  { kind: 'plan-content', sections: ['I'], reason: 'placement-only' },
  { kind: 'plan-content', sections: ['C', 'D', 'G', 'H', 'H1', 'H2'], reason: 'no-appeal-right' },
  { kind: 'plan-content', sections: ['A', 'E', 'J', 'K'], reason: 'no-appeal-right' },
  { kind: 'refusal-to-reassess', reason: 'educational-appeal' },
  { kind: 'refusal-to-amend-plan', reason: 'educational-appeal' },
  { kind: 'cease-to-maintain-plan', reason: 'educational-appeal' },
  { kind: 'draft-plan', reason: 'no-appeal-right' },
  { kind: 'disability-discrimination', reason: 'outside-mediation-scheme' },
  { kind: 'education-duties', reason: 'no-appeal-right' },
  { kind: 'special-educational-provision', reason: 'no-appeal-right' },
  { kind: 'health-or-social-care-provision', reason: 'no-appeal-right' },
  { kind: 'between-authorities', reason: 'no-appeal-right' },
  { kind: 'statement-of-sen', reason: 'no-appeal-right' },
]

const factsOf = ({ kind, sections = [], detained = false }) => ({ kind, sections, detained })

/** The least that the decision can cost, by hand and unchecked. */
export function bySwitch({ kind, sections, detained }) {
  switch (kind) {
    case 'plan-content':
      return !detained && (sections.includes('B') || sections.includes('F'))
    case 'refusal-to-assess':
    case 'refusal-to-issue-plan':
      return true
    case 'refusal-to-reassess':
    case 'refusal-to-amend-plan':
    case 'cease-to-maintain-plan':
      return !detained
    default:
      return false
  }
}

/** With priorities and a stop at the first that fits, which it does faster than the same lines made exclusive. */
const rulesEngine = new Engine()
rulesEngine.addOperator('containsAny', (sections, wanted) => wanted.some((section) => sections.includes(section)))
for (const [place, { kind, sections, detained, reason }] of table.entries())
  rulesEngine.addRule({
    priority: table.length - place,
    conditions: {
      all: [
        { fact: 'kind', operator: 'equal', value: kind },
        ...(sections ? [{ fact: 'sections', operator: 'containsAny', value: sections }] : []),
        ...(detained ? [{ fact: 'detained', operator: 'equal', value: detained }] : []),
      ],
    },
    event: { type: reason },
    onSuccess: () => rulesEngine.stop(),
  })

export async function byJsonRulesEngine(dispute) {
  const { events } = await rulesEngine.run(factsOf(dispute))
  return events[0].type === 'educational-appeal'
}

const columns = ['kind', 'sections', 'detained']
const decision = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'Dispute', position: { x: 0, y: 0 } },
    {
      id: 'table',
      type: 'decisionTableNode',
      name: 'Certificate',
      position: { x: 1, y: 0 },
      content: {
        hitPolicy: 'first',
        inputs: columns.map((field) => ({ id: field, type: 'expression', name: field, field })),
        outputs: [{ id: 'reason', type: 'expression', name: 'reason', field: 'reason' }],
        rules: table.map(({ kind, sections, detained, reason }, place) => ({
          _id: String(place),
          kind: `'${kind}'`,
          sections: sections ? `some($, # in [${sections.map((section) => `'${section}'`).join(', ')}])` : '',
          detained: detained ? 'true' : '',
          reason: `'${reason}'`,
        })),
      },
    },
    { id: 'out', type: 'outputNode', name: 'Answer', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
    { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
  ],
})

export async function byZenEngine(dispute) {
  const { result } = await decision.evaluate(factsOf(dispute))
  return result.reason === 'educational-appeal'
}
