// The dispute that the answers describe, as the library takes it.
import type { Dispute, PlanSection } from 'send-dispute-timescales'
import { type Answers, ticksOf } from '../flow/answers'

const HEALTH: readonly PlanSection[] = ['C', 'G']
const SOCIAL: readonly PlanSection[] = ['D', 'H1', 'H2']

/** The sections of the plan in dispute; where somebody is not sure, the careful answer: needs and help. */
export function sectionsOf(answers: Answers): readonly PlanSection[] {
  const also = ticksOf(answers, 'also')
  switch (answers.about) {
    case 'school':
      return ['I']
    case 'care':
      return [...(answers.care === 'social' ? [] : HEALTH), ...(answers.care === 'health' ? [] : SOCIAL)]
    case 'rest':
      return ['A', 'E', 'J', 'K']
    case 'needs':
      return [
        'B',
        'F',
        ...(also.includes('school') ? (['I'] as const) : []),
        ...(also.includes('health') ? HEALTH : []),
        ...(also.includes('social') ? SOCIAL : []),
      ]
    default:
      return ['B', 'F']
  }
}

/** Null where nothing is in dispute that the library has to know about. */
export function disputeOf(answers: Answers): Dispute | null {
  const { what, decision, matter } = answers
  if (what === 'discrimination') return { kind: 'disability-discrimination' } as Dispute
  if (what === 'other') return { kind: MATTERS[matter ?? ''] ?? 'education-duties' } as Dispute
  if (answers.waiting === 'health-mediation' && what === 'waiting')
    return { kind: 'plan-content', sections: HEALTH } as unknown as Dispute
  if (decision === undefined || !(what === 'decision' || what === 'outcome' || what === 'appeal')) return null
  if (decision === 'plan-content') return { kind: decision, sections: sectionsOf(answers) } as unknown as Dispute
  const recommendations = ticksOf(answers, 'recommend')
  return { kind: decision, ...(recommendations.length > 0 ? { recommendations } : {}) } as unknown as Dispute
}

const MATTERS: Readonly<Record<string, string>> = {
  council: 'education-duties',
  school: 'special-educational-provision',
  care: 'health-or-social-care-provision',
}
