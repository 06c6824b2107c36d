// A disputed decision that cannot be appealed: why, and what there is instead.
import type { NoAppealReason } from '../../law/dispute-kinds'
import type { LimitVersion } from '../../law/limit'
import type { Catalogue } from '../english'
import { timeWords } from '../labels/starts'
import { type Sentence, say } from '../sentence'
import { versionAt } from '../version'
import { timeAhead } from './time-ahead'

/** Why there is no appeal, and what there is instead. */
export function explainNoAppeal(reason: NoAppealReason | undefined, words: Catalogue): Sentence[] {
  const { dispute } = words
  const noCertificate = say(dispute.noCertificateNeeded)
  const claimRun = (version: LimitVersion): string => timeWords(version.counts.limbs, version, words)
  switch (reason) {
    case 'claim-not-appeal':
      return [
        say(dispute.claim({ run: claimRun(versionAt('discrimination.claim')) }), ['EqA Sch.17', 'EqA Sch.17 para 4']),
        ...timeAhead('discrimination.claim', claimRun, words),
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
