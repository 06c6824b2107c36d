// Mediation and disagreement resolution: who arranges it, what it brings, and between whom it is open.
import type { NoticeClassification } from '../../disputes/classification'
import type { ProvisionId } from '../../law/provisions'
import type { Catalogue } from '../english'
import { type Sentence, say } from '../sentence'
import { isAboutDetained } from '../version'

/** Who arranges it, what it is about, and each right that comes with it. */
export function explainMediation({ mediation, basis }: NoticeClassification, words: Catalogue): Sentence[] {
  if (!mediation.available) return []
  const { dispute } = words
  const law = MEDIATION.filter((id) => basis.includes(id))
  const scopes = words.list({ items: mediation.scope.map((scope) => words.scopes[scope]), last: 'and' })
  const arranger = words.actors[arrangerOf(mediation.arrangedBy, basis)]
  return [
    say(dispute.mediation({ scopes, arranger }), law),
    ...mediation.rights.map((right) => say(dispute.rights[right])),
  ]
}

const MEDIATION = ['CFA s.53', 'CFA s.54', 'CFA s.73'] as const satisfies readonly ProvisionId[]

function arrangerOf(arrangedBy: NoticeClassification['mediation']['arrangedBy'], basis: readonly ProvisionId[]) {
  if (arrangedBy === 'commissioning-body') return 'commissioning-body'
  return isAboutDetained({ basis }) ? 'home-authority' : 'local-authority'
}

/** Between whom it is open, and that it changes nothing else. */
export function explainDisagreementResolution(
  { disagreementResolution }: NoticeClassification,
  words: Catalogue,
): Sentence[] {
  const { available, between } = disagreementResolution
  if (!available) return []
  const { dispute } = words
  const parties = words.list({ items: between.map((party) => words.parties[party]), last: 'and' })
  return [
    say(dispute.disagreementResolution({ parties }), ['CFA s.57']),
    say(dispute.disagreementResolutionIs),
    say(dispute.disagreementResolutionChangesNothing),
  ]
}
