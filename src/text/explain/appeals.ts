// What can be done at the Tribunal about a disputed decision: the appeal, the certificate, recommendations.
import type { NoticeClassification } from '../../disputes/classification'
import type { CertificateReason } from '../../law/dispute-kinds'
import type { LimitVersion } from '../../law/limit'
import type { Catalogue } from '../english'
import { timeWords } from '../labels/starts'
import { type Sentence, say } from '../sentence'
import { isAboutDetained, versionAt } from '../version'
import { explainNoAppeal } from './no-appeal'
import { timeAhead } from './time-ahead'

/** First what to do next, then the right to appeal and the time for it. */
export function explainAppeal(classification: NoticeClassification, words: Catalogue): Sentence[] {
  const { appeal, certificate } = classification
  const detained = isAboutDetained(classification)
  const { dispute } = words
  const next = certificate.needed ? [say(dispute.contactAdviserFirst, certificate.basis)] : []
  if (!appeal.available) return [...next, ...explainNoAppeal(appeal.reason, words)]
  return [
    ...next,
    say(dispute.canAppeal, appeal.provision === undefined ? [] : [appeal.provision]),
    ...timeToAppeal(certificate.needed, words),
    say(dispute.whoAppeals),
    ...certificateWords(certificate.reason, detained, words),
    ...recommendations(classification, words),
    ...(detained ? [say(dispute.detained, ['CFA s.73'])] : []),
  ]
}

/** The time as the law has it now, and any change to come: a classification has no day. */
function timeToAppeal(certificateNeeded: boolean, words: Catalogue): Sentence[] {
  const runsOf = (version: LimitVersion): string => {
    const limbs = version.counts.limbs.filter((limb) => certificateNeeded || limb.where !== 'certificate-needed')
    return timeWords(limbs, version, words)
  }
  const now = versionAt('appeal.lodge')
  return [say(words.dispute.timeToAppeal({ runs: runsOf(now) }), now.law), ...timeAhead('appeal.lodge', runsOf, words)]
}

function certificateWords(reason: CertificateReason, detained: boolean, words: Catalogue): Sentence[] {
  const { dispute } = words
  if (reason === 'educational-appeal')
    return [
      say(
        dispute.certificateWithoutMediation,
        detained ? ['Detained Regs 20(1)', 'Detained Regs 20(2)'] : ['Regs 34(1)', 'Regs 34(2)'],
      ),
    ]
  if (reason !== 'placement-only') return []
  return [say(dispute.noCertificateForPlacement, ['CFA s.55(2)']), say(dispute.mediateAnyway)]
}

function recommendations({ recommendations: { health, socialCare } }: NoticeClassification, words: Catalogue) {
  const items = [...(health ? [words.scopes.health] : []), ...(socialCare ? [words.scopes['social-care']] : [])]
  if (items.length === 0) return []
  return [say(words.dispute.recommendations({ scopes: words.list({ items, last: 'and' }) }), ['Rec Regs 3'])]
}
