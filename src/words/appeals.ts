// What can be done at the Tribunal about a disputed decision: the appeal, the certificate, recommendations.
import type { Classification, NoticeClassification } from '../disputes/classify'
import { type CertificateReason, disputeKinds, type NoAppealReason } from '../law/dispute-kinds'
import type { ProvisionId } from '../law/provisions'
import { timeLimits } from '../law/time-limits'
import { scopes } from './disputes'
import { runWords } from './starts'
import { list, say } from './text'

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
  if (!appeal.available) return [...next, ...noAppeal(appeal.reason, basis)]
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
            ['Rec Regs'],
          ),
        ]),
    ...(basis.includes('CFA s.73') ? [say(DETAINED, ['CFA s.73'])] : []),
  ]
}

function timeToAppeal(certificateNeeded: boolean): string[] {
  const { counts, law } = timeLimits['appeal.lodge']
  const runs = counts.limbs.filter((limb) => certificateNeeded || limb.where !== 'certificate-needed').map(runWords)
  return [
    say(
      `the time to lodge the appeal is ${list(runs, 'or')}${runs.length > 1 ? `, whichever is ${counts.choose}` : ''}`,
      law,
    ),
  ]
}

function certificateWords(reason: CertificateReason): string[] {
  const [notice] = timeLimits['appeal.lodge'].counts.limbs
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

const DETAINED =
  'for a detained person there are only three appeals: a refusal to assess, no plan on release, and placement in a first plan'

function noAppeal(reason: NoAppealReason | undefined, basis: readonly ProvisionId[]): string[] {
  const [claim] = timeLimits['discrimination.claim'].counts.limbs
  const words: Record<NoAppealReason, readonly string[]> = {
    'health-or-social-care-alone': [
      say(
        'there is no appeal about health or social care alone. The Tribunal looks at them only with an appeal about education',
        basis.slice(0, 1),
      ),
    ],
    'section-without-appeal': [say('there is no appeal about this part of the plan alone', basis.slice(0, 1))],
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
    'detained-person': [
      say(`there is no appeal about this. ${DETAINED.charAt(0).toUpperCase()}${DETAINED.slice(1)}`, ['CFA s.73']),
    ],
  }
  const said = reason === undefined ? [] : words[reason]
  return [...said, ...(reason === 'claim-not-appeal' ? [] : [say('so no mediation certificate is needed')])]
}

/** What belongs to one kind of dispute and to no other. */
export function explainKind({ kind, appeal }: Classification): string[] {
  if (kind === 'cease-to-maintain-plan' && appeal.available)
    return [
      say('the council must keep the plan until the time to appeal has passed or the appeal is decided', ['CFA s.45']),
    ]
  if (kind === 'refusal-to-assess')
    return [
      say('an appeal lies only if no assessment was made in the six months before', ['Code 11.47']),
      ...(disputeKinds[kind].recommendations
        ? []
        : [say('the Tribunal makes no recommendations on health or social care here', ['Rec Regs'])]),
    ]
  if (kind === 'health-or-social-care-provision')
    return [
      say(
        'if the provision is in the plan, mediation is open too. Then the dispute is about what the plan says, in section C, D, G or H',
        ['CFA s.53', 'CFA s.54'],
      ),
    ]
  return []
}
