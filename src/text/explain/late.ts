// What can still be done when a time has passed: late is never a dead end before the Tribunals.
import type { TimelineDeadline } from '../../deadlines/record'
import type { State } from '../../deadlines/status'
import type { ProvisionId } from '../../law/provisions'
import type { LimitId } from '../../law/time-limits'
import type { TimelineEntry } from '../../timeline/entry'
import { isReader, subjectOf } from '../labels/actors'
import { actOf } from '../labels/limits'
import { say } from '../sentence'
import { currentVersion } from '../version'

/** What reaches a Tribunal late, and so must say why. */
const papers: Partial<Record<LimitId, string>> = {
  'appeal.lodge': 'the appeal',
  'appeal.respond': 'the response',
  'appeal.seek-permission': 'the request',
  'appeal.set-aside': 'the request',
  'appeal.review-changed-circumstances': 'the request',
  'upper-tribunal.seek-permission': 'the request',
  'upper-tribunal.renew': 'the request',
  'upper-tribunal.lodge': 'the appeal',
  'discrimination.claim': 'the claim',
}

/** What a late step needs, in a sentence: what to explain, and that a judge decides. None where it just must be done. */
export function lateWords({ limit }: TimelineDeadline): string[] {
  if (limit === 'mediation.contact-adviser') return [withoutContact()]
  const paper = papers[limit]
  return paper === undefined ? [] : [say(`${paper} ${mustSayWhy(limit)}`, lawOf(limit))]
}

/** The same to whoever has still to take the step. */
export function stillOpen({ limit, actor }: TimelineDeadline): string[] {
  const paper = papers[limit]
  if (paper === undefined) return []
  const act = actOf(limit)
  const can = currentVersion(limit).counts.force === 'may' || isReader(actor) ? 'can' : 'must'
  const it = act.includes(paper) ? 'it' : paper
  return [say(`${subjectOf(actor)} ${can} still ${act}: ${it} ${mustSayWhy(limit)}`, lawOf(limit))]
}

/**
 * What an entry that is late needs, in one sentence: what to explain, and that a judge decides. Null where it is not
 * late, or where there is nothing to explain to a Tribunal.
 *
 * @example explainLate(buildTimeline({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }, { asAt: '2025-09-02' }).next) // 'If no certificate is issued, tell the Tribunal why the adviser was contacted late: a judge decides, and can give leave to appeal in exceptional cases [Rules 19; Regs 34(3)].'
 */
export function explainLate({ state, deadline }: TimelineEntry): string | null {
  return deadline !== null && LATE.includes(state) && !deadline.minimum ? (lateWords(deadline)[0] ?? null) : null
}

const LATE: readonly State[] = ['overdue', 'lapsed', 'met-late']

const mustSayWhy = (limit: LimitId): string =>
  limit === 'discrimination.claim'
    ? 'must say why it is late, and a judge decides if it is just and equitable to hear it'
    : 'must say why it is late, and a judge decides whether to extend the time'

/** The Upper Tribunal's own power is in rule 5(3)(a) of its rules, which is not among the provisions here. */
function lawOf(limit: LimitId): readonly ProvisionId[] {
  if (limit === 'discrimination.claim') return ['EqA Sch.17 para 4']
  return currentVersion(limit).end === 'upper-tribunal' ? [] : ['Rules 5(3)(a)']
}

const withoutContact = (): string =>
  say(
    'if no certificate is issued, tell the Tribunal why the adviser was contacted late: a judge decides, and can give leave to appeal in exceptional cases',
    ['Rules 19', 'Regs 34(3)'],
  )

/** Where a certificate could count and none is known: the way to appeal without one. */
export function withoutCertificate({ limit, unknown }: TimelineDeadline): string[] {
  if (limit !== 'appeal.lodge' || !unknown.includes('certificateIssuedOn')) return []
  return [
    say(
      'without a mediation certificate, you can ask the Tribunal for leave to appeal. It can give it in exceptional cases',
      ['Rules 19', 'Regs 34(3)'],
    ),
  ]
}
