// What can be done at the Tribunal about a disputed decision: the appeal, the certificate, recommendations.
import type { NoticeClassification } from '../../disputes/classification'
import type { CertificateReason } from '../../law/dispute-kinds'
import { scopes } from '../labels/disputes'
import { runWords } from '../labels/starts'
import { list, say } from '../sentence'
import { currentVersion } from '../version'
import { DETAINED, explainNoAppeal } from './no-appeal'

/** First what to do next, then the right to appeal and the time for it. */
export function explainAppeal({ appeal, certificate, recommendations, basis }: NoticeClassification): string[] {
  const next = certificate.needed
    ? [
        say(
          'first contact a mediation adviser. The Tribunal needs a mediation certificate with this appeal',
          certificate.basis,
        ),
      ]
    : []
  if (!appeal.available) return [...next, ...explainNoAppeal(appeal.reason)]
  const asked = [recommendations.health && scopes.health, recommendations.socialCare && scopes['social-care']]
  const about = asked.filter((what) => what !== false)
  return [
    ...next,
    say('you can appeal to the Tribunal', appeal.provision === undefined ? [] : [appeal.provision]),
    ...timeToAppeal(certificate.needed),
    say("a child's parent appeals. A young person over compulsory school age appeals in their own name"),
    ...certificateWords(certificate.reason),
    ...(about.length === 0
      ? []
      : [
          say(
            `the Tribunal can also make recommendations on ${list(about)}. They change nothing about the certificate`,
            ['Rec Regs 3'],
          ),
        ]),
    ...(basis.includes('CFA s.73') ? [say(DETAINED, ['CFA s.73'])] : []),
  ]
}

function timeToAppeal(certificateNeeded: boolean): string[] {
  const { counts, law } = currentVersion('appeal.lodge')
  const runs = counts.limbs.filter((limb) => certificateNeeded || limb.where !== 'certificate-needed').map(runWords)
  return [
    say(
      `the time to lodge the appeal is ${list(runs, 'or')}${runs.length > 1 ? `, whichever is ${counts.choose}` : ''}`,
      law,
    ),
  ]
}

function certificateWords(reason: CertificateReason): string[] {
  const [notice] = currentVersion('appeal.lodge').counts.limbs
  const words: Record<CertificateReason, readonly string[]> = {
    'educational-appeal': [
      say('you can get the certificate without mediation. Tell the adviser that you do not want to mediate', [
        'Regs 34(1)',
      ]),
    ],
    'placement-only': [
      say('you need no mediation certificate, as this is about placement only', ['CFA s.55(2)']),
      say(`you may still mediate. The time limit stays ${notice === undefined ? '' : runWords(notice)}`),
    ],
    'no-appeal-right': [],
    'outside-mediation-scheme': [],
  }
  return [...words[reason]]
}
