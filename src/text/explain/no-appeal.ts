// A disputed decision that cannot be appealed: why, and what there is instead.
import type { NoAppealReason } from '../../law/dispute-kinds'
import type { Catalogue } from '../english'
import { runWords } from '../labels/starts'
import { type Sentence, say } from '../sentence'
import { versionAt } from '../version'

/** Why there is no appeal, and what there is instead. */
export function explainNoAppeal(reason: NoAppealReason | undefined, words: Catalogue): Sentence[] {
  const { dispute } = words
  const noCertificate = say(dispute.noCertificateNeeded)
  switch (reason) {
    case 'claim-not-appeal':
      return [
        say(dispute.claim({ run: timeForClaim(words) }), ['EqA Sch.17', 'EqA Sch.17 para 4']),
        say(dispute.claimNeedsNoCertificate),
      ]
    case 'health-or-social-care-alone':
      return [say(dispute.noAppealOnHealthAlone, ['CFA s.51(2)(c)']), noCertificate]
    case 'section-without-appeal':
      return [say(dispute.noAppealOnSection, ['CFA s.51(2)(c)']), noCertificate]
    case 'not-final-yet':
      return [say(dispute.commentNow, ['Regs 13(1)(a)']), say(dispute.noAppealUntilFinal), noCertificate]
    case 'disagreement-resolution':
      return [say(dispute.settleByDisagreementResolution, ['CFA s.57']), noCertificate]
    case 'statements-ended':
      return [say(dispute.statementsEnded), noCertificate]
    case 'detained-person':
      return [say(dispute.noAppeal), say(dispute.detained, ['CFA s.73']), noCertificate]
    case undefined:
      return [noCertificate]
  }
}

/** The law as it is now: a classification has no day. */
function timeForClaim(words: Catalogue): string {
  const version = versionAt('discrimination.claim', undefined)
  const [claim] = version.counts.limbs
  return claim === undefined ? '' : runWords(claim, version, words)
}
