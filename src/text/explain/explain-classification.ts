// What follows from a disputed decision, in plain words.
import type { Classification, NoticeResult } from '../../disputes/classification'
import { mustHave } from '../../input/records'
import { type Catalogue, english } from '../english'
import { kindLabel } from '../labels/labels'
import { cited, type Sentence, say } from '../sentence'
import { isAboutDetained } from '../version'
import { explainAppeal } from './appeals'
import { explainDisagreementResolution, explainMediation } from './mediation'

/**
 * Explains what follows from a disputed decision, or from several in one letter: what to do next, whether there is an
 * appeal and a certificate is needed, mediation and what it brings, recommendations, disagreement resolution. `you` is
 * the parent or young person. Facts, not legal advice.
 *
 * @param classification from `classifyDecision`, `classifyNotice` or a timeline
 * @throws TimescalesError `invalid-input`, `unknown-kind`
 * @example explainClassification(classifyDecision({ kind: 'refusal-to-assess' }))[0] // 'First contact a mediation adviser. The Tribunal needs a mediation certificate with this appeal [CFA s.55].'
 */
export function explainClassification(
  classification: Classification | NoticeResult,
  catalogue: Catalogue = english,
): string[] {
  const expected = 'what classifyDecision or classifyNotice returned'
  mustHave(classification, ['appeal', 'certificate', 'mediation', 'basis'], ['classification'], expected)
  const parts = 'parts' in classification ? classification.parts : [classification]
  const items = [
    ...explainAppeal(classification, catalogue),
    ...parts.flatMap((part) => explainKind(part, catalogue)),
    ...explainMediation(classification, catalogue),
    ...explainDisagreementResolution(classification, catalogue),
    ...(parts.length > 1 ? explainEach(parts, catalogue) : []),
  ]
  return [...new Set(items.map((sentence) => cited(sentence, catalogue)))]
}

/** What belongs to one kind of dispute and to no other. */
function explainKind({ kind, appeal, basis }: Classification, { dispute }: Catalogue): Sentence[] {
  const detained = isAboutDetained({ basis })
  switch (kind) {
    case 'refusal-to-assess':
      // CFA s.36(6)(b) only spares the council steps; no text makes it a condition of the appeal.
      return [
        say(dispute.assessedBefore, [detained ? 'CFA s.73(2)(a)' : 'CFA s.51(2)(a)']),
        say(dispute.noRecommendations, ['Rec Regs 3']),
      ]
    case 'cease-to-maintain-plan':
      return appeal.available ? [say(dispute.planKept, ['CFA s.45'])] : []
    case 'health-or-social-care-provision':
      return [say(dispute.mediationIfInPlan, ['CFA s.53', 'CFA s.54'])]
    default:
      return []
  }
}

/** What each part would be alone. */
function explainEach(parts: readonly Classification[], words: Catalogue): Sentence[] {
  const { dispute } = words
  return [
    say(dispute.parts({ decisions: parts.length })),
    ...parts.map(({ kind, appeal, certificate }) => {
      const part = { kind: kindLabel(kind, words) }
      if (!appeal.available) return say(dispute.partNoAppeal(part), certificate.basis)
      const text = certificate.needed ? dispute.partWithCertificate(part) : dispute.partWithoutCertificate(part)
      return say(text, certificate.basis)
    }),
  ]
}
