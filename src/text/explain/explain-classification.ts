// What follows from a disputed decision, in plain English.
import type { Classification, NoticeResult } from '../../disputes/classification'
import { show, TimescalesError } from '../../errors'
import { kindLabel } from '../labels/disputes'
import { capital, plural, say } from '../sentence'
import { explainAppeal } from './appeals'
import { explainKind } from './kinds'
import { explainDisagreementResolution, explainMediation } from './mediation'

/**
 * Explains what follows from a disputed decision, or from several in one notice: what to do next, whether there is an
 * appeal and a certificate is needed, mediation and what it brings, recommendations, disagreement resolution. `you` is
 * the parent or young person. Facts, not legal advice.
 *
 * @param classification from `classifyDecision`, `classifyNotice` or a timeline
 * @throws TimescalesError `invalid-input`, `unknown-kind`
 * @example explainClassification(classifyDecision({ kind: 'refusal-to-assess' }))[0] // 'First contact a mediation adviser. The Tribunal needs a mediation certificate with this appeal [CFA s.55].'
 */
export function explainClassification(classification: Classification | NoticeResult): string[] {
  if (typeof classification !== 'object' || classification === null || !('certificate' in classification))
    throw new TimescalesError(
      'invalid-input',
      `classification must be what classifyDecision or classifyNotice returned, not ${show(classification)}.`,
      { path: 'classification', expected: 'a classification', received: classification },
    )
  const parts = 'parts' in classification ? classification.parts : [classification]
  return [
    ...explainAppeal(classification),
    ...new Set<string>(parts.flatMap(explainKind)),
    ...explainMediation(classification),
    ...explainDisagreementResolution(classification),
    ...(parts.length > 1 ? explainParts(parts) : []),
  ]
}

/** What each part would be alone. */
function explainParts(parts: readonly Classification[]): string[] {
  return [
    say(`the notice has ${plural(parts.length, 'disputed decision')}, read together. Each alone would be`).replace(
      /\.$/,
      ':',
    ),
    ...parts.map(({ kind, appeal, certificate }) =>
      say(
        `${capital(kindLabel(kind))}: ${appeal.available ? 'an appeal' : 'no appeal'}${
          certificate.needed ? ', with a certificate' : appeal.available ? ', without a certificate' : ''
        }`,
        certificate.basis,
      ),
    ),
  ]
}
