// Mediation and disagreement resolution: who arranges it, what it brings, and between whom it is open.
import type { NoticeClassification } from '../../disputes/classification'
import type { MediationRight } from '../../law/dispute-kinds'
import type { ProvisionId } from '../../law/provisions'
import { parties, scopes } from '../labels/disputes'
import { list, say } from '../sentence'

const rights = {
  free: 'mediation is free',
  'voluntary-for-the-family': 'you do not have to take part',
  'authority-attends-with-someone-who-can-decide': 'the council must come, with someone who can decide',
  'supporter-may-come': 'you may bring someone to support you',
  'travel-and-expenses-payable': 'your travel and other costs of coming can be paid',
} satisfies Record<MediationRight, string>

/** Who arranges it, what it is about, and each right that comes with it. */
export function explainMediation({ mediation, basis }: NoticeClassification): string[] {
  if (!mediation.available) return []
  const law = (['CFA s.53', 'CFA s.54'] satisfies ProvisionId[]).filter((id) => basis.includes(id))
  const arranger = mediation.arrangedBy === 'commissioning-body' ? 'the health commissioning body' : 'the council'
  return [
    say(
      `mediation is open to you, on ${list(mediation.scope.map((what) => scopes[what]))}. It is for ${arranger} to arrange`,
      law,
    ),
    ...mediation.rights.map((right) => say(rights[right])),
  ]
}

/** Between whom it is open, and that it changes nothing else. */
export function explainDisagreementResolution({ disagreementResolution }: NoticeClassification): string[] {
  const { available, between } = disagreementResolution
  if (!available) return []
  return [
    say(`disagreement resolution is open at any time between ${list(between.map((party) => parties[party]))}`, [
      'CFA s.57',
    ]),
    say('it is private and apart from the council. Nobody has to take part'),
    say('it needs no certificate and does not change any time to appeal'),
  ]
}
