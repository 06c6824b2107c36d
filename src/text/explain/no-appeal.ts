// A disputed decision that cannot be appealed: why, and what there is instead.
import type { NoAppealReason } from '../../law/dispute-kinds'
import { runWords } from '../labels/starts'
import { capital, say } from '../sentence'
import { currentVersion } from '../version'

/** What a detained person can appeal about. CFA s.73. */
export const DETAINED =
  'for a detained person there are only three appeals: a refusal to assess, no plan on release, and placement in a first plan'

/** Why there is no appeal, and what there is instead. */
export function explainNoAppeal(reason: NoAppealReason | undefined): string[] {
  const [claim] = currentVersion('discrimination.claim').counts.limbs
  const words: Record<NoAppealReason, readonly string[]> = {
    'health-or-social-care-alone': [
      say(
        'there is no appeal about health or social care alone. The Tribunal looks at them only with an appeal about education',
        ['CFA s.51(2)(c)'],
      ),
    ],
    'section-without-appeal': [say('there is no appeal about this part of the plan alone', ['CFA s.51(2)(c)'])],
    'not-final-yet': [
      say('you can comment on the draft plan now', ['Regs 13(1)(a)']),
      say('there is no appeal until the plan is final'),
    ],
    'claim-not-appeal': [
      say(
        `you can bring a claim against the school to the Tribunal. The time is ${claim === undefined ? '' : runWords(claim)}`,
        ['EqA Sch.17', 'EqA Sch.17 para 4'],
      ),
      say('this is a claim and not an appeal. It is outside the mediation scheme, so it needs no certificate'),
    ],
    'disagreement-resolution': [
      say('there is no appeal about this. Disagreement resolution is the way to settle it', ['CFA s.57']),
    ],
    'statements-ended': [say('there is no appeal about a statement of SEN. Statements ended on 31 March 2018')],
    'detained-person': [say(`there is no appeal about this. ${capital(DETAINED)}`, ['CFA s.73'])],
  }
  const said = reason === undefined ? [] : words[reason]
  return [...said, ...(reason === 'claim-not-appeal' ? [] : [say('so no mediation certificate is needed')])]
}
